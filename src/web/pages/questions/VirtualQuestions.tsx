import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { QuestionItem } from './QuestionItem.tsx';
import styles from './Questions.module.css';
import type { QuestionRow } from './question-rows.ts';

const ROW_HEIGHT = 64;
const HEAD_HEIGHT = 64;
const SECTIONS = [
  { name: 'own', title: 'Yours' },
  { name: 'shipped', title: 'From Rebound' },
] as const;

type Rows = Record<(typeof SECTIONS)[number]['name'], readonly QuestionRow[]>;

/** Two lists one below the other; of thousands of rows, those on the screen are drawn, and the one that is open. */
export function VirtualQuestions({
  rows,
  listRef,
  openKey,
  onOpen,
  shippedNote,
}: {
  rows: Rows;
  listRef: RefObject<HTMLDivElement | null>;
  openKey: string | null;
  onOpen: (key: string | null) => void;
  shippedNote: ReactNode;
}) {
  const sections = sectionsOf(rows);
  const count = sections.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const sectionAt = (index: number) => sections.findLast(({ headAt }) => headAt <= index);
  const rowAt = (index: number) => {
    const section = sectionAt(index);
    return section?.rows[index - section.headAt - 1];
  };
  const openAt = sections
    .map(({ headAt, rows }) => {
      const at = rows.findIndex(({ key }) => key === openKey);
      return at < 0 ? -1 : headAt + 1 + at;
    })
    .find((index) => index >= 0);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: (index) => (rowAt(index) ? ROW_HEIGHT : HEAD_HEIGHT),
    overscan: 8,
    scrollMargin: listRef.current?.offsetTop ?? 0,
    // A height is remembered by its key: the two headings have different ones.
    getItemKey: (index) => rowAt(index)?.key ?? `head ${sectionAt(index)?.name}`,
    rangeExtractor: (range) => {
      const always = [...sections.map(({ headAt }) => headAt), ...(openAt === undefined ? [] : [openAt])];
      return [...new Set([...defaultRangeExtractor(range), ...always])].sort((a, b) => a - b);
    },
  });
  const focusRow = useFocusOnRow(listRef, (index) => virtualizer.scrollToIndex(index));
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at === undefined || step === undefined) return;
    let next = Number(at) + step;
    while (next > 0 && next < count && !rowAt(next)) next += step;
    if (!rowAt(next)) return;
    event.preventDefault();
    focusRow(next);
  };

  const items = virtualizer.getVirtualItems();
  const placed = (start: number) => ({
    transform: `translateY(${start - virtualizer.options.scrollMargin}px)`,
  });
  return (
    // The rows are buttons; the arrow keys go from one to the next.
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the keys of the buttons in it
    <div
      ref={listRef}
      className={styles.virtual}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={handleKeyDown}
    >
      {sections.map(({ name, title, headAt, rows }) => {
        const head = items.find(({ index }) => index === headAt);
        return (
          <section key={name} aria-labelledby={`questions-${name}`}>
            <div
              ref={virtualizer.measureElement}
              data-index={headAt}
              className={styles.head}
              style={placed(head?.start ?? 0)}
            >
              <h2 id={`questions-${name}`}>
                {title} <span className={styles.count}>{rows.length}</span>
              </h2>
              {name === 'shipped' && shippedNote}
            </div>
            <ul className={styles.rows}>
              {items
                .filter(({ index }) => index > headAt && index <= headAt + rows.length)
                .map((item) => {
                  const row = rowAt(item.index);
                  if (!row) return null;
                  return (
                    <li
                      key={item.key}
                      data-index={item.index}
                      ref={virtualizer.measureElement}
                      style={placed(item.start)}
                      aria-setsize={rows.length}
                      aria-posinset={item.index - headAt}
                    >
                      <QuestionItem
                        row={row}
                        index={item.index}
                        isOpen={row.key === openKey}
                        onOpen={(isOpen) => onOpen(isOpen ? row.key : null)}
                      />
                    </li>
                  );
                })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Each section that has rows, with the place of its heading among all rows. */
function sectionsOf(rows: Rows) {
  let next = 0;
  return SECTIONS.filter(({ name }) => rows[name].length > 0).map(({ name, title }) => {
    const headAt = next;
    next += rows[name].length + 1;
    return { name, title, headAt, rows: rows[name] };
  });
}

/** A row may have to be drawn before it can take the focus. */
function useFocusOnRow(listRef: RefObject<HTMLElement | null>, scrollTo: (index: number) => void) {
  const wanted = useRef<number | null>(null);
  const tryFocus = () => {
    if (wanted.current === null) return;
    const row = listRef.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  };
  useLayoutEffect(tryFocus);
  return (index: number) => {
    wanted.current = index;
    tryFocus();
    if (wanted.current !== null) scrollTo(index);
  };
}
