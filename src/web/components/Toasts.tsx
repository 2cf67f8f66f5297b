import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Toasts.module.css';

/** `stays`: until it is closed, or something else was done and said. */
type HowLong = { stays?: boolean };
type Toast = HowLong & { id: number; text: string; undo?: () => void };
type Show = (text: string, undo?: () => void, howLong?: HowLong) => void;

const ToastContext = createContext<Show>(() => {});
const UndoContext = createContext<() => Promise<void>>(async () => {});
const SHOWN_MS = 12_000;
const SETTLES_MS = 50;
const WRITES = 'input, textarea, select, [contenteditable], [role="dialog"], dialog';

/** Says at the foot of the page what was done, with a way to take it back. */
export function useToast(): Show {
  return useContext(ToastContext);
}

/** Takes back what was done last, as long as its toast is shown: what Ctrl+Z does on every page. */
export function useUndoLast(): () => Promise<void> {
  return useContext(UndoContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
  const stackRef = useRef<HTMLDivElement>(null);
  const shownNow = useRef(toasts);
  shownNow.current = toasts;
  const close = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback<Show>(
    (text, undo, { stays = false } = {}) => {
      const id = nextId.current++;
      setToasts((shown) => [
        ...shown.filter((toast) => !toast.stays).slice(-2),
        { id, text, stays, ...(undo && { undo }) },
      ]);
      // Not under somebody's hand.
      const leave = () => {
        if (isInUse(stackRef.current)) setTimeout(leave, SHOWN_MS / 4);
        else close(id);
      };
      if (!stays) setTimeout(leave, SHOWN_MS);
    },
    [close],
  );
  const queryClient = useQueryClient();
  const undoLast = useCallback(async () => {
    // What is still being done is the last.
    while (queryClient.isMutating() > 0) await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
    const last = shownNow.current.findLast(({ undo }) => undo);
    if (!last) return;
    close(last.id);
    last.undo?.();
  }, [close, queryClient]);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const { target, key, shiftKey, altKey, ctrlKey, metaKey } = event;
      if (key.toLowerCase() !== 'z' || shiftKey || altKey || !(ctrlKey || metaKey)) return;
      if (target instanceof Element && !target.closest(WRITES)) void undoLast();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [undoLast]);
  /** The button that had the focus goes with it: the keyboard goes on with the page. */
  const handleClose = (id: number) => {
    document.getElementById('main')?.focus({ preventScroll: true });
    close(id);
  };
  return (
    <ToastContext.Provider value={show}>
      <UndoContext.Provider value={undoLast}>{children}</UndoContext.Provider>
      <div ref={stackRef} className={styles.stack} role="status" aria-live="polite">
        {toasts.map(({ id, text, undo }) => (
          <div key={id} className={styles.toast}>
            <span>{text}</span>
            {undo && (
              <Button
                look="text"
                aria-keyshortcuts="Control+Z Meta+Z"
                onClick={() => {
                  undo();
                  handleClose(id);
                }}
              >
                Undo
              </Button>
            )}
            <Button look="text" onClick={() => handleClose(id)} aria-label={`Close: ${text}`}>
              Close
            </Button>
          </div>
        ))}
      </div>
    </ToastContext.Provider>
  );
}

function isInUse(stack: Element | null): boolean {
  return stack !== null && (stack.matches(':hover') || stack.contains(document.activeElement));
}
