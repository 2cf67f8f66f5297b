import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ApplicationPage } from '../../../contract/application.ts';
import { addInterview, type Interview } from '../../../contract/interview.ts';
import { INTERVIEW_KINDS, type InterviewKind } from '../../../domain/application/interview-kind.ts';
import type { Day, TimeZone } from '../../../domain/time.ts';
import { ApiProblem, call } from '../../api.ts';
import { AnswerByField } from '../../components/AnswerByField.tsx';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextField } from '../../components/Field.tsx';
import { TimeZoneField } from '../../components/TimeZoneField.tsx';
import { INTERVIEW_KIND_WORDS } from '../../interview-words.ts';
import { zoneHere } from '../../words.ts';
import styles from './ApplicationPage.module.css';

/** Notes an interview; everything but its round can be said later. */
export function InterviewForm({
  application,
  onSaved,
}: {
  application: ApplicationPage;
  onSaved: (interview: Interview) => void;
}) {
  const queryClient = useQueryClient();
  const [round, setRound] = useState(application.rounds + 1);
  const [kind, setKind] = useState<InterviewKind>('phone_screen');
  const [startsLocal, setStartsLocal] = useState('');
  const [timeZone, setTimeZone] = useState(zoneHere());
  const [minutes, setMinutes] = useState('60');
  const [place, setPlace] = useState('');
  const [link, setLink] = useState('');
  const [answerBy, setAnswerBy] = useState('');
  const add = useMutation({
    mutationFn: () =>
      call(addInterview, {
        params: { applicationId: application.id },
        body: {
          round,
          kind,
          startsLocal: startsLocal || null,
          timeZone: timeZone as TimeZone,
          minutes: minutes ? Number(minutes) : null,
          place,
          link,
          answerBy: (answerBy || null) as Day | null,
        },
      }),
    onSuccess: async (interview) => {
      await queryClient.invalidateQueries();
      onSaved(interview);
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const isAboutLink = add.error instanceof ApiProblem && add.error.field === 'link';
  const linkProblem = isAboutLink ? add.error?.message : undefined;
  return (
    <form onSubmit={handleSubmit}>
      <div className={styles.fields}>
        <TextField
          label="Round"
          type="number"
          min={1}
          max={20}
          required
          value={round}
          onChange={(event) => setRound(event.target.valueAsNumber || 1)}
        />
        <SelectField
          label="Kind"
          value={kind}
          options={INTERVIEW_KINDS.map((value) => ({ value, label: INTERVIEW_KIND_WORDS[value] }))}
          onChange={(event) => setKind(event.target.value as InterviewKind)}
        />
        <TextField
          label="When"
          type="datetime-local"
          hint="Leave it empty while no time is agreed."
          value={startsLocal}
          onChange={(event) => setStartsLocal(event.target.value)}
        />
        <TimeZoneField label="In the time zone of" value={timeZone} onChange={setTimeZone} />
        <TextField
          label="Minutes"
          type="number"
          min={1}
          max={1440}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        <TextField label="Place" value={place} onChange={(event) => setPlace(event.target.value)} />
        <AnswerByField value={answerBy} onChange={setAnswerBy} />
        <div className={styles.wide}>
          <TextField
            label="Link"
            inputMode="url"
            value={link}
            problem={linkProblem}
            onChange={(event) => setLink(event.target.value)}
          />
        </div>
      </div>
      {add.isError && !linkProblem && <p role="alert">{add.error.message}</p>}
      <Button type="submit" isBusy={add.isPending}>
        Save the interview
      </Button>
    </form>
  );
}
