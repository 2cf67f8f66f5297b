import type { Interview } from '../../../contract/interview.ts';
import { LineList } from './LineList.tsx';
import { useSaveInterview } from './use-save-interview.ts';

/** What it became clear they were looking for, also what the posting never named. */
export function Sought({ interview }: { interview: Interview }) {
  const save = useSaveInterview(interview);
  return (
    <LineList
      title="What they were looking for"
      about="As it became clear in the conversation, also what the posting never named."
      label="A skill or a trait"
      lines={interview.sought}
      save={(sought) => save({ sought })}
    />
  );
}
