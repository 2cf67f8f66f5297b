import type { Interview } from '../../contract/interview.ts';
import type { LineStep } from '../../domain/debrief/steps.ts';
import { type DebriefWords, isSameWords, mergeWords, NO_WORDS } from '../../domain/debrief/words.ts';
import type { InterviewId } from '../../domain/id.ts';
import type { TextStore } from './browser-store.ts';
import {
  hasNews,
  nameOf,
  readUnsent,
  type Told,
  type UnsentDebrief,
  type Went,
  withWordsFrom,
  wordsOf,
  writeUnsent,
} from './unsent-debrief.ts';

export type DeskState = {
  words: DebriefWords;
  went: Record<string, Went>;
  told: Record<string, Told>;
  /** `away`: the server can't be reached, and the words are kept here. */
  save: 'saved' | 'typing' | 'saving' | 'away' | 'unsaved' | 'refused';
  /** Why it is not saved, as a sentence. */
  problem: string | null;
};
type Debrief = NonNullable<Interview['debrief']>;

/** Sends what is written, and says what became of it. */
export type Send = (
  interviewId: InterviewId,
  entry: UnsentDebrief,
  typing: LineStep | null,
) => Promise<{ type: 'saved'; debrief: Debrief } | { type: Unsaved; message: string }>;
type Unsaved = 'away' | 'unsaved' | 'refused';

/** Written words, and what was said beside them. */
export type DeskChange = {
  words?: Partial<DebriefWords>;
  went?: Record<string, Went>;
  told?: Record<string, Told>;
};

export type DebriefDesk = ReturnType<typeof debriefDesk>;

const PAUSE_MS = 400;
const RETRY_MS = 3_000;
/** As many replaced answers as go at once, however long they are. */
const EARLIER_AT_ONCE = 5;

/**
 * One debrief as it is written. Every change goes at once into the store, and a moment later to the server; the entry
 * is removed when the server has confirmed exactly those words. Other tabs and other devices are listened to, and
 * nothing of theirs is lost: see `withWordsFrom`.
 */
export function debriefDesk({
  interviewId,
  store,
  send,
  now,
}: {
  interviewId: InterviewId;
  store: TextStore;
  send: Send;
  now: () => string;
}) {
  const unsent = readUnsent(store, interviewId);
  let state: DeskState = {
    words: unsent?.words ?? NO_WORDS,
    went: unsent?.went ?? {},
    told: unsent?.told ?? {},
    save: unsent ? 'typing' : 'saved',
    problem: null,
  };
  /** What the server is known to have, and since when. */
  let known = { words: unsent?.base ?? NO_WORDS, at: '' };
  let typing: LineStep | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const savedListeners = new Set<() => void>();

  function show(next: Partial<DeskState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  function keep(entry: UnsentDebrief): void {
    writeUnsent(store, interviewId, entry);
    show({ words: entry.words });
  }

  function change({ words = {}, went = {}, told = {} }: DeskChange): void {
    const written = { ...state.words, ...words };
    const inStore = readUnsent(store, interviewId);
    const entry = inStore ?? {
      words: state.words,
      base: known.words,
      earlier: [],
      went: {},
      told: {},
      changedAt: now(),
    };
    // Another tab may have written since this one looked.
    const merged = mergeWords(state.words, { older: entry.words, newer: written });
    keep({
      ...entry,
      words: merged.words,
      earlier: merged.replaced ? [...entry.earlier, merged.replaced] : entry.earlier,
      went: { ...entry.went, ...went },
      told: { ...entry.told, ...told },
      changedAt: now(),
    });
    show({
      went: { ...state.went, ...went },
      told: { ...state.told, ...told },
      save: state.save === 'away' ? 'away' : 'typing',
    });
    later(PAUSE_MS);
  }

  /** What the server has, as a page has just read it. A reply that was under way while something was saved is old. */
  function hear(debrief: Interview['debrief']): void {
    const theirs = wordsOf(debrief);
    const at = debrief?.updatedAt ?? '';
    if (at < known.at) return;
    known = { words: theirs, at };
    const entry = readUnsent(store, interviewId);
    if (!entry) {
      if (!isSameWords(state.words, theirs)) show({ words: theirs });
      return;
    }
    const merged = withWordsFrom(entry, theirs, { isTheirsNewer: at > entry.changedAt });
    keep(merged);
    later(PAUSE_MS);
  }

  /** Another tab has written, or sent what it wrote. */
  function hearTab(name: string | null): void {
    if (name !== nameOf(interviewId)) return;
    const entry = readUnsent(store, interviewId);
    // It sends itself what it wrote.
    if (entry) show({ words: entry.words, save: hasNews(entry) ? 'typing' : 'saved' });
    else show({ save: 'saved', problem: null });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const sent = store.read(nameOf(interviewId));
      const whole = readUnsent(store, interviewId);
      if (!whole) return show({ save: 'saved', problem: null });
      const entry = { ...whole, earlier: whole.earlier.slice(0, EARLIER_AT_ONCE) };
      const whileTyping = typing;
      if (!hasNews(entry) && whileTyping !== null) return show({ save: 'saved', problem: null });
      if (state.save !== 'away') show({ save: 'saving' });
      const reply = await send(interviewId, entry, whileTyping);
      if (reply.type !== 'saved') {
        show({ save: reply.type, problem: reply.message });
        if (reply.type !== 'refused') later(RETRY_MS);
        return;
      }
      known = { words: wordsOf(reply.debrief), at: reply.debrief.updatedAt };
      confirm(entry, sent, whileTyping);
      for (const listener of savedListeners) listener();
    }
  }

  /** Exactly what was sent is confirmed; what was written meanwhile is not. Lines still being typed wait for their end. */
  function confirm(entry: UnsentDebrief, sent: string | null, whileTyping: LineStep | null): void {
    const isUnchanged = store.read(nameOf(interviewId)) === sent;
    const isWhole = (readUnsent(store, interviewId)?.earlier.length ?? 0) <= entry.earlier.length;
    if (isUnchanged && isWhole && whileTyping === null) store.remove(nameOf(interviewId));
    const left = readUnsent(store, interviewId);
    if (!left) {
      show({ words: known.words });
      return;
    }
    const rest = {
      ...left,
      base: entry.words,
      earlier: left.earlier.slice(entry.earlier.length),
      went: without(left.went, entry.went),
      told: without(left.told, entry.told),
    };
    // Other answers may have come to the server from elsewhere.
    keep(withWordsFrom(rest, known.words, { isTheirsNewer: false }));
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onSaved: (listener: () => void) => {
      savedListeners.add(listener);
      return () => void savedListeners.delete(listener);
    },
    state: () => state,
    change,
    hear,
    hearTab,
    flush,
    /** Whose lines are being typed: they become nothing before one goes on. Saying that nobody types sends the rest. */
    setTyping: (step: LineStep | null) => {
      typing = step;
      if (step === null && readUnsent(store, interviewId)) later(PAUSE_MS);
    },
  };
}

function without<Value>(left: Record<string, Value>, sent: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(left).filter(([key, value]) => !isEqual(sent[key], value)));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
