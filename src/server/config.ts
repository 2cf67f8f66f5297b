import { readFileSync } from 'node:fs';
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
  mailboxes: MailboxSettings;
  /** Where relative file names of the command line begin: npm moves a script to the project's own folder. */
  callerFolder: string;
};
export type MailboxSettings = {
  /** Seals their passwords, where a file beside the data will not do. */
  key: Buffer | null;
  /** Mail servers in one's own network may be asked: off, since a hosted Rebound would ask them for anybody. */
  allowsPrivateHosts: boolean;
  /** Certificates (PEM) that are trusted besides the usual ones, for a server with one of its own. */
  certificates: string | null;
};
export type DatabaseChoice = { engine: 'sqlite' } | { engine: 'postgres'; url: string };

/** Of the key that seals passwords. */
export const KEY_BYTES = 32;
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
    mailboxes: {
      key: readKey(env.REBOUND_KEY),
      allowsPrivateHosts: readAllows(env.REBOUND_ALLOW_PRIVATE_HOSTS),
      certificates: readCertificates(env.REBOUND_MAIL_CA),
    },
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

function readKey(text: string | undefined): Buffer | null {
  if (!text) return null;
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  // The key is a secret, so no sentence repeats it.
  if (key.length === KEY_BYTES) return key;
  throw new CannotGoOn(
    `REBOUND_KEY is not a key of ${KEY_BYTES} bytes. Make one with "openssl rand -base64 ${KEY_BYTES}", and keep it: without it the passwords of mailboxes are asked for again.`,
  );
}

function readAllows(text: string | undefined): boolean {
  if (!text || text === 'no') return false;
  if (text === 'yes') return true;
  throw new CannotGoOn(
    `REBOUND_ALLOW_PRIVATE_HOSTS is "${text}". Use yes or no; yes lets a mailbox be on a server of your own network.`,
  );
}

function readCertificates(file: string | undefined): string | null {
  if (!file) return null;
  try {
    const text = readFileSync(resolve(file), 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch {
    // Said in the same sentence.
  }
  throw new CannotGoOn(
    `REBOUND_MAIL_CA names ${file}, which is no file of certificates that can be read. Name a PEM file, or leave it out.`,
  );
}

function hasBrowser(env: Environment, platform: NodeJS.Platform): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
