import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { ACCEPTABLE_KINDS, type acceptance, type Proposal } from '../../../contract/mail.ts';
import type { ApplicationId } from '../../../domain/id.ts';
import type { Day, TimeZone } from '../../../domain/time.ts';
import { ApplicationPicker, type Picked } from '../../components/ApplicationPicker.tsx';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextArea, TextField } from '../../components/Field.tsx';
import { TimeZoneField } from '../../components/TimeZoneField.tsx';
import { zoneHere } from '../../words.ts';
import styles from './MailPage.module.css';
import { type AcceptableKind, dayOfMail, isAcceptable, kindWords } from './mail-words.ts';

const NEW = 'new';
const SEARCH = 'search';

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
  const { match, message } = proposal;
  // A mail that does not tell what it says has nothing chosen for it.
  const [kind, setKind] = useState<AcceptableKind | ''>(isAcceptable(proposal.kind) ? proposal.kind : '');
  const [company, setCompany] = useState(proposal.company ?? '');
  const [role, setRole] = useState(proposal.role ?? '');
  const [day, setDay] = useState<string>(proposal.day ?? dayOfMail(message.sentAt));
  const [target, setTarget] = useState<string>(match.applicationId ?? match.candidates[0]?.id ?? NEW);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [know, setKnow] = useState('');
  const [guess, setGuess] = useState('');
  const { namedTime, invitation } = proposal;
  const [startsLocal, setStartsLocal] = useState(namedTime?.startsLocal ?? '');
  const [timeZone, setTimeZone] = useState<string>(namedTime?.timeZone ?? zoneHere());
  // A calendar in the mail tells the time better than anybody could copy it.
  const asksTime = kind === 'interview' && !invitation;
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
      ...(kind === 'rejection' && { know, guess }),
      ...(asksTime &&
        startsLocal && {
          time: { startsLocal, timeZone: timeZone as TimeZone, minutes: namedTime?.minutes ?? null },
        }),
    });
  };
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <SelectField
        label="What it says"
        autoFocus
        value={kind}
        required
        options={[
          ...(kind ? [] : [{ value: '', label: 'Please choose' }]),
          ...ACCEPTABLE_KINDS.map((value) => ({ value, label: kindWords(value) })),
        ]}
        onChange={(event) => setKind(event.target.value as AcceptableKind)}
      />
      <TextField
        label="On"
        type="date"
        value={day}
        required
        onChange={(event) => setDay(event.target.value)}
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
        onChange={(event) => setTarget(event.target.value)}
      />
      {target === SEARCH && (
        <ApplicationPicker
          label="Find it"
          picked={picked}
          onPick={setPicked}
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
            onChange={(event) => setCompany(event.target.value)}
          />
          <TextField label="Role" value={role} onChange={(event) => setRole(event.target.value)} />
        </>
      )}
      {asksTime && (
        <>
          <TextField
            label="When the interview is"
            type="datetime-local"
            hint="Leave it empty while no time is agreed."
            value={startsLocal}
            onChange={(event) => setStartsLocal(event.target.value)}
          />
          <TimeZoneField label="Time zone" value={timeZone} onChange={setTimeZone} />
        </>
      )}
      {kind === 'rejection' && (
        <details className={styles.whole}>
          <summary>What you know, what you’re guessing</summary>
          <div className={styles.form}>
            <TextArea
              label="What you know"
              hint="Somebody said or wrote it."
              value={know}
              onChange={(event) => setKnow(event.target.value)}
            />
            <TextArea
              label="What you’re guessing"
              hint="Kept apart, and out of every number."
              value={guess}
              onChange={(event) => setGuess(event.target.value)}
            />
          </div>
        </details>
      )}
      {problem && <p role="alert">{problem.message}</p>}
      <div>
        <Button type="submit" isBusy={isBusy} disabled={target === SEARCH && !chosen}>
          Note it like this
        </Button>{' '}
        <Button look="quiet" onClick={onClose}>
          Leave it for now
        </Button>
      </div>
    </form>
  );
}
