import { ChevronDown } from 'lucide-react';
import { useId, useRef } from 'react';
import { counted } from '../../words.ts';
import { CaughtOut } from './CaughtOut.tsx';
import { QuestionEditor } from './QuestionEditor.tsx';
import styles from './Questions.module.css';
import type { QuestionRow } from './question-rows.ts';
import { KIND_WORDS } from './question-words.ts';

/** One question: its words, and opened, all there is to it. */
export function QuestionItem({
  row,
  index,
  isOpen,
  onOpen,
}: {
  row: QuestionRow;
  index: number;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const id = useId();
  const toggleRef = useRef<HTMLButtonElement>(null);
  const close = () => {
    toggleRef.current?.focus();
    onOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open, from anywhere in it
    <div
      className={styles.item}
      data-open={isOpen || undefined}
      data-own={row.own ? '' : undefined}
      onKeyDown={(event) => isOpen && event.key === 'Escape' && close()}
    >
      <button
        ref={toggleRef}
        type="button"
        className={styles.toggle}
        data-row={index}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <span className={styles.text}>{row.text}</span>
        <ChevronDown className={styles.chevron} size={18} aria-hidden />
      </button>
      <About row={row} isOpen={isOpen} />
      {isOpen && (
        <div id={id}>
          <QuestionEditor row={row} onDone={close} />
        </div>
      )}
    </div>
  );
}

/** What one sees of it closed; open, it says the most of it itself. */
function About({
  row: { own, shipped, kind, after },
  isOpen,
}: Pick<Parameters<typeof QuestionItem>[0], 'row' | 'isOpen'>) {
  const points = own?.keyPoints.length ?? 0;
  const said = [
    shipped && (!own || isOpen) && shipped.topic,
    kind && KIND_WORDS[kind],
    !isOpen && points > 0 && counted(points, 'key point'),
    ...((!isOpen && own?.stories) || []).map(({ title }) => `“${title}”`),
  ].filter(Boolean);
  return (
    <div className={styles.about}>
      {after && (!own || isOpen) && <p className={styles.quiet}>After: {after}</p>}
      {said.length > 0 && <p className={styles.quiet}>{said.join(' · ')}</p>}
      {own && !isOpen && <CaughtOut question={own} />}
    </div>
  );
}
