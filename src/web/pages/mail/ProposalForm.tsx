import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { z } from 'zod';
import { ACCEPTABLE_KINDS, type acceptance, type Proposal } from '../../../contract/mail.ts';
import type { ApplicationId } from '../../../domain/id.ts';
import type { Day, TimeZone } from '../../../domain/time.ts';
import { AnswerByField } from '../../components/AnswerByField.tsx';
import { ApplicationPicker } from '../../components/ApplicationPicker.tsx';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextArea, TextField } from '../../components/Field.tsx';
import { TimeZoneField } from '../../components/TimeZoneField.tsx';
import { interviewWords } from './change-words.ts';
import styles from './MailPage.module.css';
import { type AcceptableKind, kindWords, mayAskForAnswer } from './mail-words.ts';
import { NEW, SEARCH, useCorrection } from './use-correction.ts';

/** Corrects what a mail was taken to mean, before it is noted. */
export function ProposalForm({
  proposal,
  isBusy,
  problem,
  onAccept,
  onClose,
}: {
  proposal: Proposal;
  isBusy: boolean;
  problem: Error | null;
  onAccept: (body: z.input<typeof acceptance>) => void;
  /** Leaves the mail as it was read. */
  onClose: () => void;
}) {
  const { match, namedTime, invitation, change: read } = proposal;
  const { correction, change } = useCorrection(proposal);
  const { kind, company, role, day, target, picked, know, guess, startsLocal, timeZone } = correction;
  const mayAsk = mayAskForAnswer(kind);
  const interviews = read?.interviews.filter(({ applicationId }) => applicationId === target) ?? [];
  const changed =
    kind === 'interview' ? interviews.find(({ id }) => id === correction.interviewId) : undefined;
  // What was written is in sight when the form is opened again.
  const [isMoreOpen] = useState(know !== '' || guess !== '');
  // A calendar in the mail tells the time better than anybody could copy it.
  const asksTime = kind === 'interview' && !invitation && !(changed && read?.kind === 'cancelled');
  const chosen = target === SEARCH ? (picked?.type === 'known' ? picked.application : null) : null;
  const candidate = match.candidates.find(({ id }) => id === target) ?? chosen;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!kind) return;
    onAccept({
      kind,
      company: candidate?.company ?? company,
      role: candidate?.role ?? role,
      day: day as Day,
      applicationId: (candidate?.id ?? null) as ApplicationId | null,
      ...(mayAsk && { answerBy: (correction.answerBy || null) as Day | null }),
      ...(kind === 'rejection' && { know, guess }),
      ...(asksTime &&
        startsLocal && {
          time: { startsLocal, timeZone: timeZone as TimeZone, minutes: namedTime?.minutes ?? null },
        }),
      ...(read && changed && { change: { kind: read.kind, interviewId: changed.id } }),
    });
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <form onSubmit={handleSubmit} onKeyDown={handleKey} className={styles.form}>
      <SelectField
        label="What it says"
        autoFocus
        value={kind}
        required
        options={[
          ...(kind ? [] : [{ value: '', label: 'Please choose' }]),
          ...ACCEPTABLE_KINDS.map((value) => ({ value, label: kindWords(value) })),
        ]}
        onChange={(event) => change({ kind: event.target.value as AcceptableKind })}
      />
      <TextField
        label="On"
        type="date"
        value={day}
        required
        onChange={(event) => change({ day: event.target.value })}
      />
      <SelectField
        label="Which application?"
        value={target}
        options={[
          ...match.candidates.map((one) => ({
            value: one.id,
            label: [one.company, one.role].filter(Boolean).join(' · '),
          })),
          { value: SEARCH, label: 'Another one I have noted…' },
          { value: NEW, label: 'A new one' },
        ]}
        onChange={(event) => change({ target: event.target.value })}
      />
      {target === SEARCH && (
        <ApplicationPicker
          label="Find it"
          picked={picked}
          onPick={(next) => change({ picked: next })}
          isNewOffered={false}
          isEndedFound
        />
      )}
      {target === NEW && (
        <>
          <TextField
            label="Company"
            value={company}
            required
            onChange={(event) => change({ company: event.target.value })}
          />
          <TextField label="Role" value={role} onChange={(event) => change({ role: event.target.value })} />
        </>
      )}
      {kind === 'interview' && interviews.length > 0 && (
        <SelectField
          label="Which interview?"
          value={correction.interviewId}
          required
          options={[
            ...(correction.interviewId ? [] : [{ value: '', label: 'Please choose' }]),
            ...interviews.map((one) => ({ value: one.id, label: interviewWords(one) })),
            { value: NEW, label: 'One that is not noted yet' },
          ]}
          onChange={(event) => change({ interviewId: event.target.value })}
        />
      )}
      {asksTime && (
        <>
          <TextField
            label="When the interview is"
            type="datetime-local"
            hint="Leave it empty while no time is agreed."
            value={startsLocal}
            onChange={(event) => change({ startsLocal: event.target.value })}
          />
          <TimeZoneField label="Time zone" value={timeZone} onChange={(zone) => change({ timeZone: zone })} />
        </>
      )}
      {mayAsk && <AnswerByField value={correction.answerBy} onChange={(answerBy) => change({ answerBy })} />}
      {kind === 'rejection' && (
        <details className={styles.whole} open={isMoreOpen}>
          <summary>What you know, what you’re guessing</summary>
          <div className={styles.form}>
            <TextArea
              label="What you know"
              hint="Somebody said or wrote it."
              value={know}
              onChange={(event) => change({ know: event.target.value })}
            />
            <TextArea
              label="What you’re guessing"
              hint="Kept apart, and out of every number."
              value={guess}
              onChange={(event) => change({ guess: event.target.value })}
            />
          </div>
        </details>
      )}
      {problem && <p role="alert">{problem.message}</p>}
      <div className={styles.row}>
        <Button type="submit" isBusy={isBusy} disabled={target === SEARCH && !chosen}>
          Note it like this
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave it for now
        </Button>
      </div>
    </form>
  );
}
