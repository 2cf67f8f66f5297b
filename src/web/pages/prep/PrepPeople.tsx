import type { PrepSheet } from '../../../contract/prep.ts';
import { ordinal } from '../../status-words.ts';
import styles from './PrepPage.module.css';

/** Who will be there, and what is known of them. */
export function PrepPeople({
  people,
  invitedBy,
}: Pick<PrepSheet, 'people'> & Pick<PrepSheet['interview'], 'invitedBy'>) {
  return (
    <section className={styles.part} aria-labelledby="people">
      <h2 id="people">Who will be there</h2>
      {people.length === 0 ? (
        <p className={styles.small}>Nobody noted yet. It is all right to ask them who you will meet.</p>
      ) : (
        <ul className={styles.list}>
          {people.map(({ id, name, title, notes, metAt }) => (
            <li key={id}>
              <b>{name}</b>
              {title && `, ${title}`}
              {metAt.length > 0 && (
                <p className={styles.small}>Met before: {metAt.map(placeWords).join('; ')}.</p>
              )}
              {notes && <p className={styles.line}>{notes}</p>}
            </li>
          ))}
        </ul>
      )}
      {invitedBy && <p className={styles.small}>Invited by {invitedBy.name}.</p>}
    </section>
  );
}

function placeWords({ company, round }: PrepSheet['people'][number]['metAt'][number]): string {
  return `${company}, ${ordinal(round)} interview`;
}
