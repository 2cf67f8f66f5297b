import type { Interview } from '../../../contract/interview.ts';
import { LineList } from './LineList.tsx';
import { useSaveInterview } from './use-save-interview.ts';

/** Questions to ask them; the prep sheet has them too. */
export function AskThem({ interview }: { interview: Interview }) {
  const save = useSaveInterview(interview);
  return (
    <LineList
      title="Questions to ask them"
      about="They are on your prep sheet too."
      label="A question to ask them"
      lines={interview.askThem}
      save={(askThem) => save({ askThem })}
    />
  );
}
