import type { PromptName, Review } from '../../../../contract/review.ts';
import { Card } from '../../../components/Card.tsx';
import { plainDay } from '../../../words.ts';
import styles from './AskReview.module.css';

/** What the person wrote right after, and what went well: beside the question, and never more than that. */
export function ReviewAside({ review, prompt }: { review: Review; prompt: PromptName }) {
  const notes = review.prefill.filter(
    (note) => note.prompt !== prompt && note.prompt !== 'went_well' && note.text,
  );
  const wentWell = review.wentWell || textOf(review, 'went_well');
  const good = prompt === 'went_well' ? [] : wentWell.split('\n').filter((line) => line.trim());
  if (notes.length === 0 && good.length === 0) return null;
  return (
    <aside className={styles.aside} aria-label="What you have already noted">
      {good.length > 0 && (
        <Card>
          <h3>What went well</h3>
          <ul>
            {good.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
      {notes.length > 0 && (
        <Card>
          <h3>You wrote, right after</h3>
          {notes.map((note) => (
            <blockquote key={`${note.prompt} ${note.round}`}>
              “{note.text}” <span>{plainDay(note.notedOn)}</span>
            </blockquote>
          ))}
        </Card>
      )}
    </aside>
  );
}

function textOf({ prefill }: Review, prompt: PromptName): string {
  return prefill
    .filter((note) => note.prompt === prompt)
    .map(({ text }) => text)
    .join('\n');
}
