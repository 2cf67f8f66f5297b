import type { Layout } from '../../../domain/work-search/layout.ts';
import { layoutCheckNote } from '../../../domain/work-search/layout.ts';
import styles from './WorkSearchPage.module.css';

/** Where a layout comes from, how sure that is, and where the authority itself says what it wants. */
export function LayoutNote({ layout }: { layout: Layout }) {
  const { authority, notes, name } = layout;
  return (
    <div className={styles.note}>
      <p>
        {layoutCheckNote(layout)}{' '}
        <a href={authority.url} rel="noreferrer" target="_blank">
          What they say themselves
        </a>
      </p>
      <ul aria-label={`What to know about ${name}`}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        Whether a list is what an office wants, the office alone can say. You read it through, and you sign
        it.
      </p>
    </div>
  );
}
