import { TextField } from '../../../components/Field.tsx';
import styles from '../Step.module.css';
import timer from './Timer.module.css';

export type Timer = { isOn: boolean; minutes: string };

/** With a timer or without; the minutes come from the activity. */
export function TimerChoice({
  timer: { isOn, minutes },
  onChange,
}: {
  timer: Timer;
  onChange: (timer: Timer) => void;
}) {
  return (
    <div className={timer.choice}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onChange({ isOn: event.target.checked, minutes })}
        />
        Set a timer
      </label>
      {isOn && (
        <div className={timer.minutes}>
          <TextField
            label="Minutes"
            type="number"
            inputMode="numeric"
            min={1}
            max={1440}
            required
            value={minutes}
            onChange={(event) => onChange({ isOn, minutes: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
