import { useState } from 'react';
import type { Day } from '../../../domain/time.ts';
import { parseDay } from '../../../domain/time.ts';
import type { LayoutId } from '../../../domain/work-search/layout.ts';
import { LAYOUT_IDS, layoutOf } from '../../../domain/work-search/layout.ts';
import type { Period, PeriodChoice, Weekday } from '../../../domain/work-search/period.ts';
import { SelectField, TextField } from '../../components/Field.tsx';
import { plainDay } from '../../words.ts';
import styles from './WorkSearchPage.module.css';
import type { Choice } from './WorkSearchPage.tsx';
import { PERIOD_OPTIONS, WEEKDAY_OPTIONS } from './work-search-words.ts';

/** Whose layout, which days, and the number somebody may want to keep in sight. */
export function Chooser({
  choice,
  weekStartsOn,
  period,
  periodChoice,
  onChoose,
  onPeriod,
  onDays,
}: {
  choice: Choice;
  weekStartsOn: Weekday;
  period: Period;
  periodChoice: PeriodChoice | 'own';
  onChoose: (changed: Partial<Choice>) => void;
  onPeriod: (choice: PeriodChoice | 'own') => void;
  onDays: (period: Period) => void;
}) {
  return (
    <div className={styles.fields}>
      <SelectField
        label="Layout"
        value={choice.layout}
        options={LAYOUT_IDS.map((value) => ({ value, label: layoutOf(value).name }))}
        onChange={(event) => onChoose({ layout: event.target.value as LayoutId, weekStartsOn: null })}
      />
      <SelectField
        label="Period"
        hint={periodChoice === 'own' ? undefined : `${plainDay(period.from)} to ${plainDay(period.to)}`}
        value={periodChoice}
        options={PERIOD_OPTIONS}
        onChange={(event) => onPeriod(event.target.value as PeriodChoice | 'own')}
      />
      {periodChoice === 'own' && <DayFields period={period} onDays={onDays} />}
      <SelectField
        label="A week starts on"
        value={String(weekStartsOn)}
        options={WEEKDAY_OPTIONS.map(({ value, label }) => ({ value: String(value), label }))}
        onChange={(event) => onChoose({ weekStartsOn: Number(event.target.value) as Weekday })}
      />
      <TargetField target={choice.target} onTarget={(target) => onChoose({ target })} />
    </div>
  );
}

/** A date field is empty while somebody types in it: the last day that exists counts until then. */
function DayFields({ period, onDays }: { period: Period; onDays: (period: Period) => void }) {
  const [typed, setTyped] = useState<{ from: string; to: string }>(period);
  const handleChange = (changed: { from: string; to: string }) => {
    setTyped(changed);
    const from: Day | null = parseDay(changed.from);
    const to: Day | null = parseDay(changed.to);
    if (from && to) onDays({ from, to });
  };
  return (
    <>
      <TextField
        label="First day"
        type="date"
        value={typed.from}
        onChange={(event) => handleChange({ ...typed, from: event.target.value })}
      />
      <TextField
        label="Last day"
        type="date"
        value={typed.to}
        onChange={(event) => handleChange({ ...typed, to: event.target.value })}
      />
    </>
  );
}

function TargetField({
  target,
  onTarget,
}: {
  target: number | null;
  onTarget: (target: number | null) => void;
}) {
  const [typed, setTyped] = useState(target === null ? '' : String(target));
  return (
    <TextField
      label="A number to keep in sight"
      hint="If one was agreed with you. It shows here and in no file."
      type="number"
      inputMode="numeric"
      min={1}
      max={500}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = event.target.valueAsNumber;
        if (event.target.value === '') onTarget(null);
        else if (Number.isInteger(number) && number >= 1 && number <= 500) onTarget(number);
      }}
    />
  );
}
