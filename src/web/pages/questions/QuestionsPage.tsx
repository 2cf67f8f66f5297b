import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react';
import { QUESTION_KINDS } from '../../../domain/question/question-kind.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { AddQuestion } from './AddQuestion.tsx';
import { QuestionList } from './QuestionList.tsx';
import styles from './Questions.module.css';
import { KIND_WORDS } from './question-words.ts';
import { WordingList } from './WordingList.tsx';

const route = getRouteApi('/questions');
const ADDRESS_PAUSE_MS = 400;

export function QuestionsPage() {
  const { view } = route.useSearch();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title="Questions">
        <fieldset className={styles.switch}>
          <legend className={styles.hidden}>Show</legend>
          <button type="button" aria-pressed={!view} onClick={() => navigate({ to: '/questions' })}>
            Questions
          </button>
          <button
            type="button"
            aria-pressed={view === 'wordings'}
            onClick={() => navigate({ to: '/questions', search: { view: 'wordings' } })}
          >
            Wordings
          </button>
        </fieldset>
      </PageHead>
      <div className={styles.page}>{view === 'wordings' ? <Wordings /> : <Questions />}</div>
    </>
  );
}

function Questions() {
  const address = route.useSearch();
  const { find: findInAddress = '', kind } = address;
  const navigate = useNavigate();
  const [find, setFind] = useState(findInAddress);
  const [isAdding, setIsAdding] = useState(false);
  const shownFind = useDeferredValue(find);
  const listRef = useRef<HTMLDivElement>(null);
  const goDown = useFirstRow(listRef, find === shownFind);

  // The address follows what is typed a moment later, so that a reload or a link finds the same.
  useEffect(() => {
    if (find === findInAddress) return;
    const { find: _earlier, ...rest } = address;
    const search = { ...rest, ...(find && { find }) };
    const timer = setTimeout(() => navigate({ to: '/questions', search, replace: true }), ADDRESS_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [find, findInAddress, address, navigate]);

  const { kind: _kind, ...withoutKind } = address;
  const goToKind = (next: typeof kind) =>
    navigate({ to: '/questions', search: { ...withoutKind, ...(next && { kind: next }) }, replace: true });
  return (
    <section className={styles.stack} aria-label="Questions">
      <p className={styles.lead}>
        What you were asked or may be asked. What is written here once won’t be new the next time.
      </p>
      <div className={styles.tools}>
        <div className={styles.find}>
          <TextField
            label="Find a question, in yours and in those that come with Rebound"
            isLabelHidden
            type="search"
            placeholder="Find a question"
            value={find}
            autoComplete="off"
            onChange={(event) => setFind(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              goDown();
            }}
          />
        </div>
        <Button look="quiet" aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
          <Plus size={18} aria-hidden /> Add a question
        </Button>
      </div>
      {isAdding && <AddQuestion onLeave={() => setIsAdding(false)} />}
      <fieldset className={styles.kinds}>
        <legend className={styles.hidden}>Which ones</legend>
        {[undefined, ...QUESTION_KINDS].map((one) => (
          <button key={one ?? 'all'} type="button" aria-pressed={kind === one} onClick={() => goToKind(one)}>
            {one ? KIND_WORDS[one] : 'All'}
          </button>
        ))}
      </fieldset>
      <QuestionList find={shownFind} kind={kind} listRef={listRef} />
    </section>
  );
}

/** Goes to the first row found; pressed while the rows of what was typed are not drawn yet, once they are. */
function useFirstRow(listRef: RefObject<HTMLElement | null>, isDrawn: boolean): () => void {
  const isWanted = useRef(false);
  const tryFocus = () => {
    if (!isWanted.current || !isDrawn) return;
    isWanted.current = false;
    listRef.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  };
  useEffect(tryFocus);
  return () => {
    isWanted.current = true;
    tryFocus();
  };
}

function Wordings() {
  return (
    <section className={styles.stack} aria-labelledby="wordings">
      <h2 id="wordings">Wordings</h2>
      <p className={styles.lead}>Sentences you would rather not say again, and what you would say instead.</p>
      <WordingList />
    </section>
  );
}
