import { type ComponentProps, type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

type Around = {
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | undefined;
  isLabelHidden?: boolean | undefined;
};

/** One line to fill in, with its label, a hint and, when something is off, the sentence that says what to do. */
export function TextField({
  label,
  hint,
  problem,
  isLabelHidden,
  ...rest
}: Around & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <Labelled {...{ id, label, hint, problem, isLabelHidden }}>
      <input {...rest} {...describedBy(id, hint, problem)} id={id} className={styles.input} />
    </Labelled>
  );
}

/** Several lines; it grows with what is written. */
export function TextArea({
  label,
  hint,
  problem,
  isLabelHidden,
  ...rest
}: Around & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Labelled {...{ id, label, hint, problem, isLabelHidden }}>
      <textarea rows={2} {...rest} {...describedBy(id, hint, problem)} id={id} className={styles.input} />
    </Labelled>
  );
}

/** A choice among few, as the browser draws it: it works everywhere, and on a phone best of all. */
export function SelectField({
  label,
  hint,
  problem,
  isLabelHidden,
  options,
  ...rest
}: Around & {
  options: readonly { value: string; label: string }[];
} & Omit<React.SelectHTMLAttributes<HTMLSelectElement>, 'children'>) {
  const id = useId();
  return (
    <Labelled {...{ id, label, hint, problem, isLabelHidden }}>
      <select {...rest} {...describedBy(id, hint, problem)} id={id} className={styles.input}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({
  id,
  label,
  hint,
  problem,
  isLabelHidden,
  children,
}: Around & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function describedBy(id: string, hint: ReactNode, problem: string | undefined) {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(problem && { 'aria-invalid': true }) };
}
