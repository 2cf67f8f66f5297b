import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { PracticeCard } from '../../../contract/practice.ts';
import type { StoryId } from '../../../domain/id.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/Field.tsx';
import styles from './Rehearsal.module.css';
import { LONGEST_WORDS, type useMissingPoints } from './use-missing-points.ts';

/** A card with nothing to tick off yet: what it should hold can be written right here. */
export function MissingPoints({
  card: { id, subject },
  points: { typed, change, keep, isBusy, problem },
  onKept,
}: {
  card: PracticeCard;
  points: ReturnType<typeof useMissingPoints>;
  onKept: () => Promise<void>;
}) {
  if (subject === 'story') {
    return (
      <p className={styles.lead}>
        Its situation, task, action and result aren’t written yet.{' '}
        <Link to="/stories/$storyId" params={{ storyId: id as StoryId }}>
          Write them
        </Link>
        , and they are what you tick off here.
      </p>
    );
  }
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    // What went wrong stands at the field.
    if (!isBusy && typed.trim()) keep().then(onKept, () => null);
  };
  return (
    <form className={styles.missing} onSubmit={handleSubmit}>
      <TextArea
        label={subject === 'wording' ? 'What would you say instead?' : 'What should a good answer hold?'}
        hint={
          subject === 'wording'
            ? 'Next time it is what you compare with.'
            : 'A few words a line, three or four lines. Next time you tick them off.'
        }
        rows={3}
        maxLength={LONGEST_WORDS[subject]}
        value={typed}
        problem={problem?.message}
        onChange={(event) => change(event.target.value)}
      />
      <div>
        <Button type="submit" look="quiet" isBusy={isBusy}>
          {subject === 'wording' ? 'Keep this' : 'Keep these points'}
        </Button>
      </div>
    </form>
  );
}
