import { useState } from 'react';
import { QUESTION_KINDS, type QuestionKind } from '../../../domain/question/question-kind.ts';
import { useAutosave } from '../../autosave.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextArea } from '../../components/Field.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import { AskedAtList } from './AskedAtList.tsx';
import { CompetencyChoice } from './CompetencyChoice.tsx';
import { KeyPoints } from './KeyPoints.tsx';
import { LinkedStories } from './LinkedStories.tsx';
import { PractiseButton } from './PractiseButton.tsx';
import styles from './Questions.module.css';
import type { QuestionRow } from './question-rows.ts';
import { KIND_WORDS } from './question-words.ts';
import { useQuestion } from './use-question.ts';

const NO_KIND = '';

type Words = { text: string; notes: string; kind: QuestionKind | null; keyPoints: readonly string[] };

/** All there is to a question, changed in place and saved as typed. */
export function QuestionEditor({ row, onDone }: { row: QuestionRow; onDone: () => void }) {
  const { own, shipped } = row;
  // One that comes with Rebound keeps its words while it is being taken up; they can be changed the next time.
  const [isWordedHere] = useState(own !== null);
  const [words, setWords] = useState<Words>({
    text: row.text,
    notes: own?.notes ?? '',
    kind: row.kind,
    keyPoints: own?.keyPoints ?? [],
  });
  const question = useQuestion({ own, shipped });
  const autosave = useAutosave(({ text, notes, kind, keyPoints }: Words) =>
    question.change({
      ...(isWordedHere && { text }),
      notes,
      kind,
      keyPoints: keyPoints.map((point) => point.trim()).filter((point) => point !== ''),
    }),
  );
  const handleChange = (changed: Partial<Words>) => {
    const next = { ...words, ...changed };
    setWords(next);
    // A question needs words: an empty one waits until there are some.
    if (next.text.trim()) autosave.change(next);
  };
  return (
    <div className={styles.editor}>
      <KeyPoints points={words.keyPoints} onChange={(keyPoints) => handleChange({ keyPoints })} />
      <LinkedStories row={row} question={question} />
      <TextArea
        label="Notes"
        hint="How you would answer it, what to leave out."
        value={words.notes}
        maxLength={20_000}
        onChange={(event) => handleChange({ notes: event.target.value })}
      />
      <AskedAtList row={row} question={question} />
      <details className={styles.more}>
        <summary>{isWordedHere ? 'Its words and its kind' : 'Its kind'}</summary>
        <div className={styles.editor}>
          {isWordedHere && (
            <TextArea
              label="The question"
              value={words.text}
              maxLength={500}
              problem={words.text.trim() ? undefined : 'Please write something here.'}
              onChange={(event) => handleChange({ text: event.target.value.replace(/\s*\n\s*/g, ' ') })}
            />
          )}
          <SelectField
            label="Kind"
            value={words.kind ?? NO_KIND}
            options={[
              ...(words.kind ? [] : [{ value: NO_KIND, label: 'Not said' }]),
              ...QUESTION_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
            ]}
            onChange={({ target: { value } }) =>
              handleChange({ kind: QUESTION_KINDS.find((kind) => kind === value) ?? null })
            }
          />
          <CompetencyChoice row={row} question={question} />
        </div>
      </details>
      <div className={styles.foot}>
        <PractiseButton question={question} flush={autosave.flush} />
        <Button look="text" onClick={onDone}>
          Done
        </Button>
        <SaveNote state={autosave.state} />
      </div>
    </div>
  );
}
