import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';
import { Refusal } from './refusal.ts';

const COOKIE = 'rebound_space';
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';
/** Each browser that looks around has an example of its own; beyond this many the oldest ends. */
const EXAMPLES = 8;

/** Which data a request is about: the person's own, or an example in memory that ends with the program. */
export type Spaces = {
  /**
   * Refuses a change meant for the other kind of data: a page may say which one it shows (`Rebound-Space: own` or
   * `demo`), since the cookie is shared by all its tabs and outlives a restart of the program.
   */
  actorOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Actor>;
  /** Opens an example for this browser; the one it is in already stays. */
  enterDemo: (request: FastifyRequest, reply: FastifyReply) => Promise<Actor>;
  /** Forgets the example, and says whose data it is from here on. */
  leaveDemo: (request: FastifyRequest, reply: FastifyReply) => Promise<Actor>;
  close: () => Promise<void>;
};

type Example = {
  open: () => Promise<Actor>;
  /** Ends what is at work in it, before its data goes. */
  leave: (demo: Actor) => Promise<void>;
};

export function openSpaces(own: Actor, example: Example): Spaces {
  const demos = new Map<string, Actor>();

  const forget = async (key: string | null) => {
    const demo = key === null ? undefined : demos.get(key);
    if (key === null || !demo) return;
    demos.delete(key);
    await example.leave(demo);
    await demo.db.destroy();
  };

  return {
    async actorOf(request, reply) {
      const key = keyOf(request);
      const demo = demos.get(key ?? '');
      const { url } = request.routeOptions;
      const shown = request.headers['rebound-space'] ?? (key === null ? 'own' : 'demo');
      if (request.method !== 'GET' && url !== '/api/demo' && shown !== (demo ? 'demo' : 'own')) {
        throw new Refusal('conflict', OTHER_SPACE);
      }
      // A cookie of an example that has ended goes with the very reply that tells the page so.
      if (key !== null && !demo && url === '/api/status') reply.header('set-cookie', cookie('', 0));
      return demo ?? own;
    },
    async enterDemo(request, reply) {
      const known = demos.get(keyOf(request) ?? '');
      if (known) return known;
      const [oldest] = demos.keys();
      if (oldest !== undefined && demos.size >= EXAMPLES) await forget(oldest);
      const demo = await example.open();
      const key = randomBytes(24).toString('base64url');
      demos.set(key, demo);
      reply.header('set-cookie', cookie(key));
      return demo;
    },
    async leaveDemo(request, reply) {
      await forget(keyOf(request));
      reply.header('set-cookie', cookie('', 0));
      return own;
    },
    async close() {
      for (const key of [...demos.keys()]) await forget(key);
    },
  };
}

const OTHER_SPACE =
  'The example was opened or closed since this page was loaded, so this was not saved. Reload the page to see whose data it shows.';

function keyOf({ headers }: FastifyRequest): string | null {
  const entry = headers.cookie?.split(/;\s*/).find((text) => text.startsWith(`${COOKIE}=`));
  return entry?.slice(COOKIE.length + 1) || null;
}

/** Without an age it ends with the browser. */
function cookie(value: string, maxAge?: number): string {
  return `${COOKIE}=${value}; ${ATTRIBUTES}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`;
}
