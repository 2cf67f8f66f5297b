import { useCallback, useEffect, useRef, useState } from 'react';

type SaveState = 'saved' | 'typing' | 'saving' | 'unsaved';

const PAUSE_MS = 400;
const RETRY_MS = 3_000;

/**
 * Saves what is typed a moment after each pause, in order, and tries again until it is saved. Leaving the page or
 * the field saves at once. `save` gets the newest value alone.
 */
export function useAutosave<Value>(save: (value: Value) => Promise<unknown>) {
  const [state, setState] = useState<SaveState>('saved');
  const pending = useRef<{ value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<void> | null>(null);
  const saveNow = useRef(save);
  saveNow.current = save;

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    running.current ??= (async () => {
      while (pending.current) {
        const { value } = pending.current;
        pending.current = null;
        setState('saving');
        try {
          await saveNow.current(value);
          setState(pending.current ? 'saving' : 'saved');
        } catch {
          // Nothing typed is dropped: it waits for the server to come back, unless newer words have replaced it.
          pending.current ??= { value };
          setState('unsaved');
          timer.current = setTimeout(() => void flush(), RETRY_MS);
          break;
        }
      }
    })().finally(() => {
      running.current = null;
    });
    return running.current;
  }, []);

  const change = useCallback(
    (value: Value) => {
      pending.current = { value };
      setState('typing');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  useEffect(() => {
    const handleHide = () => void flush();
    const handleUnload = (event: BeforeUnloadEvent) => {
      if (pending.current) event.preventDefault();
    };
    window.addEventListener('pagehide', handleHide);
    window.addEventListener('beforeunload', handleUnload);
    return () => {
      window.removeEventListener('pagehide', handleHide);
      window.removeEventListener('beforeunload', handleUnload);
      void flush();
    };
  }, [flush]);

  return { state, change, flush };
}
