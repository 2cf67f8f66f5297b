import { type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MailImport } from '../../contract/mail-import.ts';
import { shortFileName } from '../../domain/mail/file-name.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import type { Config } from '../config.ts';
import { DataInUse } from '../data-lock.ts';
import { bytesAt } from '../mail/bytes-at.ts';
import type { Remark, Remarks } from '../mail/found-file.ts';
import { openIdleMailParser } from '../mail/idle-mail-parser.ts';
import { withoutControls } from '../mail/plain-text.ts';
import { firstSentences, isEverythingOpened } from '../mail/remarks.ts';
import { neitherSentence, unopenedSentence } from '../mail/walk-files.ts';
import { openOwnSpace } from '../own-space.ts';
import { Refusal } from '../refusal.ts';
import { openMailImports } from './mail-imports.ts';
import { sendingTo } from './send-files.ts';

/** One import of files from the command line: done here, or by the server that holds the data. */
export type Importing = {
  start(files: { names: string[]; bytesTotal: number }): Promise<MailImport>;
  send(id: MailImport['id'], index: number, file: FileToRead, remark: Remarks): Promise<MailImport>;
  find(id: MailImport['id']): Promise<MailImport>;
  finish(id: MailImport['id']): Promise<MailImport>;
};
/** A file, or a folder with all that lies in it. */
export type FileToRead = { path: string; name: string; bytes: number; isFolder: boolean };
/** Where progress goes: one line that is written over on a screen. */
type Screen = { isTTY?: boolean; write(text: string): unknown };

const SHOW_EVERY_MS = 250;
const MB = 1024 * 1024;

/**
 * Reads files of mail. Throws CannotGoOn, with nothing read, when a file is not there. `isDone` is false when reading
 * ended early, or something could not be opened.
 */
export async function importFiles(
  config: Config,
  paths: readonly string[],
  screen: Screen,
): Promise<{ sentences: string[]; isDone: boolean }> {
  const files: FileToRead[] = [];
  for (const path of paths) files.push(await fileAt(path));
  await using opened = await openImporting(config, (sentence) => screen.write(`${sentence}\n`));
  const { importing, where } = opened;
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const remarks: Remark[] = [];
  const remark: Remarks = ({ type, sentence }) => remarks.push({ type, sentence: withoutControls(sentence) });
  const { id } = await importing.start({ names: files.map(({ name }) => name), bytesTotal });
  const progress = screen.isTTY ? showProgress(screen, () => importing.find(id)) : null;
  try {
    for (const [index, file] of files.entries()) {
      const now = await importing.send(id, index, file, remark).catch(unlessTooLarge);
      if (now && now.status !== 'running') break;
    }
  } finally {
    progress?.stop();
  }
  const done = await importing.finish(id);
  return {
    sentences: [...firstSentences(remarks), ...sentencesFor(done, where)],
    isDone: done.status === 'done' && done.unopened === 0 && isEverythingOpened(remarks),
  };
}

/** The import tells of it, and goes on with the other files. */
function unlessTooLarge(error: unknown): null {
  if (error instanceof Refusal && error.code === 'too_large') return null;
  throw error;
}

async function fileAt(path: string): Promise<FileToRead> {
  const name = shortFileName(basename(path));
  let found: Stats;
  try {
    found = statSync(path);
  } catch (error) {
    throw new CannotGoOn(`${unopenedSentence(path, error)} Nothing was read.`, { cause: error });
  }
  if (found.isDirectory()) return { path, name, bytes: await bytesAt([path]), isFolder: true };
  if (!found.isFile()) throw new CannotGoOn(`${neitherSentence(path)} Nothing was read.`);
  return { path, name, bytes: found.size, isFolder: false };
}

type Opened = AsyncDisposable & { importing: Importing; where: string };

async function openImporting(config: Config, say: (sentence: string) => void): Promise<Opened> {
  try {
    await using opened = new AsyncDisposableStack();
    const { actor, folder } = opened.use(await openOwnSpace(config, say));
    const logError = (error: unknown) => say(`${error}`);
    const parser = opened.use(openIdleMailParser({ clock: actor.clock, logError }));
    const imports = opened.use(
      openMailImports({
        parser,
        logError,
        spoolFolder: join(folder.path, 'incoming'),
      }),
    );
    const whileOpen = opened.move();
    return {
      importing: {
        start: (files) => imports.start(actor, files),
        send: (id, index, { path }) => imports.readPath(actor, id, { index, path }),
        find: (id) => imports.find(actor, id),
        finish: (id) => imports.finish(actor, id),
      },
      where: 'Start Rebound (npm start) and open “Mail” to look at them.',
      [Symbol.asyncDispose]: () => whileOpen.disposeAsync(),
    };
  } catch (error) {
    if (!(error instanceof DataInUse && error.address)) throw error;
    const where = `Open ${error.address}/mail to look at them.`;
    return { importing: sendingTo(error.address), where, async [Symbol.asyncDispose]() {} };
  }
}

function showProgress(screen: Screen, find: () => Promise<MailImport>): { stop: () => void } {
  let isOn = true;
  const timer = setInterval(async () => {
    const now = await find().catch(() => null);
    if (now && isOn) screen.write(`\r${progressLine(now)}\u001b[K`);
  }, SHOW_EVERY_MS);
  return {
    stop() {
      isOn = false;
      clearInterval(timer);
      screen.write('\r\u001b[K');
    },
  };
}

function progressLine({ bytesRead, bytesTotal, mailsRead }: MailImport): string {
  const [read, total] = [bytesRead, bytesTotal].map((bytes) => (bytes / MB).toFixed(1));
  const of = bytesTotal > 0 ? ` of ${total}` : '';
  return `${read}${of} MB, ${counted(mailsRead, 'mail', 'mails')}`;
}

function sentencesFor(done: MailImport, where: string): string[] {
  const parts = [
    counted(done.proposals, 'proposal', 'proposals'),
    ...(done.known > 0 ? [`${done.known} known already`] : []),
    ...(done.aside > 0 ? [`${done.aside} about other things, not kept`] : []),
    ...(done.unreadable > 0 ? [`${done.unreadable} that could not be read, kept as they came`] : []),
  ];
  const isSomethingNew = done.proposals + done.unreadable > 0;
  return [
    `${counted(done.mailsRead, 'mail', 'mails')} read: ${parts.join(', ')}.`,
    ...(done.message ? [done.message] : []),
    ...(isSomethingNew ? [where] : []),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
