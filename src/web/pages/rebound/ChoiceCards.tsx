import type { ReactNode } from 'react';
import styles from './ChoiceCards.module.css';

export type Choice = {
  value: string;
  title: string;
  detail?: ReactNode;
  icon?: ReactNode;
  /** Something of one's own, drawn with a dashed edge. */
  isOwn?: boolean;
};

/** One of a few, as cards: radio buttons underneath, so that arrows, Space and screen readers work as everywhere. */
export function ChoiceCards({
  name,
  legend,
  isLegendHidden = false,
  tone,
  choices,
  value,
  onChange,
}: {
  name: string;
  legend: string;
  isLegendHidden?: boolean;
  tone: 'recharge' | 'review' | 'return';
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={isLegendHidden ? styles.hidden : styles.legend}>{legend}</legend>
      <div className={styles.cards}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.card} data-tone={tone} data-own={choice.isOwn}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon && <span className={styles.icon}>{choice.icon}</span>}
            <span className={styles.title}>{choice.title}</span>
            {choice.detail && <span className={styles.detail}>{choice.detail}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
