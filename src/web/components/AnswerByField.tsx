import { TextField } from './Field.tsx';

/** The last day on which they expect an answer, as they named it; empty where they named none. */
export function AnswerByField({
  value,
  problem,
  onChange,
}: {
  value: string;
  problem?: string | undefined;
  onChange: (day: string) => void;
}) {
  return (
    <TextField
      label="They expect an answer by"
      type="date"
      hint="Leave it empty where they named no day."
      value={value}
      problem={problem}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
