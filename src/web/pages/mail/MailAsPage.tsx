import { useQuery } from '@tanstack/react-query';
import styles from './MailPage.module.css';

/** A mail's page in a frame of its own that can do nothing: no script, no image, no request, no link that opens. */
export function MailAsPage({ html }: { html: string }) {
  // What makes it harmless is loaded when the first page is looked at.
  const { data } = useQuery({
    queryKey: ['safe-page', html],
    queryFn: async () => (await import('./safe-page.ts')).safePage(html),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) return null;
  return (
    <>
      <p className={styles.small}>
        Pictures and styles are left out, and links don’t open here: nothing in it tells the sender that you
        looked.
      </p>
      <iframe className={styles.frame} sandbox="" srcDoc={data} title="The mail’s page" />
    </>
  );
}
