import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type CameUp, dropCameUp, getCameUp, noteCameUp } from '../../contract/came-up.ts';
import type { FindingId, InterviewId } from '../../domain/id.ts';
import { WENT_WORDS, type Went, wentChoices } from '../../domain/went-words.ts';
import { call } from '../api.ts';
import { ordinal } from '../status-words.ts';
import { plainDay } from '../words.ts';
import { Button } from './Button.tsx';
import styles from './CameUpAgain.module.css';
import { SelectField } from './Field.tsx';
import { QueryView } from './QueryView.tsx';

/** Where a finding came up again and how it went there; and noting that it did. */
export function CameUpAgain({ id, cameUp, about }: { id: FindingId; cameUp: CameUp[]; about: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.again}>
      {cameUp.length > 0 && (
        <p>
          Came up again:{' '}
          {cameUp.map((one, index) => (
            <span key={one.interviewId}>
              {index > 0 && '; '}
              <Link to="/interviews/$interviewId" params={{ interviewId: one.interviewId }}>
                {placeWords(one)}
              </Link>
              {one.went && `, ${WENT_WORDS.question[one.went]}`}
            </span>
          ))}
        </p>
      )}
      <Button
        look="text"
        aria-expanded={isOpen}
        aria-label={`Did it come up again? ${about}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Done' : 'Did it come up again?'}
      </Button>
      {isOpen && <Noting findingId={id} />}
    </div>
  );
}

function Noting({ findingId }: { findingId: FindingId }) {
  const query = useQuery({
    queryKey: ['came-up', findingId],
    queryFn: () => call(getCameUp, { params: { findingId } }),
  });
  return (
    <QueryView query={query}>
      {({ cameUp, interviews }) =>
        interviews.length === 0 ? (
          <p className={styles.quiet}>No interview since. After the next one you can note it here.</p>
        ) : (
          <NoteForm findingId={findingId} cameUp={cameUp} interviews={interviews} />
        )
      }
    </QueryView>
  );
}

function NoteForm({
  findingId,
  cameUp,
  interviews,
}: {
  findingId: FindingId;
  cameUp: readonly CameUp[];
  interviews: readonly Omit<CameUp, 'went'>[];
}) {
  const queryClient = useQueryClient();
  const [interviewId, setInterviewId] = useState(interviews[0]?.interviewId ?? ('' as InterviewId));
  const [went, setWent] = useState<Went>('well');
  const settle = () =>
    Promise.all(
      ['came-up', 'application', 'rebound'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
    );
  const note = useMutation({
    mutationFn: () => call(noteCameUp, { params: { findingId, interviewId }, body: { went } }),
    onSuccess: settle,
  });
  const drop = useMutation({
    mutationFn: (id: InterviewId) => call(dropCameUp, { params: { findingId, interviewId: id } }),
    onSuccess: settle,
  });
  const problem = note.error ?? drop.error;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!note.isPending) note.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <SelectField
        label="At which interview?"
        value={interviewId}
        options={interviews.map((one) => ({ value: one.interviewId, label: placeWords(one) }))}
        onChange={(event) => setInterviewId(event.target.value as InterviewId)}
      />
      <SelectField
        label="How did it go?"
        value={went}
        options={wentChoices('question')}
        onChange={(event) => setWent(event.target.value as Went)}
      />
      <Button type="submit" look="quiet" isBusy={note.isPending}>
        Note it
      </Button>
      {cameUp.map((one) => (
        <Button
          key={one.interviewId}
          look="text"
          onClick={() => drop.mutate(one.interviewId)}
          aria-label={`Take off: ${placeWords(one)}`}
        >
          Take off {placeWords(one)}
        </Button>
      ))}
      {problem && <p role="alert">{problem.message}</p>}
    </form>
  );
}

function placeWords({ company, round, startsAt }: Omit<CameUp, 'went'>): string {
  const when = startsAt ? `, ${plainDay(startsAt)}` : '';
  return `${company}, ${ordinal(round)} interview${when}`;
}
