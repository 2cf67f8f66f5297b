import { ButtonLink } from './Button.tsx';
import { PageHead } from './PageHead.tsx';

export function NotHere() {
  return (
    <>
      <PageHead title="There is nothing here" />
      <p>This address may be from an old link. Everything you wrote is still where it was.</p>
      <ButtonLink to="/">Go to Today</ButtonLink>
    </>
  );
}
