import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type RefObject, useMemo, useState } from 'react';
import type { Question, ShippedQuestion } from '../../../contract/question.ts';
import type { QuestionKind } from '../../../domain/question/question-kind.ts';
import { QueryView } from '../../components/QueryView.tsx';
import { questionBankQuery, questionsQuery } from './bank-queries.ts';
import styles from './Questions.module.css';
import { rowsOf, type Shown } from './question-rows.ts';
import { totalWords } from './question-words.ts';
import { VirtualQuestions } from './VirtualQuestions.tsx';

type Asked = { find: string; kind: QuestionKind | undefined; listRef: RefObject<HTMLDivElement | null> };

const NOTHING: ReadonlySet<string> = new Set();

/** One's own questions, then those that come with Rebound. */
export function QuestionList(asked: Asked) {
  const questions = useQuery(questionsQuery);
  const bank = useQuery(questionBankQuery);
  return (
    <QueryView query={questions}>
      {({ items: own }) => (
        <QueryView query={bank}>
          {({ items: shipped }) => <Found own={own} shipped={shipped} {...asked} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Found({
  own,
  shipped,
  find,
  kind,
  listRef,
}: Asked & { own: readonly Question[]; shipped: readonly ShippedQuestion[] }) {
  // With other words above, other rows: what was open is closed, and what was taken up goes to one's own.
  const [looked, setLooked] = useState<Shown>({ find, kind, openKey: null, kept: new Set() });
  const isSame = looked.find === find && looked.kind === kind;
  const openKey = isSame ? looked.openKey : null;
  const kept = isSame ? looked.kept : NOTHING;
  const rows = useMemo(
    () => rowsOf(own, shipped, { find, kind, kept, openKey }),
    [own, shipped, find, kind, kept, openKey],
  );
  const handleOpen = (key: string | null) => {
    const isShipped = key !== null && rows.shipped.some((row) => row.key === key);
    setLooked({ find, kind, openKey: key, kept: isShipped ? new Set([...kept, key]) : kept });
  };
  const twins = shipped.filter(({ sameAs }) => sameAs !== null).length;
  return (
    <>
      <p className={styles.quiet} role="status" data-found-for={find}>
        {totalWords(rows.own.length, rows.shipped.length, find)}
      </p>
      {own.length === 0 && !find && !kind && (
        <p className={styles.lead}>
          None of your own yet. The one that comes to mind first is a good one to begin with; or take one of
          those below, by writing what a good answer holds.
        </p>
      )}
      <VirtualQuestions
        rows={rows}
        listRef={listRef}
        openKey={openKey}
        onOpen={handleOpen}
        shippedNote={
          <p className={styles.quiet}>
            {shipped.length} questions from four sources; {twins} of them ask what another asks, and are shown
            with it. <Link to="/questions/credits">Where they come from</Link>
          </p>
        }
      />
    </>
  );
}
