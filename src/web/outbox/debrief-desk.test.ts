import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Interview, saveDebrief } from '../../contract/interview.ts';
import { type DebriefWords, mergeWords, NO_WORDS } from '../../domain/debrief/words.ts';
import type { InterviewId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import { browserStore, memoryStore, type TextStore } from './browser-store.ts';
import { debriefDesk, type Send } from './debrief-desk.ts';
import {
  nameOf,
  readUnsent,
  type UnsentDebrief,
  unsentInterviews,
  wordsOf,
  writeUnsent,
} from './unsent-debrief.ts';

const interviewId = '019d0000-0000-7000-8000-000000000001' as InterviewId;
type Debrief = NonNullable<Interview['debrief']>;

beforeEach(() => void vi.useFakeTimers());

/** A server that keeps what it is sent, with its earlier versions, and that can be out of reach. */
type Server = {
  isAway: boolean;
  debrief: Debrief | null;
  versions: DebriefWords[];
  sent: { entry: UnsentDebrief; typing: string | null }[];
  save: (words: DebriefWords) => Debrief;
  now: () => string;
  send: Send;
};
function fakeServer(): Server {
  let minute = 0;
  const server: Server = {
    isAway: false,
    debrief: null,
    versions: [],
    sent: [],
    save(words) {
      const { isFinished, ...rest } = words;
      const at = new Date(Date.UTC(2026, 3, 16, 10, minute++)).toISOString() as Instant;
      server.versions.push(words);
      server.debrief = { ...rest, finishedAt: isFinished ? at : null, createdAt: at, updatedAt: at };
      return server.debrief;
    },
    now: () => new Date(Date.UTC(2026, 3, 16, 10, minute++)).toISOString(),
    send: async (_id, entry, typing) => {
      if (server.isAway) return { type: 'away', message: 'Not there.' };
      server.sent.push({ entry, typing });
      server.versions.push(...entry.earlier);
      const older = wordsOf(server.debrief);
      const { words } = mergeWords(entry.base, { older, newer: entry.words });
      return { type: 'saved', debrief: server.save(words) };
    },
  };
  return server;
}

function openDesk(server: Server, store: TextStore) {
  const desk = debriefDesk({ interviewId, store, send: server.send, now: server.now });
  desk.hear(server.debrief);
  return desk;
}

const settle = () => vi.advanceTimersByTimeAsync(10_000);

test('what is typed is in the store at once, with the server a moment later, and then no more in the store', async () => {
  const [server, store] = [fakeServer(), memoryStore()];
  const desk = openDesk(server, store);
  desk.change({ words: { wording: 'I had never' } });
  expect(readUnsent(store, interviewId)?.words.wording).toBe('I had never');
  expect(server.debrief).toBeNull();
  await settle();
  expect(server.debrief?.wording).toBe('I had never');
  expect(store.names()).toEqual([]);
  expect(desk.state().save).toBe('saved');
});

test('while the server is out of reach the words stay, also for a page opened anew, and go when it is back', async () => {
  const [server, store] = [fakeServer(), memoryStore()];
  server.isAway = true;
  const desk = openDesk(server, store);
  desk.change({ words: { asked: 'Why us?' }, went: { 'Why us?': 'so_so' } });
  await settle();
  expect(desk.state().save).toBe('away');
  const again = openDesk(server, store);
  expect(again.state()).toMatchObject({ words: { asked: 'Why us?' }, went: { 'Why us?': 'so_so' } });
  again.change({ words: { asked: 'Why us?\nWhy now?', isFinished: true } });
  server.isAway = false;
  await settle();
  expect(server.debrief).toMatchObject({ asked: 'Why us?\nWhy now?' });
  expect(server.sent.at(-1)?.entry.went ?? server.sent[0]?.entry.went).toEqual({ 'Why us?': 'so_so' });
  expect(unsentInterviews(store)).toEqual([]);
});

test('words typed while others are under way are sent after them, and none is taken for confirmed', async () => {
  const [server, store] = [fakeServer(), memoryStore()];
  const releases: (() => void)[] = [];
  const slow: Send = async (...sent) => {
    await new Promise<void>((resolve) => releases.push(resolve));
    return server.send(...sent);
  };
  const desk = debriefDesk({ interviewId, store, send: slow, now: server.now });
  desk.change({ words: { wording: 'I had' } });
  await vi.advanceTimersByTimeAsync(500);
  desk.change({ words: { wording: 'I had never' } });
  releases.shift()?.();
  await vi.advanceTimersByTimeAsync(500);
  expect(server.debrief?.wording).toBe('I had');
  expect(readUnsent(store, interviewId)?.words.wording).toBe('I had never');
  // What a page read in between is older than what was written since.
  desk.hear(server.debrief);
  expect(desk.state().words.wording).toBe('I had never');
  releases.shift()?.();
  await settle();
  expect(server.debrief?.wording).toBe('I had never');
  expect(store.names()).toEqual([]);
});

test('a reply that was under way before something was saved does not bring the old words back', async () => {
  const [server, store] = [fakeServer(), memoryStore()];
  server.save({ ...NO_WORDS, wentWell: 'Old' });
  const old = server.debrief;
  const desk = openDesk(server, store);
  desk.change({ words: { wentWell: 'New' } });
  await settle();
  desk.hear(old);
  expect(desk.state().words.wentWell).toBe('New');
});

test('lines still being typed are said to be so, and go to the server whole when one goes on', async () => {
  const [server, store] = [fakeServer(), memoryStore()];
  const desk = openDesk(server, store);
  desk.setTyping('asked');
  desk.change({ words: { asked: 'Why u' } });
  await settle();
  expect(server.sent.at(-1)?.typing).toBe('asked');
  expect(desk.state().save).toBe('saved');
  desk.setTyping(null);
  await settle();
  expect(server.sent.at(-1)?.typing).toBeNull();
  expect(store.names()).toEqual([]);
});

test('a phone and a desk that wrote different answers have both', async () => {
  const [server, phoneStore, deskStore] = [fakeServer(), memoryStore(), memoryStore()];
  const [phone, desk] = [openDesk(server, phoneStore), openDesk(server, deskStore)];
  server.isAway = true;
  phone.change({ words: { met: 'Dana' } });
  await settle();
  server.isAway = false;
  desk.change({ words: { wentWell: 'Calm' } });
  await vi.advanceTimersByTimeAsync(500);
  phone.hear(server.debrief);
  await settle();
  expect(server.debrief).toMatchObject({ met: 'Dana', wentWell: 'Calm' });
});

test('where both wrote the same answer, the newer stands and the older is kept as an earlier version', async () => {
  const [server, phoneStore, deskStore] = [fakeServer(), memoryStore(), memoryStore()];
  const [phone, desk] = [openDesk(server, phoneStore), openDesk(server, deskStore)];
  server.isAway = true;
  phone.change({ words: { met: 'Dana, from the phone' } });
  await vi.advanceTimersByTimeAsync(500);
  server.isAway = false;
  desk.change({ words: { met: 'Dana, from the desk' } });
  await vi.advanceTimersByTimeAsync(500);
  phone.hear(server.debrief);
  await settle();
  expect(server.debrief?.met).toBe('Dana, from the desk');
  expect(phone.state().words.met).toBe('Dana, from the desk');
  expect(server.versions.map(({ met }) => met)).toContain('Dana, from the phone');
});

test('two tabs that share a store lose nothing of each other', async () => {
  const [server, store] = [fakeServer(), memoryStore()];
  server.isAway = true;
  const [one, other] = [openDesk(server, store), openDesk(server, store)];
  one.change({ words: { asked: 'Why us?' } });
  // The other tab slept, and heard nothing of it.
  other.change({ words: { wentWell: 'Calm' } });
  one.hearTab(nameOf(interviewId));
  expect(one.state().words).toMatchObject({ asked: 'Why us?', wentWell: 'Calm' });
  server.isAway = false;
  await settle();
  expect(server.debrief).toMatchObject({ asked: 'Why us?', wentWell: 'Calm' });
});

test('whatever the order of writing, sending and losing the connection, every last word is with the server', async () => {
  const act = fc.oneof(
    fc.record({
      type: fc.constant('write' as const),
      desk: fc.nat(1),
      text: fc.string({ minLength: 1, maxLength: 6 }),
    }),
    fc.record({ type: fc.constant('reload' as const), desk: fc.nat(1) }),
    fc.record({ type: fc.constant('network' as const), isAway: fc.boolean() }),
    fc.record({ type: fc.constant('wait' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const server = fakeServer();
      const stores = [memoryStore(), memoryStore()];
      const desks = stores.map((store) => openDesk(server, store));
      const written = new Map<number, string>();
      for (const one of acts) {
        if (one.type === 'network') server.isAway = one.isAway;
        if (one.type === 'wait') await vi.advanceTimersByTimeAsync(4_000);
        if (one.type === 'reload') {
          desks[one.desk] = openDesk(server, stores[one.desk] ?? memoryStore());
        }
        if (one.type === 'write') {
          desks[one.desk]?.change({ words: { [one.desk === 0 ? 'met' : 'wording']: one.text } });
          written.set(one.desk, one.text);
        }
      }
      server.isAway = false;
      for (const desk of desks) {
        desk.hear(server.debrief);
        await settle();
      }
      if (written.has(0)) expect(server.debrief?.met).toBe(written.get(0));
      if (written.has(1)) expect(server.debrief?.wording).toBe(written.get(1));
      for (const store of stores) expect(store.names()).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('many replaced answers go a few at a time, and all of them arrive', async () => {
  const [server, store] = [fakeServer(), memoryStore()];
  const earlier = Array.from({ length: 23 }, (_, number) => ({ ...NO_WORDS, asked: `${number}` }));
  const words = { ...NO_WORDS, asked: 'The last' };
  const changedAt = server.now();
  writeUnsent(store, interviewId, { words, base: NO_WORDS, earlier, went: {}, told: {}, changedAt });
  const desk = openDesk(server, store);
  await desk.flush();
  for (const { entry } of server.sent) {
    expect(saveDebrief.body.shape.earlier.safeParse(entry.earlier).success).toBe(true);
  }
  const kept = server.versions.map(({ asked }) => asked).filter((asked) => asked !== 'The last');
  expect(kept).toEqual(earlier.map(({ asked }) => asked));
  expect(server.debrief?.asked).toBe('The last');
  expect(store.names()).toEqual([]);
});

test('a browser that keeps nothing stops nobody from writing', () => {
  const store = browserStore(() => {
    throw new Error('The store is closed.');
  });
  store.write('a', 'b');
  expect([store.read('a'), store.names()]).toEqual(['b', ['a']]);
  store.remove('a');
  expect([store.read('a'), store.names()]).toEqual([null, []]);
});
