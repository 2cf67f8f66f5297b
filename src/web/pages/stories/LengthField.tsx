import { Timer } from 'lucide-react';
import { useState } from 'react';
import { clockLength, lengthWords, parseLength } from '../../../domain/story/said-length.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import styles from './Length.module.css';
import { useStopwatch } from './use-stopwatch.ts';

/** How long something took: typed, or measured by telling it. */
export function LengthField({
  label,
  seconds,
  hasStopwatch = false,
  onChange,
}: {
  label: string;
  seconds: number | null;
  hasStopwatch?: boolean;
  onChange: (seconds: number | null) => void;
}) {
  const [text, setText] = useState<string | null>(null);
  const watch = useStopwatch();
  const isUnclear = text !== null && text.trim() !== '' && parseLength(text) === null;
  const handleType = (typed: string) => {
    setText(typed);
    const length = parseLength(typed);
    if (length !== null || typed.trim() === '') onChange(length);
  };
  const handleStop = () => {
    setText(null);
    onChange(watch.stop());
  };
  return (
    <div className={styles.length}>
      <TextField
        label={label}
        value={text ?? (seconds === null ? '' : clockLength(seconds))}
        placeholder="1:30"
        maxLength={20}
        autoComplete="off"
        disabled={watch.seconds !== null}
        hint={seconds !== null && !isUnclear ? lengthWords(seconds) : 'Minutes and seconds, like 1:30.'}
        problem={isUnclear ? 'Write it like 1:30, or 90 for seconds.' : undefined}
        onChange={(event) => handleType(event.target.value)}
        onBlur={() => !isUnclear && setText(null)}
      />
      {hasStopwatch &&
        (watch.seconds === null ? (
          <Button look="quiet" onClick={watch.start}>
            <Timer size={18} aria-hidden />
            Start the stopwatch
          </Button>
        ) : (
          <div className={styles.running}>
            <span className={styles.clock} role="timer" aria-live="off">
              {clockLength(watch.seconds)}
            </span>
            <Button onClick={handleStop}>Stop</Button>
          </div>
        ))}
      {hasStopwatch && (
        <p className={styles.hidden} role="status">
          {watch.seconds === null ? '' : 'The stopwatch is running.'}
        </p>
      )}
    </div>
  );
}
