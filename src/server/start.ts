import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../domain/time.ts';
import { buildApp } from './app.ts';
import { lastBackupAt, listBackups } from './backups-folder.ts';
import { CannotGoOn } from './cannot-go-on.ts';
import { closeOnSignal } from './closing.ts';
import { openMailImports } from './commands/mail-imports.ts';
import { openMailboxes } from './commands/mailboxes.ts';
import { readConfig } from './config.ts';
import type { Engine } from './db/database.ts';
import { openDemoSpace } from './demo-space.ts';
import { closeWithin } from './drain.ts';
import { startBackupJob } from './jobs/backup.ts';
import { startDropMailJob } from './jobs/drop-mail.ts';
import { listen } from './listen.ts';
import { openIdleMailParser } from './mail/idle-mail-parser.ts';
import { openOwnSpace } from './own-space.ts';
import { allRoutes } from './routes/all-routes.ts';
import { demoRoutes } from './routes/demo.ts';
import { openSecretBox } from './secret-box.ts';
import { openSpaces } from './spaces.ts';

const WEB_FOLDER = join(import.meta.dirname, '../../dist/web');
const HAS_PAGE = existsSync(join(WEB_FOLDER, 'index.html'));
const DRAIN_MS = 10_000;

/** Puts the program together; nothing else knows everybody. What is opened here is closed in the other order. */
export async function start(): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const config = readConfig();
  const own = opened.use(await openOwnSpace(config, say));
  const { actor, folder, source, version } = own;

  const parser = opened.use(openIdleMailParser({ clock: actor.clock, logError }));
  const mailImports = openMailImports({
    parser,
    logError,
    spoolFolder: join(folder.path, 'incoming'),
  });
  const spaces = openSpaces(actor, { open: () => openDemoSpace(actor), leave: mailImports.leave });
  opened.defer(() => spaces.close());
  const mailboxes = openMailboxes({
    clock: actor.clock,
    imap: { ...config.mailboxes, version },
    secrets: openSecretBox(config.mailboxes.key ? { key: config.mailboxes.key } : { file: folder.key }),
    random: Math.random,
    logError,
  });
  const facts = {
    version,
    dataFolder: folder.path,
    lastBackupAt: () => lastBackupAt(folder.backups, actor.clock()),
    mailImports,
    mailboxes,
    logError,
  };
  const app = await buildApp({
    version,
    actorOf: spaces.actorOf,
    routes: [...allRoutes(facts), demoRoutes(spaces, facts)],
    webFolder: HAS_PAGE ? WEB_FOLDER : null,
    logError,
  });
  const address = await listen(app, config.port, say);
  opened.use(startBackupJob({ source, folder: folder.backups, clock: actor.clock, version, logError }));
  opened.use(startDropMailJob({ db: actor.db, clock: actor.clock, logError }));
  opened.defer(() => closeWithin(app, DRAIN_MS));
  // Ends before the server does: a request that sends a file would hold it up.
  opened.use(mailImports);
  opened.use(mailboxes);
  const { sealed } = await mailboxes.resumeAll(actor);
  own.lock.announce(address);

  const whileRunning = opened.move();
  const { endsWithParent } = config;
  closeOnSignal({ close: () => whileRunning.disposeAsync(), logError, endsWithParent });
  sayWhereItIs(address, folder.path, source.engine);
  if (sealed > 0) sayHowToOpen(sealed, folder.key);
  if (own.isNew && (await listBackups(folder.backups)).length > 0) sayHowToRestore(folder.backups);
  if (config.opensBrowser) await openBrowser(address);
}

function sayWhereItIs(address: string, dataFolder: string, engine: Engine): void {
  const lines = [
    `Rebound is at ${address}`,
    `Your data is in ${dataFolder}${engine === 'postgres' ? ' (backups) and in PostgreSQL' : ' (SQLite)'}`,
    ...(HAS_PAGE ? [] : ['The page itself is not built yet: "npm start" builds it.']),
    'Stop it with Ctrl+C.',
  ];
  say(lines.join('\n'));
}

function sayHowToRestore(backups: string): void {
  say(`There was no data yet, but there are backups in ${backups}. To bring one back, stop Rebound, then:`);
  say('npm run --silent rebound -- restore FILE');
}

function sayHowToOpen(sealed: number, keyFile: string): void {
  const what =
    sealed === 1 ? 'The saved password of one mailbox does' : `The saved passwords of ${sealed} mailboxes do`;
  const key = `REBOUND_KEY, or ${keyFile}`;
  say(
    `${what} not open with the key that is here. Start Rebound with the earlier one (${key}), or sign in once more under “Mail”.`,
  );
}

/** A browser that does not open is no reason to stop: the address is printed. */
async function openBrowser(address: string): Promise<void> {
  try {
    const { default: openInBrowser } = await import('open');
    const opening = await openInBrowser(address);
    opening.on('error', () => {});
  } catch {
    say('Open that address in your browser.');
  }
}

function say(sentence: string): void {
  console.log(sentence);
}

function logError(error: unknown): void {
  console.error(systemClock(), error instanceof CannotGoOn ? error.message : error);
}
