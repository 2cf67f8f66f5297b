import { useMutation, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { dropAsking, noteAsking } from '../../../contract/asking.ts';
import type { AskedAt } from '../../../contract/question.ts';
import type { ApplicationId, InterviewId } from '../../../domain/id.ts';
import { type Went, wentChoices } from '../../../domain/went-words.ts';
import { call } from '../../api.ts';
import { ApplicationPicker, type Picked } from '../../components/ApplicationPicker.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { applicationQuery } from '../application/application-query.ts';
import { PlaceLink } from './CaughtOut.tsx';
import styles from './Questions.module.css';
import type { QuestionRow } from './question-rows.ts';
import { placeWords, roundWords } from './question-words.ts';
import type { useQuestion } from './use-question.ts';

type Noted = Partial<Pick<AskedAt, 'isCaughtOut' | 'went'>>;

/** Where it was asked, as places: what a debrief or a review found, and what is added by hand. */
export function AskedAtList({
  row,
  question,
}: {
  row: QuestionRow;
  question: ReturnType<typeof useQuestion>;
}) {
  const [isAdding, setIsAdding] = useState(false);
  const places = row.own?.askedAt ?? [];
  const note = useMutation({
    mutationFn: async ({ interviewId, body }: { interviewId: InterviewId; body: Noted }) => {
      await call(noteAsking, { params: { questionId: await question.ownId(), interviewId }, body });
      await question.readAgain();
    },
    onSuccess: () => setIsAdding(false),
  });
  const drop = useMutation({
    mutationFn: async (interviewId: InterviewId) => {
      await call(dropAsking, { params: { questionId: await question.ownId(), interviewId } });
      await question.readAgain();
    },
  });
  const problem = note.error ?? drop.error;
  return (
    <fieldset className={styles.group}>
      <legend>Where it was asked</legend>
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={place.interviewId ?? place.applicationId}>
              <Place
                // What was just chosen shows at once, while it is being saved.
                place={{
                  ...place,
                  ...(note.isPending &&
                    note.variables.interviewId === place.interviewId &&
                    note.variables.body),
                }}
                onNote={(interviewId, body) => note.mutate({ interviewId, body })}
                onDrop={drop.mutate}
              />
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddPlace
          isBusy={note.isPending}
          onAdd={(interviewId) => note.mutate({ interviewId, body: {} })}
          onLeave={() => setIsAdding(false)}
        />
      ) : (
        <div>
          <Button look="quiet" onClick={() => setIsAdding(true)}>
            Note an interview
          </Button>
        </div>
      )}
      {problem && <p role="alert">{problem.message}</p>}
    </fieldset>
  );
}

function Place({
  place,
  onNote,
  onDrop,
}: {
  place: AskedAt;
  onNote: (interviewId: InterviewId, body: Noted) => void;
  onDrop: (interviewId: InterviewId) => void;
}) {
  const { interviewId, isCaughtOut, went } = place;
  if (!interviewId) {
    return (
      <>
        <PlaceLink place={place} />
        <span className={styles.quiet}>found when you looked back</span>
      </>
    );
  }
  return (
    <>
      <PlaceLink place={place} />
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isCaughtOut}
          onChange={({ target: { checked } }) => onNote(interviewId, { isCaughtOut: checked })}
        />
        It caught me out
      </label>
      <SelectField
        label={`How it went at ${placeWords(place)}`}
        isLabelHidden
        value={went ?? ''}
        options={[{ value: '', label: 'How it went' }, ...wentChoices('question')]}
        onChange={({ target: { value } }) =>
          onNote(interviewId, { went: value === '' ? null : (value as Went) })
        }
      />
      <button
        type="button"
        className={styles.takeOff}
        aria-label={`Not asked at ${placeWords(place)}`}
        onClick={() => onDrop(interviewId)}
      >
        <X size={16} aria-hidden />
      </button>
    </>
  );
}

/** First the application, then which of its interviews. */
function AddPlace({
  isBusy,
  onAdd,
  onLeave,
}: {
  isBusy: boolean;
  onAdd: (interviewId: InterviewId) => void;
  onLeave: () => void;
}) {
  const [picked, setPicked] = useState<Picked | null>(null);
  return (
    <div className={styles.editor}>
      <ApplicationPicker
        label="Which application"
        picked={picked}
        onPick={setPicked}
        isNewOffered={false}
        isEndedFound
      />
      {picked?.type === 'known' && (
        <InterviewChoice applicationId={picked.application.id} isBusy={isBusy} onAdd={onAdd} />
      )}
      <div>
        <Button look="text" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

function InterviewChoice({
  applicationId,
  isBusy,
  onAdd,
}: {
  applicationId: ApplicationId;
  isBusy: boolean;
  onAdd: (interviewId: InterviewId) => void;
}) {
  const query = useQuery(applicationQuery(applicationId));
  return (
    <QueryView query={query}>
      {({ interviews: all }) => {
        // At an interview to come nothing was asked yet.
        const interviews = all.filter(
          ({ startsAt }) => startsAt === null || new Date(startsAt) <= new Date(),
        );
        return interviews.length === 0 ? (
          <div>
            <p className={styles.quiet}>
              {all.length === 0
                ? 'No interview is noted there yet.'
                : 'The interview there is still to come.'}
            </p>
            <ButtonLink look="text" to="/applications/$applicationId" params={{ applicationId }}>
              Note one there
            </ButtonLink>
          </div>
        ) : (
          <div className={styles.acts}>
            {interviews.map(({ id, round }) => (
              <Button key={id} look="quiet" isBusy={isBusy} onClick={() => onAdd(id)}>
                Asked at the {roundWords(round)}
              </Button>
            ))}
          </div>
        );
      }}
    </QueryView>
  );
}
