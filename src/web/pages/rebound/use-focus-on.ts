import { useEffect, useRef } from 'react';

/**
 * Moves the focus to a heading when what it stands over changes, so that the keyboard and a screen reader begin
 * where the eye does. Not on the first drawing: a page just opened keeps the focus where the browser put it.
 */
export function useFocusOn<Element extends HTMLElement>(key: string) {
  const ref = useRef<Element>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    ref.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [key]);
  return ref;
}
