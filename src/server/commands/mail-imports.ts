import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { BROKEN_OFF, type MailImport } from '../../contract/mail-import.ts';
import type { MailImportId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Db } from '../db/database.ts';
import { findMailImport, insertMailImport, storeMailImport } from '../db/mail-imports.ts';
import { endsInTime } from '../ends-in-time.ts';
import { isDiskFull } from '../error-code.ts';
import { timeZoneOf } from '../local-day.ts';
import type { Remark } from '../mail/found-file.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import { MUCH_MAIL_BYTES } from '../mail/mail-limits.ts';
import { tooLargeSentence } from '../mail/no-mail-file.ts';
import { firstSentences } from '../mail/remarks.ts';
import { untilStopped } from '../mail/until-stopped.ts';
import { notFound, Refusal } from '../refusal.ts';
import { ABANDONED, CLOSED, DISK_FULL, hasEnded, NO_ANSWER, NOT_READ } from './import-endings.ts';
import { nameAt, nameOf } from './import-names.ts';
import { asSent, type MailSource, onDisk } from './mail-source.ts';
import { ReadingStopped } from './mail-to-keep.ts';
import { readMailFile } from './read-mail-file.ts';

/** The imports of this program: those under way live here, with where they are; the database keeps how each ended. */
export type MailImports = AsyncDisposable & {
  start(actor: Actor, files: { names: readonly string[]; bytesTotal: number }): Promise<MailImport>;
  /** Reads one file to its end, or until the import is cancelled, the source breaks off, or the program closes. */
  read(actor: Actor, id: MailImportId, file: SentFile): Promise<MailImport>;
  /** The same with what lies at a path of this computer: a file or a folder. */
  readPath(actor: Actor, id: MailImportId, file: { index: number; path: string }): Promise<MailImport>;
  finish(actor: Actor, id: MailImportId): Promise<MailImport>;
  cancel(actor: Actor, id: MailImportId): Promise<MailImport>;
  find(actor: Actor, id: MailImportId): Promise<MailImport>;
  /** Ends those of everybody whose data lies with this actor's, and which is about to go: nothing is stored after it. */
  leave(actor: Actor): Promise<void>;
};
/** `bytes` as the sender announced them; null when it did not. */
export type SentFile = { index: number; source: Readable; bytes: number | null };

/** More files than this are a folder, not a choice. */
const PICKED_FILES = 25;

type Options = {
  /** Reads their mails; closed by who opened it, after the imports. */
  parser: IdleMailParser;
  logError: (error: unknown) => void;
  /** Where an archive may lie while it is read; its own, and emptied first of what a killed program left there. */
  spoolFolder?: string;
  /** Tests lower it. */
  maxFileBytes?: number;
  /** How long an import may wait for its next file, or for its end. Tests shorten it. */
  abandonedMs?: number;
  /** How soon an end that could not be stored is tried again. Tests shorten it. */
  storeAgainMs?: number;
  /** How long a file that was told to stop may go on. Tests shorten it. */
  settleMs?: number;
};

type Running = {
  actor: Actor;
  names: readonly string[];
  now: MailImport;
  stopping: AbortController;
  files: Set<Promise<unknown>>;
  /** Set while nothing is being read: it ends then, or its end is stored. */
  waiting: NodeJS.Timeout | undefined;
  /** What there is to say about its files. */
  remarks: Remark[];
  storedAt: number;
  /** The database did not take it, which is logged once. */
  isUnstored: boolean;
};

const MAX_FILE_BYTES = 20 * 1024 ** 3;
const ABANDONED_MS = 10 * 60_000;
const STORE_EVERY_MS = 250;
const STORE_AGAIN_MS = 5_000;
const SETTLE_MS = 10_000;

export function openMailImports({
  parser,
  logError,
  maxFileBytes = MAX_FILE_BYTES,
  spoolFolder,
  abandonedMs = ABANDONED_MS,
  storeAgainMs = STORE_AGAIN_MS,
  settleMs = SETTLE_MS,
}: Options): MailImports {
  if (spoolFolder) rmSync(spoolFolder, { recursive: true, force: true });
  const running = new Map<MailImportId, Running>();
  const gone = new WeakSet<Db>();

  function findRunning(actor: Actor, id: MailImportId): Running | undefined {
    const found = running.get(id);
    return found?.actor.ownerId === actor.ownerId ? found : undefined;
  }

  async function find(actor: Actor, id: MailImportId): Promise<MailImport> {
    const found = findRunning(actor, id);
    if (found) return { ...found.now };
    const stored = await findMailImport(actor.db, actor.ownerId, id);
    if (!stored) throw notFound('import');
    if (stored.status !== 'running') return stored;
    // It began in a program that ended, one way or another, before it was done.
    const stopped: MailImport = { ...stored, status: 'stopped', message: CLOSED, finishedAt: actor.clock() };
    await storeMailImport(actor.db, actor.ownerId, stopped);
    return stopped;
  }

  /** Who sent the files may have gone, without a word. */
  function waitForMore(one: Running): void {
    clearTimeout(one.waiting);
    if (one.files.size > 0 || one.now.status !== 'running') return;
    one.waiting = setTimeout(() => void end(one, 'stopped', ABANDONED), abandonedMs).unref();
  }

  /** Keeps how far it is, or how it ended. Stops nothing where it cannot: what is read is stored, or says so itself. */
  async function store(one: Running): Promise<void> {
    one.storedAt = performance.now();
    try {
      await storeMailImport(one.actor.db, one.actor.ownerId, one.now);
      one.isUnstored = false;
    } catch (error) {
      if (!one.isUnstored && !gone.has(one.actor.db)) logError(error);
      one.isUnstored = true;
    }
  }

  /** An end is known here until it is stored, however long that takes. */
  async function keepEnd(one: Running): Promise<void> {
    await store(one);
    clearTimeout(one.waiting);
    if (one.isUnstored && !gone.has(one.actor.db)) {
      if (one.now.message === NOT_READ) one.now.message = NO_ANSWER;
      one.waiting = setTimeout(() => void keepEnd(one), storeAgainMs).unref();
    } else {
      // Not before: somebody who asks in between would find it still running there, and take it for interrupted.
      running.delete(one.now.id);
    }
  }

  /** The first end counts. What is being read stops, and what of it was read is kept. */
  async function end(
    one: Running,
    status: 'done' | 'cancelled' | 'stopped',
    message?: string,
  ): Promise<void> {
    if (one.now.status === 'running') {
      Object.assign(one.now, { status, finishedAt: one.actor.clock() });
      if (message) one.now.message = message;
      one.stopping.abort();
    }
    clearTimeout(one.waiting);
    await Promise.allSettled(one.files);
    await keepEnd(one);
  }

  async function readFile(one: Running, source: MailSource): Promise<void> {
    const { actor, now, stopping } = one;
    try {
      const remarks = await readMailFile(actor, {
        source,
        timeZone: await timeZoneOf(actor),
        parser,
        isPicked: one.names.length <= PICKED_FILES,
        isMuch: now.bytesTotal > MUCH_MAIL_BYTES,
        spoolFolder: spoolFolder ?? tmpdir(),
        signal: stopping.signal,
        onBytes: (bytes) => {
          now.bytesRead += bytes;
        },
        async onCounted(counts) {
          for (const [key, count] of Object.entries(counts)) now[key as keyof typeof counts] += count;
          if (performance.now() - one.storedAt >= STORE_EVERY_MS) await store(one);
        },
      });
      for (const remark of remarks) addRemark(one, remark);
    } catch (error) {
      if (stopping.signal.aborted) return;
      const isBrokenOff = source.brokenOff() !== null;
      if (!isBrokenOff && !(error instanceof ReadingStopped)) logError(error);
      Object.assign(now, { status: 'stopped', finishedAt: actor.clock() });
      now.message = isBrokenOff ? BROKEN_OFF : isDiskFull(error) ? DISK_FULL : NOT_READ;
      stopping.abort();
    }
  }

  /** What was told to stop and hangs holds up neither the end of its import nor of the program. */
  async function readInTime(one: Running, source: MailSource): Promise<void> {
    const isEnded = await endsInTime(readFile(one, source), one.stopping.signal, settleMs);
    if (!isEnded)
      logError(new Error('Reading a file of mail did not stop when it was told to. It was left.'));
  }

  async function runningOf(actor: Actor, id: MailImportId): Promise<Running> {
    const one = findRunning(actor, id);
    if (one?.now.status !== 'running') throw hasEnded(await find(actor, id));
    return one;
  }

  async function read(one: Running, source: MailSource): Promise<MailImport> {
    const reading = readInTime(one, source);
    one.files.add(reading);
    clearTimeout(one.waiting);
    await reading;
    one.files.delete(reading);
    waitForMore(one);
    if (one.now.status === 'running') await store(one);
    else await end(one, one.now.status);
    return { ...one.now };
  }

  return {
    find,
    async start(actor, { names, bytesTotal }) {
      const id = actor.newId<'mail_import'>();
      const now: MailImport = {
        id,
        name: nameOf(names),
        status: 'running',
        bytesTotal,
        ...{ bytesRead: 0, mailsRead: 0, proposals: 0, known: 0, aside: 0, unreadable: 0, unopened: 0 },
        message: null,
        startedAt: actor.clock(),
        finishedAt: null,
      };
      await insertMailImport(actor.db, actor.ownerId, now);
      const stopping = new AbortController();
      const files = new Set<Promise<unknown>>();
      const one: Running = {
        actor,
        names,
        now,
        stopping,
        files,
        waiting: undefined,
        remarks: [],
        storedAt: 0,
        isUnstored: false,
      };
      running.set(id, one);
      waitForMore(one);
      return { ...now };
    },
    async read(actor, id, { index, source, bytes }) {
      const one = await runningOf(actor, id);
      const name = nameAt(one.names, index);
      if (bytes !== null && bytes > maxFileBytes) {
        const sentence = tooLargeSentence(name);
        addRemark(one, { type: 'unopened', sentence });
        await store(one);
        throw new Refusal('too_large', sentence);
      }
      return read(one, asSent(name, untilStopped(source, one.stopping.signal), maxFileBytes));
    },
    async readPath(actor, id, { index, path }) {
      const one = await runningOf(actor, id);
      return read(one, onDisk(path, nameAt(one.names, index)));
    },
    async finish(actor, id) {
      const one = findRunning(actor, id);
      if (!one) return find(actor, id);
      await Promise.allSettled(one.files);
      await end(one, 'done');
      return { ...one.now };
    },
    async cancel(actor, id) {
      const one = findRunning(actor, id);
      if (!one) return find(actor, id);
      await end(one, 'cancelled');
      return { ...one.now };
    },
    async leave({ db }) {
      gone.add(db);
      const theirs = [...running.values()].filter(({ actor }) => actor.db === db);
      await Promise.allSettled(theirs.map((one) => end(one, 'stopped', CLOSED)));
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled([...running.values()].map((one) => end(one, 'stopped', CLOSED)));
      for (const one of running.values()) clearTimeout(one.waiting);
    },
  };
}

function addRemark({ now, remarks }: Running, remark: Remark): void {
  remarks.push(remark);
  if (remark.type === 'unopened') now.unopened++;
  now.message = firstSentences(remarks).join(' ');
}
