import { X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './Questions.module.css';

const MOST = 20;

/** What a good answer holds, a point a line; Enter begins the next, Backspace in an empty one takes it off. */
export function KeyPoints({
  points,
  onChange,
}: {
  points: readonly string[];
  onChange: (points: string[]) => void;
}) {
  const id = useId();
  const listRef = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focusAt.current === null) return;
    listRef.current?.querySelectorAll('input')[focusAt.current]?.focus();
    focusAt.current = null;
  });

  // The line after the last is always there to write in.
  const lines = points.length < MOST ? [...points, ''] : [...points];
  const put = (at: number, ...texts: string[]) =>
    onChange([...points].toSpliced(at, 1, ...texts).slice(0, MOST));
  const takeOff = (at: number) => {
    focusAt.current = Math.max(0, at - 1);
    onChange(points.toSpliced(at, 1));
  };
  const handleKey = (at: number, event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (lines[at] === '' || at + 1 >= MOST) return;
      focusAt.current = at + 1;
      const isBeforeLast = at + 1 < points.length;
      // Where there is a line to write in already, it is that one.
      onChange(isBeforeLast ? points.toSpliced(at + 1, 0, '') : [...points]);
    } else if (event.key === 'Backspace' && lines[at] === '' && at > 0) {
      event.preventDefault();
      if (at < points.length) takeOff(at);
      else listRef.current?.querySelectorAll('input')[at - 1]?.focus();
    }
  };
  const handlePaste = (at: number, event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text').split(/\r?\n/).map(withoutBullet).filter(Boolean);
    if (pasted.length < 2) return;
    event.preventDefault();
    focusAt.current = at + pasted.length - 1;
    put(at, ...[`${lines[at]}${pasted[0]}`, ...pasted.slice(1)].map((text) => text.slice(0, 200)));
  };
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-hint`}>
      <legend>Key points</legend>
      <p id={`${id}-hint`} className={styles.quiet}>
        What a good answer holds, a point a line. When you practise, they are the checklist.
      </p>
      <ul ref={listRef} className={styles.points}>
        {lines.map((text, at) => (
          <li key={at}>
            <input
              className={styles.point}
              aria-label={at < points.length ? `Key point ${at + 1}` : 'Another key point'}
              placeholder={at === 0 ? 'A few words are enough' : 'Another one'}
              value={text}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => put(at, event.target.value)}
              onKeyDown={(event) => handleKey(at, event)}
              onPaste={(event) => handlePaste(at, event)}
            />
            {at < points.length && (
              <button
                type="button"
                className={styles.takeOff}
                aria-label={`Take off: ${text || `key point ${at + 1}`}`}
                onClick={() => takeOff(at)}
              >
                <X size={16} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*(?:[-*•–]\s+|\d+[.)]\s+)?/, '').trim();
}
