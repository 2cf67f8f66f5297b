import { useState } from 'react';
import { spaceHeader } from './api.ts';

/** As long as the tab, or until it is saved or given up, also when the browser was closed in between. */
type Kept = 'tab' | 'browser';

const OWN = 'draft:';
/** What is typed in the example is kept apart, so that it can go with it. */
const EXAMPLE = 'example-draft:';

/**
 * State that a reload does not lose, for what is saved with a button and not as it is typed. It stays on this computer
 * alone.
 */
export function useDraft<Value>(key: string, initial: Value, kept: Kept = 'tab') {
  const [value, setValue] = useState<Value>(() => readDraft<Value>(key, kept) ?? initial);
  return {
    value,
    change: (next: Value) => {
      setValue(next);
      writeDraft(key, next, kept);
    },
    clear: (next: Value) => {
      setValue(next);
      writeDraft(key, undefined, kept);
    },
  };
}

/** Whether something was begun under this key, and neither kept nor given up. */
export function hasDraft(key: string): boolean {
  return readDraft(key, 'tab') !== undefined;
}

/** Nothing that was typed in the example stays when it is left. */
export function dropExampleDrafts(): void {
  try {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(EXAMPLE));
    for (const name of names) sessionStorage.removeItem(name);
  } catch {}
}

/** Just after a reload a page may not know yet whose data it shows; nothing of the one has a key of the other. */
function readDraft<Value>(key: string, kept: Kept): Value | undefined {
  try {
    const text = storeOf(kept).getItem(OWN + key) ?? sessionStorage.getItem(EXAMPLE + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing (private mode, a full store) must not stop anybody from writing. */
function writeDraft(key: string, value: unknown, kept: Kept): void {
  const isExample = spaceHeader()['rebound-space'] === 'demo';
  try {
    const [store, name] = isExample ? [sessionStorage, EXAMPLE + key] : [storeOf(kept), OWN + key];
    if (value === undefined) store.removeItem(name);
    else store.setItem(name, JSON.stringify(value));
  } catch {}
}

function storeOf(kept: Kept): Storage {
  return kept === 'tab' ? sessionStorage : localStorage;
}
