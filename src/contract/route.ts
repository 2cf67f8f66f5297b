import type { z } from 'zod';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One route, said once for four readers: the server registers it, the typed client calls it, the OpenAPI document
 * and the tests are made from it. Path parameters are written `:name`.
 */
export type Route = {
  method: Method;
  path: string;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** What a 200 carries; absent for a reply without a body (204), a file or a stream. */
  reply?: z.ZodType;
};

export function route<const Shape extends Route>(shape: Shape): Shape {
  return shape;
}
