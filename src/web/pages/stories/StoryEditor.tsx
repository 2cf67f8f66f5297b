import type { StoryPage } from '../../../contract/story.ts';
import { lengthAdvice, type ToldPart, wholeLength } from '../../../domain/story/said-length.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextArea, TextField } from '../../components/Field.tsx';
import { Competencies } from './Competencies.tsx';
import styles from './Stories.module.css';
import { PARTS } from './story-fields.ts';
import type { StoryDraft } from './use-story-draft.ts';

/** The newest version, to change. It becomes a version of its own when the person says so. */
export function StoryEditor({ story: { latest }, draft }: { story: StoryPage; draft: StoryDraft }) {
  const { fields, isChanged, isBehind, set } = draft;
  const handleSave = () => void draft.save().catch(() => {});
  return (
    <Card>
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          handleSave();
        }}
      >
        {PARTS.map(({ name, label, hint }) => {
          const field = {
            label,
            value: fields[name],
            onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
          };
          if (name === 'title') {
            return <TextField key={name} {...field} required maxLength={200} autoComplete="off" />;
          }
          const advice = name === 'note' ? null : lengthAdvice(name satisfies ToldPart, fields[name]);
          return <TextArea key={name} {...field} hint={advice ?? hint} maxLength={20_000} rows={3} />;
        })}
        <p className={styles.quiet}>{wholeLength(fields)}</p>
        <Competencies chosen={fields.competencies} onChange={(competencies) => set({ competencies })} />
        {isBehind && (
          <p className={styles.note}>
            Version {latest.number} was saved elsewhere meanwhile. What you changed here stands on top of it.
          </p>
        )}
        <div className={styles.acts}>
          <Button type="submit" disabled={!isChanged} isBusy={draft.isSaving}>
            Save as a new version
          </Button>
          {isChanged && (
            <Button look="text" onClick={draft.giveUp}>
              Back to version {latest.number}
            </Button>
          )}
          <p className={styles.quiet}>
            {isChanged
              ? 'Not a version yet. It stays in this browser meanwhile.'
              : `This is version ${latest.number}.`}
          </p>
        </div>
        {draft.error && (
          <p className={styles.problem} role="alert">
            {draft.error.message}
          </p>
        )}
      </form>
    </Card>
  );
}
