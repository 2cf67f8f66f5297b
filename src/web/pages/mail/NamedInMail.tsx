import type { MailDetails } from '../../../contract/mail.ts';
import { detailLines } from './detail-words.ts';
import styles from './MailPage.module.css';

/** The days, links and people a mail names; nothing of it is noted or opened unasked. */
export function NamedInMail({ details }: { details: MailDetails }) {
  const lines = detailLines(details);
  if (lines.length === 0) return null;
  return (
    <dl className={styles.named} aria-label="What the mail names">
      {lines.map(({ label, words, url }) => (
        <div key={`${label} ${words} ${url ?? ''}`}>
          <dt>{label}</dt>
          <dd>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener" title={url}>
                {words}
              </a>
            ) : (
              words
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
