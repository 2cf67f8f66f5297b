import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { PracticeCard } from '../../../contract/practice.ts';
import { changeQuestion } from '../../../contract/question.ts';
import { changeWording } from '../../../contract/wording.ts';
import type { QuestionId, StoryId, WordingId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/Field.tsx';
import { useDraft } from '../../draft.ts';
import styles from './Rehearsal.module.css';

const MOST_POINTS = 20;
const LONGEST_POINT = 200;

/** A card with nothing to tick off yet: what it should hold can be written right here. */
export function MissingPoints({
  card: { id, subject },
  onSaved,
}: {
  card: PracticeCard;
  onSaved: () => Promise<void>;
}) {
  const queryClient = useQueryClient();
  const draft = useDraft(`key-points:${id}`, '');
  const save = useMutation({
    mutationFn: async (words: string) =>
      subject === 'wording'
        ? call(changeWording, { params: { wordingId: id as WordingId }, body: { instead: words } })
        : call(changeQuestion, {
            params: { questionId: id as QuestionId },
            body: { keyPoints: linesOf(words) },
          }),
    onSuccess: async () => {
      draft.clear('');
      await onSaved();
      void queryClient.invalidateQueries({ queryKey: [`${subject}s`] });
    },
  });
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
    if (!save.isPending && draft.value.trim()) save.mutate(draft.value.trim());
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
        maxLength={subject === 'wording' ? 20_000 : MOST_POINTS * LONGEST_POINT}
        value={draft.value}
        problem={save.error?.message}
        onChange={(event) => draft.change(event.target.value)}
      />
      <div>
        <Button type="submit" look="quiet" isBusy={save.isPending}>
          {subject === 'wording' ? 'Keep this' : 'Keep these points'}
        </Button>
      </div>
    </form>
  );
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[-*•]\s+/, '')
        .slice(0, LONGEST_POINT),
    )
    .filter(Boolean)
    .slice(0, MOST_POINTS);
}
