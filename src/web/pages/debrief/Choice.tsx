import styles from './DebriefPage.module.css';

/** One of a few, under a thumb. Pressing the chosen one again takes the choice back. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: Readonly<Record<Value, string>>;
  value: Value | null;
  onChange: (value: Value | null) => void;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {(Object.entries(options) as [Value, string][]).map(([one, words]) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === value}
          onClick={() => onChange(one === value ? null : one)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
