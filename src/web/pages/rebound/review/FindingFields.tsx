import type { Prompt } from '../../../../domain/review/prompts.ts';
import { TextArea } from '../../../components/Field.tsx';
import { Pill } from '../../../components/Pill.tsx';
import step from '../Step.module.css';
import styles from './AskReview.module.css';
import type { FindingDraft } from './finding-drafts.ts';
import { StoryPicker } from './StoryPicker.tsx';

/** One answer: its words, whether it happened or is a guess, and what it becomes. */
export function FindingFields({
  draft,
  prompt,
  number,
  missing,
  onChange,
}: {
  draft: FindingDraft;
  prompt: Prompt;
  /** Which of several; null when it is alone. */
  number: number | null;
  missing: string | null;
  onChange: (draft: FindingDraft) => void;
}) {
  const isStory = draft.kind === 'story';
  /** Its example is no name for a field. */
  const isSurprise = draft.kind === 'surprising';
  const suffix = number === null ? '' : ` (${number})`;
  return (
    <div className={styles.draft}>
      {isStory && (
        <StoryPicker
          storyId={draft.storyId}
          title={draft.newStory}
          suffix={suffix}
          problem={missing ?? undefined}
          onTitle={(newStory) => onChange({ ...draft, newStory })}
          onChange={(storyId) => onChange({ ...draft, storyId, newStory: '' })}
        />
      )}
      <TextArea
        label={`${isSurprise ? 'In your words' : prompt.placeholder}${suffix}`}
        placeholder={isSurprise ? prompt.placeholder : undefined}
        value={draft.text}
        maxLength={20_000}
        rows={3}
        problem={(!isStory && missing) || undefined}
        hint={draft.noteLine || undefined}
        onChange={(event) => onChange({ ...draft, text: event.target.value, noteLine: draft.noteLine })}
      />
      {prompt.insteadPlaceholder && (
        <TextArea
          label={`${prompt.insteadPlaceholder}${suffix}`}
          value={draft.instead}
          maxLength={20_000}
          rows={3}
          onChange={(event) => onChange({ ...draft, instead: event.target.value })}
        />
      )}
      <fieldset className={styles.pair}>
        <legend>Did this happen, or is it a guess?</legend>
        {(['happened', 'guess'] as const).map((basis) => (
          <label key={basis}>
            <input
              type="radio"
              name={`basis-${draft.id}`}
              checked={draft.basis === basis}
              onChange={() => onChange({ ...draft, basis })}
            />
            {basis === 'happened' ? 'It happened' : 'My guess'}
          </label>
        ))}
      </fieldset>
      <p className={`${styles.beneath} ${step.quiet}`}>
        <Pill tone="review">{prompt.becomesLine}</Pill>
        {draft.basis === 'guess' && 'Guesses are kept apart, and out of every number.'}
      </p>
    </div>
  );
}
