import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import type { z } from 'zod';
import { problem } from '../../src/contract/problem.ts';
import type { Route } from '../../src/contract/route.ts';
import { idGenerator } from '../../src/domain/id.ts';
import type { Instant, TimeZone } from '../../src/domain/time.ts';
import { msOf, systemClock } from '../../src/domain/time.ts';
import type { Actor, Space } from '../../src/server/actor.ts';
import { authorize } from '../../src/server/actor.ts';
import { buildApp } from '../../src/server/app.ts';
import type { MailImports } from '../../src/server/commands/mail-imports.ts';
import { openMailImports } from '../../src/server/commands/mail-imports.ts';
import type { Mailboxes } from '../../src/server/commands/mailboxes.ts';
import { openMailboxes } from '../../src/server/commands/mailboxes.ts';
import { KEY_BYTES } from '../../src/server/config.ts';
import { findOrMakeOwner } from '../../src/server/db/settings.ts';
import { openIdleMailParser } from '../../src/server/mail/idle-mail-parser.ts';
import { allRoutes } from '../../src/server/routes/all-routes.ts';
import { openSecretBox } from '../../src/server/secret-box.ts';
import type { OpenDatabase } from './on-both-engines.ts';

type Input<Shape, Key extends string> =
  Shape extends Record<Key, infer Schema extends z.ZodType>
    ? { [_ in Key]: z.input<Schema> }
    : { [_ in Key]?: undefined };
export type Asked<Shape extends Route> = Input<Shape, 'params'> &
  Partial<Input<Shape, 'query'>> &
  Input<Shape, 'body'>;
export type Answered<Shape> = Shape extends { reply: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined;
/** The second argument may be left out where a route needs nothing. */
type Arguments<Shape extends Route> =
  object extends Asked<Shape> ? [asked?: Asked<Shape>] : [asked: Asked<Shape>];

/** The whole server over an empty database, with one owner, a clock that stands still, and typed calls. */
export type TestHouse = AsyncDisposable & {
  actor: Actor;
  /** Every request is this actor's; put another owner here to ask as somebody else. */
  asking: Actor;
  app: FastifyInstance;
  mailImports: MailImports;
  mailboxes: Mailboxes;
  /** What the clock shows. Ids keep rising when it is set back. */
  now: Instant;
  /** Calls a route and holds the reply to its contract; throws when it was refused. */
  call<Shape extends Route>(route: Shape, ...asked: Arguments<Shape>): Promise<Answered<Shape>>;
  /** Calls a route that must refuse: its status and its sentence. */
  refusal<Shape extends Route>(
    route: Shape,
    ...asked: Arguments<Shape>
  ): Promise<{ status: number } & z.infer<typeof problem>>;
  /** Stops the server, closes the database, and starts both again. */
  restart(): Promise<void>;
  /** Errors that nobody expected; a test that ends with one in it hides a fault. */
  errors: unknown[];
};

/** The house that was opened last: a test has one at a time that reads mail. */
let latest: TestHouse | null = null;
/** To load the reader takes most of a second: all houses of a file read with one, which ends by itself. */
const parser = openIdleMailParser({
  clock: () => latest?.now ?? systemClock(),
  logError: (error) => latest?.errors.push(error),
});

export const LOOPBACK = { host: '127.0.0.1:4321' };

export async function openHouse(
  open: OpenDatabase,
  {
    now = '2026-04-16T10:00:00.000Z',
    timeZone = 'Europe/Berlin',
    mailOptions = {},
    mailboxOptions = {},
  }: {
    now?: string;
    timeZone?: string;
    mailOptions?: Partial<Omit<Parameters<typeof openMailImports>[0], 'logError'>>;
    /** Looked at anew at every start. */
    mailboxOptions?: Partial<Parameters<typeof openMailboxes>[0]>;
  } = {},
): Promise<TestHouse> {
  const database = await open();
  const newId = idGenerator(
    () => msOf(house.now),
    () => randomBytes(10),
  );
  const space: Space = {
    db: database.db,
    engine: database.engine,
    clock: () => house.now,
    newId,
    homeTimeZone: timeZone as TimeZone,
    isDemo: false,
  };
  const house = { now: now as Instant, errors: [] as unknown[] } as TestHouse;
  latest = house;
  const ownerId = await findOrMakeOwner(space.db, () => ({ id: newId<'owner'>(), created_at: house.now }));
  const secrets = openSecretBox({ key: randomBytes(KEY_BYTES) });
  const start = async () => {
    house.actor = authorize(space, ownerId);
    house.asking = house.actor;
    const clock = () => house.now;
    const logError = (error: unknown) => house.errors.push(error);
    house.mailImports = openMailImports({ parser, logError, ...mailOptions });
    house.mailboxes = openMailboxes({
      clock,
      logError,
      imap: { allowsPrivateHosts: false, certificates: null, version: '0.0.0-test' },
      secrets,
      random: Math.random,
      ...mailboxOptions,
    });
    await house.mailboxes.resumeAll(house.actor);
    const { mailImports, mailboxes } = house;
    const lastBackupAt = async () => null;
    house.app = await buildApp({
      version: '0.0.0-test',
      actorOf: async () => house.asking,
      routes: allRoutes({
        version: '0.0.0-test',
        dataFolder: '/data',
        lastBackupAt,
        mailImports,
        mailboxes,
        logError,
      }),
      webFolder: null,
      logError,
    });
  };
  await start();
  house.restart = async () => {
    await house.mailImports[Symbol.asyncDispose]();
    await house.mailboxes[Symbol.asyncDispose]();
    await house.app.close();
    space.db = await database.reopen();
    await start();
  };
  house.call = async (route, ...[asked]) => {
    const { status, body } = await ask(house.app, route, asked ?? {});
    if (status >= 300)
      throw new Error(`${route.method} ${route.path} was refused: ${status} ${JSON.stringify(body)}`);
    if (!route.reply) return undefined as never;
    const parsed = route.reply.parse(body);
    expect(parsed, 'a reply carries what the contract names and nothing else').toEqual(body);
    return parsed as never;
  };
  house.refusal = async (route, ...[asked]) => {
    const { status, body } = await ask(house.app, route, asked ?? {});
    if (status < 300) throw new Error(`${route.method} ${route.path} was not refused`);
    return { status, ...problem.strict().parse(body) };
  };
  house[Symbol.asyncDispose] = async () => {
    await house.mailImports[Symbol.asyncDispose]();
    await house.mailboxes[Symbol.asyncDispose]();
    await house.app.close();
    await database[Symbol.asyncDispose]();
  };
  return house;
}

type AnyAsked = { params?: object | undefined; query?: object | undefined; body?: unknown };

async function ask(app: FastifyInstance, route: Route, { params = {}, query = {}, body }: AnyAsked) {
  const filled = Object.entries(params).reduce(
    (path, [name, value]) => path.replace(`:${name}`, encodeURIComponent(String(value))),
    route.path,
  );
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const reply = await app.inject({
    method: route.method,
    url: given.length > 0 ? `${filled}?${search}` : filled,
    headers: LOOPBACK,
    ...(body !== undefined && { payload: body as object }),
  });
  return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() };
}
