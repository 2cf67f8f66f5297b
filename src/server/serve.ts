import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { z } from 'zod';
import { problem } from '../contract/problem.ts';
import type { Route } from '../contract/route.ts';
import type { Actor } from './actor.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Part<Shape, Key extends string> = Shape extends Record<Key, infer Schema> ? Parsed<Schema> : undefined;

/** What a handler is given: who asks, and the request as the contract parsed it. */
export type Call<Shape extends Route> = {
  actor: Actor;
  params: Part<Shape, 'params'>;
  query: Part<Shape, 'query'>;
  body: Part<Shape, 'body'>;
  request: FastifyRequest;
  reply: FastifyReply;
};
type Answer<Shape> = Shape extends { reply: infer Schema extends z.ZodType }
  ? z.input<Schema>
  : FastifyReply | undefined;

/** Registers a route of the contract: parsed at the edge, authorised, and answered in the contract's shape. */
export type Serve = <Shape extends Route>(
  shape: Shape,
  handle: (call: Call<Shape>) => Promise<Answer<Shape>>,
  options?: ServeOptions,
) => void;
/** A `stream` is left to the handler, as it comes and whatever it is said to be; only there is it limited. */
type ServeOptions = Pick<RouteShorthandOptions, 'bodyLimit'> & { body?: 'json' | 'stream' };

export function serveOn(
  app: FastifyInstance,
  actorOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Actor>,
): Serve {
  return (shape, handle, { body = 'json', ...options } = {}) => {
    const route = {
      ...options,
      method: shape.method,
      url: shape.path,
      schema: {
        summary: shape.summary,
        ...(shape.params && { params: shape.params }),
        ...(shape.query && { querystring: shape.query }),
        ...(shape.body && { body: shape.body }),
        // Whatever goes wrong, the reply is a problem.
        response: { ...(shape.reply && { 200: shape.reply }), default: problem },
      },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const actor = await actorOf(request, reply);
        const call = {
          actor,
          params: request.params,
          query: request.query,
          body: request.body,
          request,
          reply,
        };
        const answer = await handle(call as unknown as Parameters<typeof handle>[0]);
        return answer ?? reply.code(204).send();
      },
    };
    if (body === 'json') app.route(route);
    else void app.register(async (streaming) => streamBodies(streaming).route(route));
  };
}

function streamBodies(app: FastifyInstance): FastifyInstance {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  return app;
}
