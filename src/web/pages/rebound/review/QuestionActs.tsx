import { CANNOT_REMEMBER, NOTHING_THIS_TIME } from '../../../../domain/review/prompts.ts';
import { Button } from '../../../components/Button.tsx';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';
import styles from './AskReview.module.css';

export type Way = 'on' | 'nothing' | 'back' | 'stop';

/** The ways on from a question. Two of them say that there is no answer, and both are whole answers. */
export function QuestionActs({
  isFirst,
  isLast,
  isOpenEnded = true,
  busyWith,
  error,
  onGo,
}: {
  isFirst: boolean;
  isLast: boolean;
  /** A question with its own "not sure" needs no other way to say nothing. */
  isOpenEnded?: boolean;
  busyWith: Way | null;
  error: Error | null;
  onGo: (way: Way) => void;
}) {
  return (
    <>
      <div className={step.acts}>
        <Button type="submit" isBusy={busyWith === 'on'}>
          {isLast ? 'Done reviewing' : 'Continue'}
        </Button>
        {isOpenEnded && (
          <>
            <Button look="quiet" onClick={() => onGo('nothing')} isBusy={busyWith === 'nothing'}>
              {NOTHING_THIS_TIME}
            </Button>
            <Button look="quiet" onClick={() => onGo('nothing')} isBusy={busyWith === 'nothing'}>
              {CANNOT_REMEMBER}
            </Button>
          </>
        )}
      </div>
      <Trouble error={error} />
      <div className={styles.ways}>
        {isFirst ? (
          <span />
        ) : (
          <Button look="text" onClick={() => onGo('back')} isBusy={busyWith === 'back'}>
            Back
          </Button>
        )}
        <Button look="text" onClick={() => onGo('stop')} isBusy={busyWith === 'stop'}>
          Stop here
        </Button>
      </div>
    </>
  );
}
