import type { ApplicationRow } from '../../contract/application.ts';
import type { NoChannel } from '../../domain/application/event.ts';
import type { Day } from '../../domain/time.ts';
import { ApplicationPicker, type Picked } from './ApplicationPicker.tsx';
import { Button } from './Button.tsx';
import { SelectField, TextArea, TextField } from './Field.tsx';
import styles from './NoFields.module.css';

export type NoDraft = {
  key: number;
  picked: Picked | null;
  day: Day;
  channel: NoChannel;
  theirWords: string;
  know: string;
  guess: string;
};

const CHANNELS: readonly { value: NoChannel; label: string }[] = [
  { value: 'mail', label: 'By mail' },
  { value: 'phone', label: 'By phone' },
  { value: 'portal', label: 'In their portal' },
  { value: 'in_person', label: 'In person' },
  { value: 'letter', label: 'By letter' },
  { value: 'silence', label: 'Silence; I let it go' },
];

export function emptyNo(
  key: number,
  day: string,
  about?: Pick<ApplicationRow, 'id' | 'company' | 'role'>,
): NoDraft {
  const picked: Picked | null = about ? { type: 'known', application: about } : null;
  return { key, picked, day: day as Day, channel: 'mail', theirWords: '', know: '', guess: '' };
}

/** One no. Evidence and guess are different fields, and neither is required. */
export function NoFields({
  draft,
  title,
  isFixed,
  onChange,
  onRemove,
}: {
  draft: NoDraft;
  title: string | null;
  isFixed: boolean;
  onChange: (draft: NoDraft) => void;
  onRemove?: () => void;
}) {
  const set = (change: Partial<NoDraft>) => onChange({ ...draft, ...change });
  return (
    <fieldset className={styles.no}>
      <legend className={styles.legend}>{title ?? 'About it'}</legend>
      {isFixed && draft.picked?.type === 'known' ? (
        <p className={styles.about}>
          <b>{draft.picked.application.company}</b>
          {draft.picked.application.role && ` · ${draft.picked.application.role}`}
        </p>
      ) : (
        <ApplicationPicker
          label="Which application?"
          picked={draft.picked}
          onPick={(picked) => set({ picked })}
        />
      )}
      <div className={styles.two}>
        <TextField
          label="When"
          type="date"
          value={draft.day}
          required
          onChange={(event) => set({ day: event.target.value as Day })}
        />
        <SelectField
          label="How it came"
          value={draft.channel}
          options={CHANNELS}
          onChange={(event) => set({ channel: event.target.value as NoChannel })}
        />
      </div>
      <details>
        <summary>What they said, what you know, what you guess</summary>
        <div className={styles.words}>
          <TextArea
            label="Their words, if any"
            value={draft.theirWords}
            onChange={(event) => set({ theirWords: event.target.value })}
          />
          <TextArea
            label="What you know"
            hint="Somebody said or wrote it."
            value={draft.know}
            onChange={(event) => set({ know: event.target.value })}
          />
          <TextArea
            label="What you’re guessing"
            hint="Kept apart, and out of every number. “I don’t know” is a good answer too."
            value={draft.guess}
            onChange={(event) => set({ guess: event.target.value })}
          />
        </div>
      </details>
      {onRemove && (
        <Button look="text" onClick={onRemove}>
          Take this one off the list
        </Button>
      )}
    </fieldset>
  );
}
