import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';
import type { Db } from './db/database.ts';
import { changeCountOf } from './db/database.ts';

type Asking = { actor: Actor; request: FastifyRequest; reply: FastifyReply };

/** Enough for the pages somebody goes to and fro between; the one asked for longest ago goes first. */
const BYTES_KEPT = 8 * 1024 * 1024;

/**
 * For a GET whose reply follows from the database, the address and the minute alone: the reply is kept as it was sent
 * and sent again until anything is written. A page that is looked at again, or find going back a letter, costs nothing
 * then. In SQLite alone, where every write comes through this process; elsewhere it is worked out each time.
 */
export function kept<Given extends Asking, Answer>(
  handle: (call: Given) => Promise<Answer>,
): (call: Given) => Promise<Answer> {
  return async (call) => {
    const { actor, request, reply } = call;
    // Counted before anything is read: what is written meanwhile makes this reply old, never an old one new.
    const changes = changeCountOf(actor.db);
    if (changes === null) return handle(call);
    const replies = repliesOf(actor.db);
    const address = `${actor.ownerId} ${request.url}`;
    const state = `${changes} ${actor.clock().slice(0, 16)}`;
    const body = replies.find(address, state) ?? Buffer.from(JSON.stringify(await handle(call)));
    replies.keep(address, state, body);
    return reply.type('application/json; charset=utf-8').send(body) as Answer;
  };
}

const replies = new WeakMap<Db, KeptReplies>();

function repliesOf(db: Db): KeptReplies {
  const found = replies.get(db) ?? keptReplies();
  replies.set(db, found);
  return found;
}

type KeptReplies = ReturnType<typeof keptReplies>;

function keptReplies() {
  const bodies = new Map<string, Buffer>();
  let bytes = 0;
  let now = '';

  function forget(address: string): void {
    const body = bodies.get(address);
    if (!body) return;
    bodies.delete(address);
    bytes -= sizeOf(address, body);
  }

  return {
    find(address: string, state: string): Buffer | undefined {
      return state === now ? bodies.get(address) : undefined;
    },
    keep(address: string, state: string, body: Buffer): void {
      if (state !== now) {
        bodies.clear();
        bytes = 0;
        now = state;
      }
      forget(address);
      bodies.set(address, body);
      bytes += sizeOf(address, body);
      for (const oldest of bodies.keys()) {
        if (bytes <= BYTES_KEPT) break;
        forget(oldest);
      }
    },
  };
}

/** An address of 16 kB with nothing to say would cost nothing otherwise. */
function sizeOf(address: string, body: Buffer): number {
  return address.length + body.length;
}
