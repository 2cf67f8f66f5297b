import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button, ButtonLink } from './Button.tsx';
import { leaveRoomFor } from './leave-room.ts';
import styles from './Toasts.module.css';
import { makeToastList, type Toast, type ToastOptions } from './toast-list.ts';

type Show = (text: string, undo?: () => void, options?: ToastOptions) => void;

const ToastContext = createContext<Show>(() => {});
const UndoContext = createContext<() => Promise<void>>(async () => {});
const SHOWN_MS = 12_000;
const LOOK_AGAIN_MS = 3000;
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
  const [list] = useState(makeToastList);
  const toasts = useSyncExternalStore(list.subscribe, list.current);
  const stackRef = useRef<HTMLDivElement>(null);
  const queryClient = useQueryClient();
  const show = useCallback<Show>(
    (text, undo, options) => {
      const { id, stays } = list.add(text, undo, options);
      // Not from under somebody's hand.
      const leave = () => {
        if (isInUse(stackRef.current)) setTimeout(leave, LOOK_AGAIN_MS);
        else list.close(id);
      };
      if (!stays) setTimeout(leave, SHOWN_MS);
    },
    [list],
  );
  const undoLast = useCallback(async () => {
    // What is still being done is the last.
    while (queryClient.isMutating() > 0) await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
    const last = list.current().findLast(({ undo }) => undo);
    if (!last) return;
    list.close(last.id);
    last.undo?.();
  }, [list, queryClient]);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const { target, key, shiftKey, altKey, ctrlKey, metaKey } = event;
      if (key.toLowerCase() !== 'z' || shiftKey || altKey || !(ctrlKey || metaKey)) return;
      if (target instanceof Element && !target.closest(WRITES)) void undoLast();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [undoLast]);
  useEffect(() => (stackRef.current ? leaveRoomFor(stackRef.current) : undefined), []);
  return (
    <ToastContext.Provider value={show}>
      <UndoContext.Provider value={undoLast}>{children}</UndoContext.Provider>
      <div ref={stackRef} className={styles.stack} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastShown key={toast.id} toast={toast} onClose={() => list.close(toast.id)} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

function ToastShown({ toast: { text, undo, way }, onClose }: { toast: Toast; onClose: () => void }) {
  /** The button that had the focus goes with it: the keyboard goes on with the page. */
  const handleClose = () => {
    document.getElementById('main')?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <div className={styles.toast}>
      <span>{text}</span>
      <div className={styles.acts}>
        {way && (
          <ButtonLink to={way.to} params={way.params} look="text" onClick={onClose}>
            {way.label}
          </ButtonLink>
        )}
        {undo && (
          <Button
            look="text"
            aria-keyshortcuts="Control+Z Meta+Z"
            onClick={() => {
              undo();
              handleClose();
            }}
          >
            Undo
          </Button>
        )}
        <Button look="text" onClick={handleClose} aria-label={`Close: ${text}`}>
          Close
        </Button>
      </div>
    </div>
  );
}

function isInUse(stack: Element | null): boolean {
  return stack !== null && (stack.matches(':hover') || stack.contains(document.activeElement));
}
