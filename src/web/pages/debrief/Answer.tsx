import type { Line } from '../../../domain/debrief/lines.ts';
import type { DebriefStep } from '../../../domain/debrief/steps.ts';
import type { StoryId } from '../../../domain/id.ts';
import { WENT_SHORT, type Went } from '../../../domain/went-words.ts';
import { TextArea } from '../../components/Field.tsx';
import { DEBRIEF_QUESTIONS, FIELD_OF } from '../../debrief-words.ts';
import type { useDebrief } from '../../outbox/use-debrief.ts';
import { Choice } from './Choice.tsx';
import styles from './DebriefPage.module.css';
import type { DebriefFacts } from './debrief-facts.ts';
import { askingFinder } from './shown-steps.ts';

export type Written = ReturnType<typeof useDebrief>;

/** What is typed or chosen at one question. */
export function Answer({
  step,
  facts,
  debrief,
  known,
}: {
  step: DebriefStep;
  facts: DebriefFacts;
  debrief: Written;
  known: readonly Line[];
}) {
  if (step === 'went') return <HowTheyWent facts={facts} debrief={debrief} known={known} />;
  if (step === 'told') return <WhatWasTold facts={facts} debrief={debrief} />;
  return (
    <>
      {step === 'story' && facts.stories.length > 0 && <WhichStory facts={facts} debrief={debrief} />}
      <Typed step={step} debrief={debrief} />
    </>
  );
}

function Typed({ step, debrief: { words, desk } }: { step: DebriefStep; debrief: Written }) {
  const field = FIELD_OF[step];
  if (!field) return null;
  const { label, placeholder } = DEBRIEF_QUESTIONS[step];
  return (
    <TextArea
      label={label}
      isLabelHidden
      rows={4}
      maxLength={20_000}
      placeholder={placeholder}
      value={words[field]}
      onChange={(event) => desk.change({ words: { [field]: event.target.value, position: step } })}
    />
  );
}

/** How questions went that were in the bank before. */
function HowTheyWent({
  facts: { askings },
  debrief: { words, went, desk },
  known,
}: {
  facts: DebriefFacts;
  debrief: Written;
  known: readonly Line[];
}) {
  const askingOf = askingFinder(words.asked, askings);
  const noted = (line: Line): Went | null => went[line.text] ?? askingOf(line)?.went ?? null;
  return (
    <div className={styles.choices}>
      {known.map((line) => (
        <Choice
          key={line.key}
          label={line.text}
          options={WENT_SHORT.question}
          value={noted(line)}
          onChange={(value) => desk.change({ went: { [line.text]: value } })}
        />
      ))}
    </div>
  );
}

function WhatWasTold({
  facts: { stories, told: noted },
  debrief: { told, desk },
}: {
  facts: DebriefFacts;
  debrief: Written;
}) {
  const wentOf = (id: StoryId): Went | null => {
    const here = told[id];
    if (here !== undefined) return here?.went ?? null;
    return noted.find(({ storyId }) => storyId === id)?.went ?? null;
  };
  return (
    <div className={styles.choices}>
      {stories.map(({ id, title }) => (
        <Choice
          key={id}
          label={title}
          options={WENT_SHORT.story}
          value={wentOf(id)}
          onChange={(value) => desk.change({ told: { [id]: value === null ? null : { went: value } } })}
        />
      ))}
    </div>
  );
}

function WhichStory({
  facts: { stories },
  debrief: { words, desk },
}: {
  facts: DebriefFacts;
  debrief: Written;
}) {
  const titles = Object.fromEntries(stories.map(({ id, title }) => [id, title]));
  return (
    <Choice
      label="Which story?"
      options={titles}
      value={words.storyId}
      onChange={(storyId) =>
        desk.change({ words: { storyId: storyId as StoryId | null, position: 'story' } })
      }
    />
  );
}
