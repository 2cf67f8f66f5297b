import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { addStory } from '../../../../contract/story.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { SaveNote } from '../../../components/SaveNote.tsx';
import { useToast } from '../../../components/Toasts.tsx';
import { newId } from '../../../new-id.ts';
import step from '../Step.module.css';
import styles from './AskReview.module.css';
import type { QuestionProps } from './AskReview.tsx';
import { FindingFields } from './FindingFields.tsx';
import {
  draftsFor,
  emptyDraft,
  type FindingDraft,
  hasWords,
  namesNewStory,
  storyVersionLine,
  whatIsMissing,
} from './finding-drafts.ts';
import { KeptStory } from './KeptStory.tsx';
import { QuestionActs, type Way } from './QuestionActs.tsx';
import { useFindings } from './use-findings.ts';

const MORE = {
  question: 'Another question',
  story: 'Another story',
  wording: 'Another sentence',
  surprising: 'Another surprise',
} as const;

/** A question whose answers become something: saved as typed, kept when one goes on. */
export function FindingQuestion({
  review,
  prompt,
  isFirst,
  isLast,
  onAnswered,
  onBack,
  onStop,
}: QuestionProps) {
  const toast = useToast();
  const [drafts, setDrafts] = useState(() => draftsFor(review, prompt.name, newId));
  const [showsMissing, setShowsMissing] = useState(false);
  /** What a debrief said stays a suggestion until somebody changed it or went on with it. */
  const isTouched = useRef(review.findings.some(({ kind }) => kind === prompt.becomes));
  const findings = useFindings(review);

  const handleChange = (changed: FindingDraft) => {
    isTouched.current = true;
    const next = drafts.map((draft) => (draft.id === changed.id ? changed : draft));
    setDrafts(next);
    findings.autosave.change(next);
  };
  /** A story that was named, and not added by its own button, is added on the way. */
  const storiesAdded = async () => {
    let now = drafts;
    for (const { id, newStory } of drafts.filter(namesNewStory)) {
      const { id: storyId } = await call(addStory, { body: { title: newStory } });
      now = now.map((draft) => (draft.id === id ? { ...draft, storyId, newStory: '' } : draft));
      // Should the next step not work, it is there already.
      setDrafts(now);
    }
    return now;
  };
  const keepAll = async () => {
    const whole = (await storiesAdded()).filter(
      (draft) => !draft.kept && hasWords(draft) && !whatIsMissing(draft),
    );
    const kept = await findings.keep(whole);
    return () => {
      for (const { became } of kept) if (became?.type === 'story') toast(storyVersionLine(became.version));
    };
  };
  const go = useMutation({
    mutationFn: async (way: Way) => {
      await findings.autosave.flush();
      if (way === 'on') {
        const say = await keepAll();
        await onAnswered(!drafts.some(hasWords));
        return say();
      }
      if (way === 'nothing') {
        // What was written and then set aside must not become anything; the server keeps the earlier words.
        await findings.saveAll(
          drafts.map((draft) => (draft.kept ? draft : { ...draft, text: '', instead: '' })),
        );
        return onAnswered(true);
      }
      if (way === 'back') return onBack();
      const say = isTouched.current ? await keepAll() : null;
      await onStop();
      say?.();
    },
  });
  const handleGo = (way: Way) => {
    if (go.isPending) return;
    const isMissing = way === 'on' && drafts.some(whatIsMissing);
    setShowsMissing(isMissing);
    if (!isMissing) go.mutate(way);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        handleGo('on');
      }}
    >
      {drafts.map((draft, index) =>
        draft.kept ? (
          <KeptStory key={draft.id} draft={draft} kept={draft.kept} />
        ) : (
          <FindingFields
            key={draft.id}
            draft={draft}
            prompt={prompt}
            number={drafts.length > 1 ? index + 1 : null}
            missing={showsMissing ? whatIsMissing(draft) : null}
            onChange={handleChange}
          />
        ),
      )}
      {prompt.becomes && drafts.every(hasWords) && (
        <div>
          <Button
            look="text"
            onClick={() => prompt.becomes && setDrafts([...drafts, emptyDraft(prompt.becomes, newId)])}
          >
            {MORE[prompt.becomes]}
          </Button>
        </div>
      )}
      <SaveNote state={findings.autosave.state} />
      <QuestionActs
        isFirst={isFirst}
        isLast={isLast}
        busyWith={go.isPending ? go.variables : null}
        error={go.error}
        onGo={handleGo}
      />
      {isLast && <p className={step.quiet}>You see everything you found before you go on.</p>}
    </form>
  );
}
