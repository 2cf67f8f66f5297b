import { useEffect, useRef } from 'react';

/**
 * Keys of the whole page, by `event.key` in lower case. None is taken from a field somebody writes in, from what the
 * focus is on (Enter and Space belong to that), or from the browser.
 */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.metaKey || event.ctrlKey || event.altKey) return;
      const { target, key } = event;
      if (!(target instanceof Element) || isTaken(target, key)) return;
      const act = latest.current[key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

const WRITES = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])';
const PRESSED = 'a, button, summary, input, audio, [role="menuitem"]';

function isTaken(target: Element, key: string): boolean {
  if (target.closest(`${WRITES}, [role="dialog"]`)) return true;
  return (key === 'Enter' || key === ' ') && target.closest(PRESSED) !== null;
}
