import { useState } from 'react';
import type { Interview } from '../../../contract/interview.ts';
import { INTERVIEW_KINDS, type InterviewKind } from '../../../domain/application/interview-kind.ts';
import type { TimeZone } from '../../../domain/time.ts';
import { ApiProblem } from '../../api.ts';
import { useAutosave } from '../../autosave.ts';
import { Card } from '../../components/Card.tsx';
import { SelectField, TextArea, TextField } from '../../components/Field.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import { TimeZoneField } from '../../components/TimeZoneField.tsx';
import { INTERVIEW_KIND_WORDS } from '../../interview-words.ts';
import styles from './InterviewPage.module.css';
import { type InterviewChange, useSaveInterview } from './use-save-interview.ts';

/** When, where and what kind, saved as it is typed. */
export function Facts({ interview }: { interview: Interview }) {
  const { round, kind, startsLocal, timeZone, minutes, place, link, notes } = interview;
  const [fields, setFields] = useState({ round, kind, startsLocal, timeZone, minutes, place, link, notes });
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null);
  const save = useSaveInterview(interview);
  const { state, change } = useAutosave(async (body: InterviewChange) => {
    try {
      await save(body);
      setProblem(null);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'invalid') throw error;
      setProblem({ field: error.field ?? '', message: error.message });
    }
  });
  const set = (part: Partial<typeof fields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    change(next);
  };
  const problemAt = (name: string) => (problem?.field === name ? problem.message : undefined);
  return (
    <Card>
      <h2>When and where</h2>
      <div className={styles.fields}>
        <TextField
          label="When"
          type="datetime-local"
          value={startsLocal ?? ''}
          problem={problemAt('startsLocal')}
          onChange={(event) => set({ startsLocal: event.target.value || null })}
        />
        <TimeZoneField
          label="In the time zone of"
          value={timeZone}
          onChange={(zone) => set({ timeZone: zone as TimeZone })}
        />
        <SelectField
          label="Kind"
          value={kind}
          options={INTERVIEW_KINDS.map((value) => ({ value, label: INTERVIEW_KIND_WORDS[value] }))}
          onChange={(event) => set({ kind: event.target.value as InterviewKind })}
        />
        <TextField
          label="Round"
          type="number"
          min={1}
          max={20}
          value={round}
          problem={problemAt('round')}
          onChange={(event) => set({ round: event.target.valueAsNumber || 1 })}
        />
        <TextField
          label="Minutes"
          type="number"
          min={1}
          max={1440}
          value={minutes ?? ''}
          problem={problemAt('minutes')}
          onChange={(event) => set({ minutes: event.target.valueAsNumber || null })}
        />
        <TextField
          label="Place"
          value={place}
          problem={problemAt('place')}
          onChange={(event) => set({ place: event.target.value })}
        />
        <div className={styles.wide}>
          <TextField
            label="Link"
            inputMode="url"
            value={link}
            problem={problemAt('link')}
            onChange={(event) => set({ link: event.target.value })}
          />
        </div>
        <div className={styles.wide}>
          <TextArea
            label="Notes for it"
            value={notes}
            problem={problemAt('notes')}
            onChange={(event) => set({ notes: event.target.value })}
          />
        </div>
      </div>
      <SaveNote state={state} />
    </Card>
  );
}
