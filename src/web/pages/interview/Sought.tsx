import type { Interview } from '../../../contract/interview.ts';
import { LineList } from './LineList.tsx';
import { useSaveInterview } from './use-save-interview.ts';

/** What it became clear they are or were looking for, also what the posting never named. */
export function Sought({ interview, hasBegun }: { interview: Interview; hasBegun: boolean }) {
  const save = useSaveInterview(interview);
  return (
    <LineList
      title={hasBegun ? 'What they were looking for' : 'What they are looking for'}
      about={
        hasBegun
          ? 'As it became clear in the conversation, also what the posting never named.'
          : 'As far as you know it by now, also what the posting never named.'
      }
      label="A skill or a trait"
      lines={interview.sought}
      save={(sought) => save({ sought })}
    />
  );
}
