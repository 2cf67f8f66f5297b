import { Button, ButtonLink } from './Button.tsx';
import styles from './NotShown.module.css';
import { PageHead } from './PageHead.tsx';

/** Stands where a page could not be drawn; the frame around it stays. */
export function NotShown() {
  return (
    <>
      <PageHead title="This page can’t be shown" />
      <p>Something is wrong on our side. Everything that was saved is still where it was.</p>
      <p className={styles.acts}>
        <ButtonLink to="/">Go to Today</ButtonLink>
        <Button look="quiet" onClick={() => window.location.reload()}>
          Try again
        </Button>
      </p>
    </>
  );
}
