import { Button } from '../../../components/Button.tsx';
import styles from './MoodCheck.module.css';

const MOODS = [
  { value: 1, label: 'very low' },
  { value: 2, label: 'low' },
  { value: 3, label: 'so-so' },
  { value: 4, label: 'all right' },
  { value: 5, label: 'good' },
] as const;

/** Five words, none of them asked for: nothing happens when it is left empty. */
export function MoodCheck({
  legend,
  value,
  onChange,
}: {
  legend: string;
  value: number | null;
  onChange: (mood: number | null) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {legend} <span className={styles.optional}>optional</span>
      </legend>
      <div className={styles.words}>
        {MOODS.map((mood) => (
          <label key={mood.value} className={styles.word}>
            <input
              type="radio"
              name={legend}
              checked={value === mood.value}
              onChange={() => onChange(mood.value)}
            />
            {mood.label}
          </label>
        ))}
        {value !== null && (
          <Button look="text" onClick={() => onChange(null)}>
            Clear
          </Button>
        )}
      </div>
    </fieldset>
  );
}
