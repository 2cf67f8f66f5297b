import { resolve } from 'node:path';
import envPaths from 'env-paths';
import { CannotGoOn } from './cannot-go-on.ts';

export type Config = {
  /** A port that was asked for is taken or refused; the usual one gives way to the next free one. */
  port: { asked: number } | { from: number; to: number };
  dataFolder: string;
  database: DatabaseChoice;
  opensBrowser: boolean;
  /** `npm start` started it: when npm ends, the program does. */
  endsWithParent: boolean;
  /** Where relative file names of the command line begin: npm moves a script to the project's own folder. */
  callerFolder: string;
};
export type DatabaseChoice = { engine: 'sqlite' } | { engine: 'postgres'; url: string };

/** Rebound answers this computer alone; there is no setting for it. */
export const HOST = '127.0.0.1';
const USUAL_PORT = 4747;
const PORTS_TO_TRY = 20;

type Environment = Record<string, string | undefined>;

/** The only reader of the environment. Throws CannotGoOn when a setting makes no sense. */
export function readConfig(env: Environment = process.env, platform = process.platform): Config {
  return {
    port: readPort(env.PORT),
    dataFolder: env.REBOUND_DATA ? resolve(env.REBOUND_DATA) : envPaths('Rebound', { suffix: '' }).data,
    database: readDatabase(env.DATABASE_URL),
    opensBrowser: readOpen(env.REBOUND_OPEN) && hasBrowser(env, platform),
    endsWithParent: env.npm_lifecycle_event === 'start',
    callerFolder: env.INIT_CWD || process.cwd(),
  };
}

function readPort(text: string | undefined): Config['port'] {
  if (!text) return { from: USUAL_PORT, to: USUAL_PORT + PORTS_TO_TRY };
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return { asked: port };
  throw new CannotGoOn(`PORT is "${text}". Use a whole number up to 65535, or leave it out.`);
}

function readDatabase(text: string | undefined): DatabaseChoice {
  if (!text) return { engine: 'sqlite' };
  // The address may hold a password, so no sentence repeats it.
  const advice =
    'Use one like postgres://user@localhost/rebound, or leave it out to keep everything in one file.';
  if (!URL.canParse(text)) throw new CannotGoOn(`DATABASE_URL is not an address. ${advice}`);
  const { protocol, pathname } = new URL(text);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new CannotGoOn(`DATABASE_URL begins with ${protocol}, which Rebound cannot use. ${advice}`);
  }
  if (pathname.length < 2) throw new CannotGoOn(`DATABASE_URL names no database. ${advice}`);
  return { engine: 'postgres', url: text };
}

function readOpen(text: string | undefined): boolean {
  if (!text || text === 'yes') return true;
  if (text === 'no') return false;
  throw new CannotGoOn(`REBOUND_OPEN is "${text}". Use yes or no; no leaves the browser closed.`);
}

function hasBrowser(env: Environment, platform: NodeJS.Platform): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
