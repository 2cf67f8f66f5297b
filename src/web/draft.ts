import { useState } from 'react';

/**
 * State that a reload does not lose, for what is saved with a button and not as it is typed. It lives as long as
 * the tab, on this computer alone.
 */
export function useDraft<Value>(key: string, initial: Value) {
  const storageKey = `draft:${key}`;
  const [value, setValue] = useState<Value>(() => readDraft<Value>(storageKey) ?? initial);
  return {
    value,
    change: (next: Value) => {
      setValue(next);
      writeDraft(storageKey, next);
    },
    clear: (next: Value) => {
      setValue(next);
      writeDraft(storageKey, undefined);
    },
  };
}

/** Whether something was begun under this key, and neither kept nor given up. */
export function hasDraft(key: string): boolean {
  return readDraft(`draft:${key}`) !== undefined;
}

function readDraft<Value>(key: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing (private mode, a full store) must not stop anybody from writing. */
function writeDraft(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {}
}
