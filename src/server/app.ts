import { relative, sep } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Fastify from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type { Problem } from '../contract/problem.ts';
import type { Actor } from './actor.ts';
import { NO_ANSWER_NOW } from './data-problems.ts';
import { DatabaseAway } from './db/database-away.ts';
import { isDiskFull } from './error-code.ts';
import { refuseForeign } from './foreign.ts';
import type { RefusalCode } from './refusal.ts';
import { Refusal } from './refusal.ts';
import type { Serve } from './serve.ts';
import { serveOn } from './serve.ts';

export type AppParts = {
  version: string;
  /** Who asks; throws a Refusal when nobody may. */
  actorOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Actor>;
  /** Every resource of the product, one after the other. */
  routes: readonly ((serve: Serve) => void)[];
  /** The built page; null when there is none (tests of the server alone). */
  webFolder: string | null;
  /** Told of every error nobody expected. */
  logError: (error: unknown) => void;
};

const JSON_LIMIT = 1024 * 1024;

export async function buildApp({
  version,
  actorOf,
  routes,
  webFolder,
  logError,
}: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: JSON_LIMIT,
    forceCloseConnections: 'idle',
    logger: false,
    // An address no route can be asked with ("/%zz"); by itself it would tell a code and a status. A person is sent
    // where the page says it, since what is refused this early has none of the headers below.
    frameworkErrors: (_error, request, reply) =>
      webFolder && isPageOpened(request)
        ? void reply.redirect('/not-here')
        : void sendNothingHere(reply as FastifyReply),
  });
  app.setValidatorCompiler(validatorCompiler);
  // The compiler holds replies to the contract; checking them again at run time would only cost time.
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const { status, problem } = problemOf(error);
    if (status === 500 || error instanceof DatabaseAway) logError(error);
    return reply.code(status).send(problem);
  });
  app.addHook('onRequest', refuseForeign);
  await app.register(helmet, CSP_OPTIONS);
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS);
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Rebound', version } },
    transform: jsonSchemaTransform,
  });
  await app.register(async (api) => {
    const serve = serveOn(api, actorOf);
    for (const register of routes) register(serve);
    api.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  });
  if (webFolder) await servePage(app, webFolder);
  else app.setNotFoundHandler((_request, reply) => sendNothingHere(reply));
  return app;
}

const STATUS_OF: Record<RefusalCode, number> = {
  not_found: 404,
  invalid: 400,
  conflict: 409,
  too_large: 413,
  forbidden: 403,
  stopped: 503,
};
const NOT_UNDERSTOOD = 'This request could not be understood.';
const NOTHING_HERE: Problem = { code: 'not_found', message: 'There is nothing at this address.' };

function sendNothingHere(reply: FastifyReply): FastifyReply {
  return reply.code(404).send(NOTHING_HERE);
}

/** The one place where an error becomes a status and a sentence. */
function problemOf(error: FastifyError): { status: number; problem: Problem } {
  if (error instanceof Refusal) {
    const { code, message, field } = error;
    return { status: STATUS_OF[code], problem: { code, message, ...(field && { field }) } };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const first = error.validation[0];
    const field = first?.instancePath.replace(/^\//, '').replaceAll('/', '.');
    const message = sentenceOf(first?.message, field);
    return { status: 400, problem: { code: 'invalid', message, ...(field && { field }) } };
  }
  if (error.statusCode === 413) {
    return {
      status: 413,
      problem: { code: 'too_large', message: 'This is too large to save at once. Please shorten it.' },
    };
  }
  if (error.statusCode && error.statusCode < 500) {
    return {
      status: error.statusCode,
      problem: { code: 'invalid', message: NOT_UNDERSTOOD },
    };
  }
  if (isDiskFull(error)) {
    const message =
      'The disk is full, so this could not be saved. Free some space and try again; what was saved before is safe.';
    return { status: 507, problem: { code: 'disk_full', message } };
  }
  if (error instanceof DatabaseAway) {
    return { status: 503, problem: { code: 'database_away', message: NO_ANSWER_NOW } };
  }
  const message = 'Something went wrong on our side. What you wrote is still on the page; please try again.';
  return { status: 500, problem: { code: 'unexpected', message } };
}

/** The contract's own sentences end like sentences; what the validator says by itself is not for people. */
function sentenceOf(message: string | undefined, field: string | undefined): string {
  if (message?.endsWith('.')) return message;
  return field ? `Something is not right with “${field}”. Please check it.` : NOT_UNDERSTOOD;
}

/** The microphone is for the page's own recordings, and asks first; nothing else of the device is for anybody. */
const PERMISSIONS =
  'microphone=(self), camera=(), geolocation=(), display-capture=(), usb=(), serial=(), payment=()';

const CSP_OPTIONS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // Positions of a virtual list and of a progress bar are set on elements.
      styleSrcElem: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      // A recording of one's own voice is played from the browser's own files.
      mediaSrc: ['blob:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: true,
  referrerPolicy: { policy: 'no-referrer' as const },
  // Plain http on the loopback address: there is no https to insist on.
  strictTransportSecurity: false,
};

async function servePage(app: FastifyInstance, webFolder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webFolder,
    wildcard: false,
    setHeaders: (response, file) => {
      // Seen from the page's own folder: the project may lie in a folder called "assets", or on Windows.
      const isHashed = relative(webFolder, file).split(sep)[0] === 'assets';
      response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    return isPageOpened(request)
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : sendNothingHere(reply);
  });
}

/** A browser that opens a page says so; a dot may stand in what somebody looks for ("/search?find=Node.js"). */
function isPageOpened({ method, url, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean {
  const [path = ''] = url.split('?');
  const isFile = path.includes('.') && !(headers.accept ?? '').includes('text/html');
  return method === 'GET' && !path.startsWith('/api/') && !isFile;
}
