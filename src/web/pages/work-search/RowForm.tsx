import { type FormEvent, useState } from 'react';
import type { Day } from '../../../domain/time.ts';
import { parseDay } from '../../../domain/time.ts';
import type { WorkSearchRecord } from '../../../domain/work-search/record.ts';
import { ApiProblem } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextArea, TextField } from '../../components/Field.tsx';
import styles from './WorkSearchPage.module.css';
import { METHOD_OPTIONS, RESULT_OPTIONS, TYPE_OPTIONS, WORKLOAD_OPTIONS } from './work-search-words.ts';

type Text = {
  [Key in keyof WorkSearchRecord]: WorkSearchRecord[Key] extends string ? Key : never;
}[keyof WorkSearchRecord];

/** Every field of a row; the rarer ones are a press away. */
export function RowForm({
  legend,
  record,
  submitLabel,
  onSubmit,
  onDone,
}: {
  legend: string;
  record: WorkSearchRecord;
  submitLabel: string;
  onSubmit: (record: WorkSearchRecord) => Promise<unknown>;
  onDone: () => void;
}) {
  const [typed, setTyped] = useState(record);
  const [problem, setProblem] = useState<Error | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    try {
      await onSubmit(typed);
      onDone();
    } catch (error) {
      setProblem(error as Error);
      setIsBusy(false);
    }
  };
  const field = problem instanceof ApiProblem ? problem.field : undefined;
  const text = (key: Text) => ({
    value: typed[key],
    problem: field === key ? problem?.message : undefined,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [key]: event.target.value }),
  });
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <fieldset className={styles.fieldset}>
        <legend>{legend}</legend>
        <div className={styles.fields}>
          <SelectField label="What it was" options={TYPE_OPTIONS} autoFocus {...text('type')} />
          <TextField
            label="Day"
            type="date"
            required
            {...text('day')}
            // While a date is being typed it is no day yet; the browser asks for one before the form is sent.
            onChange={(event) => setTyped({ ...typed, day: event.target.value as Day })}
          />
          <TextField label="Time" type="time" {...text('time')} />
          <TextField
            label="Minutes it took"
            type="number"
            inputMode="numeric"
            min={1}
            max={1440}
            value={typed.minutes ?? ''}
            problem={field === 'minutes' ? problem?.message : undefined}
            onChange={({ target }) =>
              setTyped({ ...typed, minutes: target.value === '' ? null : target.valueAsNumber })
            }
          />
          <TextField label="Employer or place" maxLength={200} {...text('employer')} />
          <TextField label="Position, or what was done" maxLength={200} {...text('position')} />
          <SelectField label="How" options={METHOD_OPTIONS} {...text('method')} />
          <SelectField label="Result" options={RESULT_OPTIONS} {...text('result')} />
          <TextField
            label="Day of the result"
            type="date"
            value={typed.resultDay ?? ''}
            problem={field === 'resultDay' ? problem?.message : undefined}
            onChange={(event) => setTyped({ ...typed, resultDay: parseDay(event.target.value) })}
          />
        </div>
        <TextArea label="Note for the office" hint="It stands in the file." {...text('note')} />
        <details>
          <summary>Address, people, proof and more</summary>
          <div className={styles.fields}>
            <TextArea label="Address" {...text('address')} />
            <TextArea label="E-mail" {...text('email')} />
            <TextField label="Web" inputMode="url" {...text('web')} />
            <TextField label="Phone" type="tel" maxLength={200} {...text('phone')} />
            <TextArea label="Person contacted" {...text('contactName')} />
            <TextArea label="Their role" {...text('contactRole')} />
            <TextField label="Reference number" maxLength={200} {...text('reference')} />
            <TextField label="Where it was found" maxLength={2000} {...text('source')} />
            <SelectField label="Full or part time" options={WORKLOAD_OPTIONS} {...text('workload')} />
            <TextArea label="What shows it" hint="A mail, a file, a screenshot." {...text('proof')} />
            <TextArea label="The reason they gave, in their words" {...text('statedReason')} />
          </div>
        </details>
      </fieldset>
      {problem && !field && <p role="alert">{problem.message}</p>}
      <div className={styles.acts}>
        <Button type="submit" isBusy={isBusy}>
          {submitLabel}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
