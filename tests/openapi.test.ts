import { readdir } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { CONTRACT_FILES, contractRoutes } from './support/contract-routes.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { LOOPBACK, openHouse } from './support/test-house.ts';

/** The demo is a second space beside this one: `main.ts` adds its two routes. */
const APART = /\/api\/demo$/;

onBothEngines('The OpenAPI document', (open) => {
  test('is valid, of version 3.1, and names every route of the contract once', async () => {
    await using house = await openHouse(open);
    const reply = await house.app.inject({ url: '/api/openapi.json', headers: LOOPBACK });
    expect(reply.statusCode).toBe(200);
    const document = reply.json();
    expect(document.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate(document);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const documented = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const promised = contractRoutes.map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    expect(documented.filter((one) => !promised.includes(one))).toEqual([]);
    const missing = promised.filter((one) => !documented.includes(one) && !APART.test(one));
    expect(missing).toEqual([]);
  });
});

test('no two routes of the contract share an address, and every one says what it is for', () => {
  const addresses = contractRoutes.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { path, summary, params } of contractRoutes) {
    expect(path).toMatch(/^\/api(\/([a-z-]+|[a-z-]+\.(ics|md|pdf)|:[a-zA-Z]+))+$/);
    expect(summary).toMatch(/^[A-Z].{4,}[^.]$/);
    const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {})).toEqual(named);
  }
});

test('a change that says nothing changes nothing: no field of a PATCH fills itself in', () => {
  for (const { method, body, path } of contractRoutes) {
    if (method === 'PATCH') expect([path, body?.parse({})]).toEqual([path, {}]);
  }
});

test('every file of the contract is held to this', async () => {
  const files = await readdir(new URL('../src/contract', import.meta.url));
  const shared = ['problem.ts', 'route.ts', 'values.ts', 'tsconfig.json'];
  expect(files.filter((file) => !shared.includes(file)).length).toBe(CONTRACT_FILES.length);
});
