import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { z } from 'zod';
import { ACCEPTABLE_KINDS, type acceptance, type Proposal } from '../../../contract/mail.ts';
import { AnswerByField } from '../../components/AnswerByField.tsx';
import { ApplicationPicker } from '../../components/ApplicationPicker.tsx';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextArea, TextField } from '../../components/Field.tsx';
import { TimeZoneField } from '../../components/TimeZoneField.tsx';
import { interviewWords } from './change-words.ts';
import {
  asksTime,
  CALLED_OFF,
  type Correction,
  chosenApplication,
  chosenInterview,
  correctedAcceptance,
  mayAsk,
  NEW,
  SEARCH,
} from './correction.ts';
import styles from './MailPage.module.css';
import { CALLED_OFF_WORDS, kindWords } from './mail-words.ts';
import { useChangeableInterviews } from './use-changeable-interviews.ts';
import { useCorrection } from './use-correction.ts';

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
  const { match, change: read } = proposal;
  const { correction, change } = useCorrection(proposal);
  const { kind, company, role, day, target, picked, know, guess, startsLocal, timeZone } = correction;
  const { interviews, isComing, notThere } = useChangeableInterviews(proposal, correction);
  const interviewId = chosenInterview(correction, interviews);
  // What was written is in sight when the form is opened again.
  const [isMoreOpen] = useState(know !== '' || guess !== '');
  const isToFind = target === SEARCH && !chosenApplication(proposal, correction);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const body = correctedAcceptance(proposal, correction, interviews);
    if (body) onAccept(body);
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
          ...(read?.kind === 'cancelled' ? [{ value: CALLED_OFF, label: CALLED_OFF_WORDS }] : []),
          ...ACCEPTABLE_KINDS.map((value) => ({ value, label: kindWords(value) })),
        ]}
        onChange={(event) => change({ kind: event.target.value as Correction['kind'] })}
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
      {interviews.length > 0 && (
        <SelectField
          label="Which interview?"
          value={interviewId}
          required
          options={[
            ...(interviewId ? [] : [{ value: '', label: 'Please choose' }]),
            ...interviews.map((one) => ({ value: one.id, label: interviewWords(one) })),
            { value: NEW, label: 'One that is not noted yet' },
          ]}
          onChange={(event) => change({ interviewId: event.target.value })}
        />
      )}
      {asksTime(proposal, correction) && (
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
      {mayAsk(correction) && (
        <AnswerByField value={correction.answerBy} onChange={(answerBy) => change({ answerBy })} />
      )}
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
      {(problem ?? notThere) && <p role="alert">{(problem ?? notThere)?.message}</p>}
      <div className={styles.row}>
        <Button type="submit" isBusy={isBusy} disabled={isToFind || isComing}>
          Note it like this
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave it for now
        </Button>
      </div>
    </form>
  );
}
