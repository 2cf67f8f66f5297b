import type { LinkProps } from '@tanstack/react-router';

export type ToastOptions = {
  /** Until it is closed, or something else was done and said. */
  stays?: boolean;
  /** Where one may want to go now, and what that is called. */
  way?: { label: string } & Pick<LinkProps, 'to' | 'params'>;
};
export type Toast = ToastOptions & { id: number; text: string; undo?: () => void };

export type ToastList = {
  /** The newest last. */
  current(): readonly Toast[];
  add(text: string, undo?: () => void, options?: ToastOptions): Toast;
  close(id: Toast['id']): void;
  subscribe(listener: () => void): () => void;
};

const MOST = 3;

/**
 * What was done, as long as it is said: no more than the last few, and what stays until something else is said. What is
 * said again is said once, unless there are two things to take back.
 */
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
    add(text, undo, options) {
      const toast = { id: ++lastId, text, ...options, ...(undo && { undo }) };
      const others = toasts.filter((one) => !one.stays && (one.text !== text || one.undo));
      change([...others.slice(1 - MOST), toast]);
      return toast;
    },
    close: (id) => change(toasts.filter((toast) => toast.id !== id)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
