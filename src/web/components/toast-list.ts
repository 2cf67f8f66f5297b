/** `stays`: until it is closed, or something else was done and said. */
export type HowLong = { stays?: boolean };
export type Toast = HowLong & { id: number; text: string; undo?: () => void };

export type ToastList = {
  /** The newest last. */
  current(): readonly Toast[];
  add(text: string, undo?: () => void, howLong?: HowLong): Toast;
  close(id: Toast['id']): void;
  subscribe(listener: () => void): () => void;
};

const MOST = 3;

/** What was done, as long as it is said: no more than the last few, and what stays until something else is said. */
export function makeToastList(): ToastList {
  let toasts: readonly Toast[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();
  const change = (to: readonly Toast[]) => {
    toasts = to;
    for (const listener of listeners) listener();
  };
  return {
    current: () => toasts,
    add(text, undo, { stays = false } = {}) {
      const toast = { id: ++lastId, text, stays, ...(undo && { undo }) };
      change([...toasts.filter((one) => !one.stays).slice(1 - MOST), toast]);
      return toast;
    },
    close: (id) => change(toasts.filter((toast) => toast.id !== id)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
