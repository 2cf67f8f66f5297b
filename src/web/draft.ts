import { useState } from 'react';

/** As long as the tab, or until it is saved or given up, also when the browser was closed in between. */
type Kept = 'tab' | 'browser';

/**
 * State that a reload does not lose, for what is saved with a button and not as it is typed. It stays on this computer
 * alone.
 */
export function useDraft<Value>(key: string, initial: Value, kept: Kept = 'tab') {
  const storageKey = `draft:${key}`;
  const [value, setValue] = useState<Value>(() => readDraft<Value>(storageKey, kept) ?? initial);
  return {
    value,
    change: (next: Value) => {
      setValue(next);
      writeDraft(storageKey, next, kept);
    },
    clear: (next: Value) => {
      setValue(next);
      writeDraft(storageKey, undefined, kept);
    },
  };
}

/** Whether something was begun under this key, and neither kept nor given up. */
export function hasDraft(key: string): boolean {
  return readDraft(`draft:${key}`, 'tab') !== undefined;
}

function readDraft<Value>(key: string, kept: Kept): Value | undefined {
  try {
    const text = storeOf(kept).getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing (private mode, a full store) must not stop anybody from writing. */
function writeDraft(key: string, value: unknown, kept: Kept): void {
  try {
    if (value === undefined) storeOf(kept).removeItem(key);
    else storeOf(kept).setItem(key, JSON.stringify(value));
  } catch {}
}

function storeOf(kept: Kept): Storage {
  return kept === 'tab' ? sessionStorage : localStorage;
}
