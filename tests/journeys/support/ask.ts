import type { z } from 'zod';
import type { Route } from '../../../src/contract/route.ts';

type Asked<Shape> = {
  params?: Record<string, string>;
} & (Shape extends { body: infer Schema extends z.ZodType }
  ? { body: z.input<Schema> }
  : { body?: undefined });
type Answered<Shape> = Shape extends { reply: infer Schema extends z.ZodType } ? z.output<Schema> : undefined;

/** Asks the server directly: for what a journey needs beforehand, and to look at what is kept. */
export async function ask<Shape extends Route>(
  origin: string,
  { method, path }: Shape,
  { params = {}, body }: Asked<Shape>,
): Promise<Answered<Shape>> {
  const address = Object.entries(params).reduce((url, [name, value]) => url.replace(`:${name}`, value), path);
  const reply = await fetch(origin + address, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!reply.ok) throw new Error(`${method} ${address}: ${await reply.text()}`);
  return reply.json();
}
