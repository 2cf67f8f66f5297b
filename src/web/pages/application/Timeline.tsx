import { useState } from 'react';
import type { ApplicationPage, TimelineEntry } from '../../../contract/application.ts';
import type { EventId } from '../../../domain/id.ts';
import { Button } from '../../components/Button.tsx';
import { useAnswered } from '../../components/use-answered.ts';
import { plainDay } from '../../words.ts';
import styles from './ApplicationPage.module.css';
import { undoToTakeBack } from './bring-back.ts';
import { CorrectEventForm } from './CorrectEventForm.tsx';
import { answerNote, channelWords, happeningWords } from './event-words.ts';
import { MailLink } from './MailLink.tsx';
import timeline from './Timeline.module.css';
import { useUndoEvent } from './use-undo-event.ts';

type Happened = Extract<TimelineEntry, { type: 'happened' }>;

/** Everything that happened, oldest first. What was taken back stays readable, and can be brought back. */
export function Timeline({ application }: { application: ApplicationPage }) {
  const undo = useUndoEvent(application.id);
  const entries = application.timeline
    .filter((entry) => entry.type === 'happened')
    .toSorted((a, b) => a.standing.day.localeCompare(b.standing.day) || a.id.localeCompare(b.id));
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          application={application}
          onUndo={(eventId, says) => undo.mutate({ eventId, says })}
          isBusy={undo.isPending}
        />
      ))}
    </ol>
  );
}

function Entry({
  entry,
  application,
  onUndo,
  isBusy,
}: {
  entry: Happened;
  application: ApplicationPage;
  onUndo: (eventId: EventId, says: string) => void;
  isBusy: boolean;
}) {
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { id, standing, isUndone, isCorrected, fromMail } = entry;
  const answered = useAnswered();
  const words = happeningWords(standing, application.interviews);
  const isExpected = application.answerExpected?.eventId === id;
  const answer = answerNote(standing, isExpected);
  if (isUndone) {
    const undone = undoToTakeBack(application.timeline, entry);
    return (
      <li>
        <s className={timeline.undone}>
          {plainDay(standing.day)} · {words}
        </s>{' '}
        <span className={timeline.acts}>
          <span>taken back</span>
          {undone && (
            <Button
              look="text"
              onClick={() => onUndo(undone, `${words}: brought back.`)}
              isBusy={isBusy}
              aria-label={`Bring back: ${words}`}
            >
              Bring back
            </Button>
          )}
        </span>
      </li>
    );
  }
  return (
    <li>
      <b>{words}</b>
      <p className={styles.small}>
        {plainDay(standing.day)}
        {standing.no?.channel && `, ${channelWords(standing.no.channel)}`}
        {isCorrected && ' · corrected'}
      </p>
      {answer && <p className={styles.small}>{answer}</p>}
      {standing.note && <p className={styles.quote}>{standing.note}</p>}
      {standing.no?.theirWords && <p className={styles.quote}>{standing.no.theirWords}</p>}
      {standing.no?.know && <p className={styles.small}>You know: {standing.no.know}</p>}
      {standing.no?.guess && <p className={styles.small}>Your guess: {standing.no.guess}</p>}
      {isCorrecting ? (
        <CorrectEventForm application={application} entry={entry} onClose={() => setIsCorrecting(false)} />
      ) : (
        <span className={timeline.acts}>
          {fromMail && <MailLink messageId={fromMail} />}
          {answer && (isExpected || standing.isAnswered) && (
            <Button
              look="text"
              onClick={() =>
                answered.mutate({ applicationId: application.id, eventId: id, isAnswered: isExpected })
              }
              isBusy={answered.isPending}
              aria-label={`${isExpected ? 'Done' : 'Not done yet'}: ${words}`}
            >
              {isExpected ? 'Done' : 'Not done yet'}
            </Button>
          )}
          <Button look="text" onClick={() => setIsCorrecting(true)} aria-label={`Correct: ${words}`}>
            Correct
          </Button>
          <Button
            look="text"
            onClick={() => onUndo(id, `${words}: taken back.`)}
            isBusy={isBusy}
            aria-label={`Undo: ${words}`}
          >
            Undo
          </Button>
        </span>
      )}
    </li>
  );
}
