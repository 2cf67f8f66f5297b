import { TextField } from '../../../components/Field.tsx';
import step from '../Step.module.css';
import { type Plan, sentenceOf } from './plan.ts';
import styles from './Return.module.css';

/** What, when and where, and the sentence they make. */
export function PlanFields({ plan, onChange }: { plan: Plan; onChange: (plan: Plan) => void }) {
  const sentence = sentenceOf(plan);
  return (
    <>
      <TextField
        label="I will"
        value={plan.what}
        required
        maxLength={200}
        autoComplete="off"
        placeholder="write to a former colleague"
        onChange={(event) => onChange({ ...plan, what: event.target.value })}
      />
      <div className={step.fields}>
        <TextField
          label="Which day"
          type="date"
          required
          value={plan.day}
          onChange={(event) => onChange({ ...plan, day: event.target.value })}
        />
        <TextField
          label="What time"
          type="time"
          required
          value={plan.time}
          onChange={(event) => onChange({ ...plan, time: event.target.value })}
        />
        <TextField
          label="Where"
          value={plan.where}
          maxLength={200}
          autoComplete="off"
          placeholder="at the kitchen table"
          onChange={(event) => onChange({ ...plan, where: event.target.value })}
        />
      </div>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
    </>
  );
}
