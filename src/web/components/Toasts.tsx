import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Toasts.module.css';

/** `stays`: until it is closed, or something else was done and said. */
type HowLong = { stays?: boolean };
type Toast = HowLong & { id: number; text: string; undo?: () => void };
type Show = (text: string, undo?: () => void, howLong?: HowLong) => void;

const ToastContext = createContext<Show>(() => {});
const SHOWN_MS = 12_000;

/** Says at the foot of the page what was done, with a way to take it back. */
export function useToast(): Show {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
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
      if (!stays) setTimeout(() => close(id), SHOWN_MS);
    },
    [close],
  );
  const value = useMemo(() => show, [show]);
  /** The button that had the focus goes with it: the keyboard goes on with the page. */
  const handleClose = (id: number) => {
    document.getElementById('main')?.focus({ preventScroll: true });
    close(id);
  };
  return (
    <ToastContext.Provider value={value}>
      {children}
      <div className={styles.stack} role="status" aria-live="polite">
        {toasts.map(({ id, text, undo }) => (
          <div key={id} className={styles.toast}>
            <span>{text}</span>
            {undo && (
              <Button
                look="text"
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
