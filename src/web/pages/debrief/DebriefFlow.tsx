import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import type { DebriefStep } from '../../../domain/debrief/steps.ts';
import type { DebriefWords } from '../../../domain/debrief/words.ts';
import { Button } from '../../components/Button.tsx';
import { KeptNote } from '../../components/KeptNote.tsx';
import { DEBRIEF_QUESTIONS, FIELD_OF } from '../../debrief-words.ts';
import { useDebrief, useTyping } from '../../outbox/use-debrief.ts';
import { ordinal } from '../../status-words.ts';
import { Answer } from './Answer.tsx';
import styles from './DebriefPage.module.css';
import type { DebriefFacts } from './debrief-facts.ts';
import { Finished } from './Finished.tsx';
import { knownLines, shownSteps, stepAt } from './shown-steps.ts';

/** One question of the debrief, and the ways on from it. */
export function DebriefFlow({ facts }: { facts: DebriefFacts }) {
  const { interview, space, stories, askings, bankKeys, isAway } = facts;
  const debrief = useDebrief(interview, space);
  const { words, save, problem, desk } = debrief;
  const { at } = useSearch({ from: '/interviews/$interviewId/debrief' });
  const navigate = useNavigate({ from: '/interviews/$interviewId/debrief' });
  const known = knownLines(words.asked, askings, bankKeys);
  const shown = shownSteps({ known: known.length, stories: stories.length });
  const step = stepAt(shown, at ?? words.position);
  const isOver = words.isFinished && at === undefined;
  useTyping(desk, isOver ? null : step);
  const card = useRef<HTMLFormElement>(null);
  useFocusOnAnswer(card, isOver ? 'over' : step);

  const index = shown.indexOf(step);
  const [before, next] = [shown[index - 1], shown[index + 1]];
  const goTo = (to: DebriefStep | undefined, nothing = words.nothing.filter((one) => one !== step)) => {
    desk.change({ words: { nothing, position: to ?? null, ...(!to && { isFinished: true }) } });
    void navigate({ search: to ? { at: to } : {} });
  };
  const stop = async () => {
    desk.setTyping(null);
    // Out of reach it stays here, and goes later: nobody is held up.
    void desk.flush();
    await navigate({ to: '/interviews/$interviewId', params: { interviewId: interview.id } });
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const isSkipped = words.nothing.includes(step) && !isAnswered(step, words);
    goTo(next, isSkipped ? words.nothing : undefined);
  };
  if (isOver) return <Finished facts={facts} debrief={debrief} />;

  const { label, hint } = DEBRIEF_QUESTIONS[step];
  const isOpenEnded = FIELD_OF[step] !== undefined && !isAnswered(step, words);
  const sayNothing = () => goTo(next, [...words.nothing.filter((one) => one !== step), step]);
  return (
    <form
      ref={card}
      className={styles.page}
      data-alone
      onSubmit={handleSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <div className={styles.top}>
        <p className={styles.kicker}>
          {interview.company}, the {ordinal(interview.round)} interview
        </p>
        <Button look="text" onClick={stop}>
          Stop here
        </Button>
      </div>
      <p className={styles.place}>
        Question {index + 1} of {shown.length}
        <span className={styles.dots} aria-hidden>
          {shown.map((one) => (
            <span key={one} data-here={one === step || undefined} />
          ))}
        </span>
      </p>
      <h1 tabIndex={-1}>{label}</h1>
      <p className={styles.hint}>{hint}</p>
      <Answer key={step} step={step} facts={facts} debrief={debrief} known={known} />
      <div className={styles.foot}>
        <KeptNote save={save} problem={problem} isAway={isAway} />
        {isOpenEnded && (
          <div className={styles.nothing}>
            <Button look="quiet" onClick={sayNothing}>
              {NOTHING_WORDS[step] ?? 'Nothing'}
            </Button>
            <Button look="quiet" onClick={sayNothing}>
              Can’t remember
            </Button>
          </div>
        )}
        <div className={styles.bar}>
          <Button
            look="quiet"
            className={styles.back}
            onClick={() => before && goTo(before, words.nothing)}
            disabled={!before}
          >
            Back
          </Button>
          <Button type="submit" className={styles.next}>
            {next ? 'Next' : 'Finish'}
          </Button>
        </div>
        <p className={styles.keys}>Ctrl + Enter goes on to the next.</p>
      </div>
    </form>
  );
}

/** "Nothing" in the words that fit the question. */
const NOTHING_WORDS: Partial<Record<DebriefStep, string>> = {
  asked: 'No questions',
  met: 'Nobody new',
  sought: 'Nothing new',
};

function isAnswered(step: DebriefStep, words: DebriefWords): boolean {
  const field = FIELD_OF[step];
  return (field && words[field].trim() !== '') || (step === 'story' && words.storyId !== null);
}

/** When one moves on, the next answer can be typed at once; not on the first drawing. */
function useFocusOnAnswer(card: React.RefObject<HTMLFormElement | null>, key: string): void {
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const find = (what: string) => card.current?.querySelector<HTMLElement>(what);
    (find('textarea') ?? find('h1'))?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [card, key]);
}
