import { ANSWER_SECONDS } from '../../../domain/practice/propose-grade.ts';
import { Button } from '../../components/Button.tsx';
import { useNow } from '../../use-now.ts';
import { clockFace } from './practice-words.ts';
import styles from './Rehearsal.module.css';
import { Ring } from './Ring.tsx';
import type { CardRecordings } from './use-recordings.ts';

/** Answering aloud: two minutes in a ring, and a recording if one wishes. */
export function AnswerAloud({
  began,
  recordings,
  onDone,
}: {
  began: number;
  recordings: CardRecordings;
  onDone: () => void;
}) {
  const seconds = Math.max(0, (useNow(true) - began) / 1_000);
  const isOver = seconds > ANSWER_SECONDS;
  const { whyNot, problem, isRecording, start } = recordings;
  return (
    <div className={styles.aloud}>
      <Ring share={seconds / ANSWER_SECONDS}>
        <span role="timer" aria-live="off" aria-label="Time since you began">
          {clockFace(seconds)}
        </span>
      </Ring>
      <p className={styles.lead}>
        {isOver ? 'Two minutes are over. Round it off when you like.' : 'Say it as you would there.'}
      </p>
      {/* Said once; the clock itself stays silent. */}
      <p className={styles.hidden} role="status">
        {isOver ? 'Two minutes are over.' : isRecording ? 'Recording.' : ''}
      </p>
      <div className={styles.acts}>
        <Button onClick={onDone} autoFocus>
          {isRecording ? 'Done: stop, and show the key points' : 'Done: show the key points'}
        </Button>
        {!whyNot && !isRecording && (
          <Button look="quiet" onClick={() => void start()}>
            Record it
          </Button>
        )}
      </div>
      <p className={styles.small}>
        {whyNot ??
          problem ??
          (isRecording
            ? 'Recording. It stays in this browser, and can be deleted with one press.'
            : 'A recording would stay in this browser: on no server, in no backup.')}
      </p>
    </div>
  );
}
