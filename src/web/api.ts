import type { z } from 'zod';
import type { Problem } from '../contract/problem.ts';
import type { Route } from '../contract/route.ts';

type In<Shape, Key extends string> =
  Shape extends Record<Key, infer Schema extends z.ZodType> ? z.input<Schema> : undefined;
type Reply<Shape> = Shape extends { reply: infer Schema extends z.ZodType } ? z.output<Schema> : undefined;
type Needs<Key extends string, Value> = undefined extends Value
  ? { [K in Key]?: undefined }
  : { [K in Key]: Value };
export type Request<Shape extends Route> = Needs<'params', In<Shape, 'params'>> &
  Partial<Record<'query', In<Shape, 'query'>>> &
  Needs<'body', In<Shape, 'body'>>;

/** What the server refused, or why it could not be reached: always a sentence to show. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly field: string | undefined;

  constructor({ code, message, field }: Problem) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

/** What was asked for is not there, and asking again brings nothing. */
export function isNotHere(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'not_found';
}

const OUT_OF_REACH: Problem = {
  code: 'out_of_reach',
  message: 'Rebound can’t be reached right now. Is it still running? What you wrote stays on this page.',
};

/** A browser takes 64 KiB along when a page is left, in all. */
const KEEPALIVE_LIMIT = 20_000;
/** What is sent as the page is being left outlives it. */
let isLeaving = false;
if (typeof window !== 'undefined') {
  // Before those who save on leaving, who listen to the same.
  for (const event of ['pagehide', 'pageshow', 'visibilitychange']) {
    const note = () => {
      isLeaving =
        event === 'pagehide' || (event === 'visibilitychange' && document.visibilityState === 'hidden');
    };
    window.addEventListener(event, note, { capture: true });
  }
}

let shownSpace: 'own' | 'demo' | null = null;

/**
 * Remembers whose data this page shows. Another tab may have entered or left the example since; then a change meant
 * for the one is refused by the server, and never lands in the other.
 */
export function showSpace(space: 'own' | 'demo'): void {
  shownSpace = space;
}

export function spaceHeader(): Record<string, string> {
  return shownSpace ? { 'rebound-space': shownSpace } : {};
}

/** Calls one route of the contract. Throws an ApiProblem, and nothing else. */
export async function call<Shape extends Route>(
  route: Shape,
  request: Request<Shape>,
  options: { signal?: AbortSignal } = {},
): Promise<Reply<Shape>> {
  const { params, query, body } = request as { params?: Values; query?: Values; body?: unknown };
  const response = await fetch(addressOf(route, params, query), {
    method: route.method,
    headers: { ...spaceHeader(), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(options.signal && { signal: options.signal }),
    ...(isLeaving && JSON.stringify(body ?? '').length < KEEPALIVE_LIMIT && { keepalive: true }),
  }).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    throw new ApiProblem(OUT_OF_REACH);
  });
  if (!response.ok) throw new ApiProblem(await response.json().catch(() => OUT_OF_REACH));
  return response.status === 204 ? (undefined as Reply<Shape>) : response.json();
}

type Values = Record<string, string | number | undefined>;

/** The address of a route with its parameters filled in. */
export function addressOf(route: Route, params: Values = {}, query: Values = {}): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}
