import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { idGenerator } from '../domain/id.ts';
import { systemClock, systemTimeZone } from '../domain/time.ts';
import type { Space } from './actor.ts';
import { authorize } from './actor.ts';
import { buildApp } from './app.ts';
import { lastBackupAt } from './backups-folder.ts';
import { closeOnSignal } from './closing.ts';
import { readConfig } from './config.ts';
import { openDataFolder } from './data-folder.ts';
import { lockData } from './data-lock.ts';
import { openDemoSpace } from './demo-space.ts';
import { closeWithin } from './drain.ts';
import { startBackupJob } from './jobs/backup.ts';
import { listen } from './listen.ts';
import { openData, sourceOf } from './open-data.ts';
import { allRoutes } from './routes/all-routes.ts';
import { demoRoutes } from './routes/demo.ts';
import { openSpaces } from './spaces.ts';
import { readVersion } from './version.ts';

const WEB_FOLDER = join(import.meta.dirname, '../../dist/web');
const DRAIN_MS = 10_000;

/** Puts the program together; nothing else knows everybody. What is opened here is closed in the other order. */
export async function start(): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const config = readConfig();
  const folder = openDataFolder(config.dataFolder);
  const lock = lockData(folder);
  opened.defer(() => lock.release());

  const version = readVersion();
  const clock = systemClock;
  const newId = idGenerator(Date.now, () => randomBytes(10));
  const source = sourceOf(config.database, folder);
  const { db, ownerId, isNew } = await openData({ folder, source, clock, newId, version, say });
  opened.use(db);

  const homeTimeZone = systemTimeZone();
  const space: Space = { db, engine: source.engine, clock, newId, homeTimeZone, isDemo: false };
  const spaces = openSpaces(authorize(space, ownerId), () => openDemoSpace(space));
  opened.defer(() => spaces.close());

  const facts = { version, dataFolder: folder.path, lastBackupAt: () => lastBackupAt(folder.backups) };
  const app = await buildApp({
    version,
    actorOf: spaces.actorOf,
    routes: [...allRoutes(facts), demoRoutes(spaces, facts)],
    webFolder: existsSync(join(WEB_FOLDER, 'index.html')) ? WEB_FOLDER : null,
    logError,
  });
  const address = await listen(app, config.port, say);
  opened.use(startBackupJob({ source, folder: folder.backups, clock, version, logError }));
  opened.defer(() => closeWithin(app, DRAIN_MS));
  lock.announce(address);

  const whileRunning = opened.move();
  closeOnSignal(() => whileRunning.disposeAsync(), logError);
  sayWhereItIs(address, folder.path, source.engine);
  if (isNew && (await facts.lastBackupAt())) sayHowToRestore(folder.backups);
  if (config.opensBrowser) await openBrowser(address);
}

function sayWhereItIs(address: string, dataFolder: string, engine: Space['engine']): void {
  say(`Rebound is at ${address}`);
  say(`Your data is in ${dataFolder}${engine === 'postgres' ? ' (backups) and in PostgreSQL' : ' (SQLite)'}`);
  say('Stop it with Ctrl+C.');
}

function sayHowToRestore(backups: string): void {
  say(`There was no data yet, but there are backups in ${backups}. To bring one back, stop Rebound, then:`);
  say('npm run --silent rebound -- restore FILE');
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
  console.error(systemClock(), error);
}
