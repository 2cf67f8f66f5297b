import { useMutation } from '@tanstack/react-query';
import { COMPETENCY_NAMES } from '../../../domain/question/competency.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Questions.module.css';
import type { QuestionRow } from './question-rows.ts';
import type { useQuestion } from './use-question.ts';

/** What a question asks about: read from its words, until the person says otherwise. */
export function CompetencyChoice({
  row: { own, shipped },
  question,
}: {
  row: QuestionRow;
  question: ReturnType<typeof useQuestion>;
}) {
  const change = useMutation({
    mutationFn: (competencies: string[] | null) => question.change({ competencies }),
  });
  // What was just chosen shows at once, while it is being saved.
  const chosen = (change.isPending && change.variables) || ((own ?? shipped)?.competencies ?? []);
  const names = [...COMPETENCY_NAMES, ...chosen.filter((name) => !COMPETENCY_NAMES.includes(name))];
  return (
    <fieldset className={styles.group}>
      <legend>What it asks about</legend>
      <div className={styles.choices}>
        {names.map((name) => (
          <label key={name} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ target: { checked } }) =>
                change.mutate(checked ? [...chosen, name] : chosen.filter((other) => other !== name))
              }
            />
            {name}
          </label>
        ))}
      </div>
      {own?.hasOwnCompetencies && (
        <Button look="text" onClick={() => change.mutate(null)}>
          Read it from its words again
        </Button>
      )}
      {change.error && <p role="alert">{change.error.message}</p>}
    </fieldset>
  );
}
