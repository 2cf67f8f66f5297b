import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { problem } from '../src/contract/problem.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { LOOPBACK, openHouse } from './support/test-house.ts';

onBothEngines('A request from elsewhere', (open) => {
  test('is refused by its Host, its Origin, or what the browser says of it, before anything is read or written', async () => {
    await using house = await openHouse(open);
    const foreign = [
      { host: 'rebound.example' },
      { host: '127.0.0.1.rebound.example:4321' },
      { host: 'localhost.example' },
      { host: '192.168.0.7:4321' },
      { host: '0.0.0.0:4321' },
      { ...LOOPBACK, origin: 'https://rebound.example' },
      { ...LOOPBACK, origin: 'null' },
      { ...LOOPBACK, origin: 'http://127.0.0.1:9999' },
      { ...LOOPBACK, origin: 'https://127.0.0.1:4321' },
      { ...LOOPBACK, 'sec-fetch-site': 'cross-site' },
      { ...LOOPBACK, 'sec-fetch-site': 'same-site' },
      {
        ...LOOPBACK,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'iframe',
      },
    ];
    for (const headers of foreign) {
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
        const url = method === 'PATCH' ? '/api/settings' : '/api/applications';
        const payload = method === 'GET' || method === 'OPTIONS' ? {} : { payload: { company: 'Planted' } };
        const reply = await house.app.inject({ method, url, headers, ...payload });
        expect([headers, method, reply.statusCode]).toEqual([headers, method, 403]);
        expect(problem.strict().parse(reply.json()).code).toBe('forbidden');
        expect(reply.headers['access-control-allow-origin']).toBeUndefined();
      }
    }
    const kept = await house.actor.db.selectFrom('applications').select('id').execute();
    expect(kept).toEqual([]);
  });

  test('is served when it is a link that a person follows, or comes from this computer', async () => {
    await using house = await openHouse(open);
    const own = [
      LOOPBACK,
      { host: 'localhost:4321' },
      { host: 'LOCALHOST' },
      { host: '[::1]:4321' },
      { ...LOOPBACK, origin: 'http://127.0.0.1:4321', 'sec-fetch-site': 'same-origin' },
      { ...LOOPBACK, 'sec-fetch-site': 'none' },
      { ...LOOPBACK, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      {
        ...LOOPBACK,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
    ];
    for (const headers of own) {
      const reply = await house.app.inject({ url: '/api/settings', headers });
      expect([headers, reply.statusCode]).toEqual([headers, 200]);
    }
    const posted = await house.app.inject({
      method: 'POST',
      url: '/api/applications',
      headers: { ...LOOPBACK, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      payload: { company: 'Planted' },
    });
    expect(posted.statusCode).toBe(403);
  });
});

onBothEngines('Every reply', (open) => {
  test('lets the page load nothing from elsewhere, and no other page frame or read it', async () => {
    await using house = await openHouse(open);
    for (const url of ['/api/settings', '/api/openapi.json', '/nothing', '/api/applications/x']) {
      const { headers } = await house.app.inject({ url, headers: LOOPBACK });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("worker-src 'self'");
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*|script-src[^;]*unsafe/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  test('that refuses says why in a sentence, whatever was sent', async () => {
    await using house = await openHouse(open);
    const json = { ...LOOPBACK, 'content-type': 'application/json' };
    const post = { method: 'POST', url: '/api/applications', headers: json } as const;
    const bad: [number, InjectOptions][] = [
      [400, { ...post, payload: '{"company": ' }],
      [400, { ...post, payload: '' }],
      [400, { ...post, payload: '[]' }],
      [400, { ...post, payload: 'null' }],
      [400, { ...post, payload: '"Northwind"' }],
      [400, { ...post, payload: '{"company": 7}' }],
      [400, { ...post, payload: '{"company": {"$ne": null}}' }],
      [400, { ...post, payload: '{"__proto__": {"company": "x"}}' }],
      [400, { ...post, payload: '{"company": "x", "day": "2026-02-30"}' }],
      [400, { ...post, payload: '{"company": "x", "kind": "rejected"}' }],
      [400, { ...post, payload: `{"company": "${'x'.repeat(201)}"}` }],
      [400, { ...post, payload: '{"company": "x", "postingUrl": "javascript:alert(1)"}' }],
      [413, { ...post, payload: JSON.stringify({ company: 'x', notes: 'y'.repeat(1024 * 1024) }) }],
      [415, { ...post, headers: { ...LOOPBACK, 'content-type': 'text/xml' }, payload: '<a/>' }],
      [400, { url: '/api/applications/not-an-id', headers: LOOPBACK }],
      [400, { url: '/api/applications/%00', headers: LOOPBACK }],
      [400, { url: '/api/applications?limit=0', headers: LOOPBACK }],
      [400, { url: '/api/applications?limit=x', headers: LOOPBACK }],
      [400, { url: `/api/applications?find=${'x'.repeat(201)}`, headers: LOOPBACK }],
      [400, { url: '/api/applications?find=a&find=b', headers: LOOPBACK }],
      [404, { url: `/api/applications/${house.actor.newId<'application'>()}`, headers: LOOPBACK }],
      [404, { url: '/api/nothing', headers: LOOPBACK }],
      [404, { url: '/%zz', headers: LOOPBACK }],
      [404, { url: '/api/applications/%', headers: LOOPBACK }],
      [404, { url: `/api/applications/${'a'.repeat(200)}`, headers: LOOPBACK }],
      [404, { method: 'DELETE', url: '/api/applications', headers: LOOPBACK }],
    ];
    for (const [status, asked] of bad) {
      const reply = await house.app.inject(asked);
      const about = `${asked.method ?? 'GET'} ${String(asked.url).slice(0, 60)} ${String(asked.payload).slice(0, 60)}`;
      expect([about, reply.statusCode]).toEqual([about, status]);
      const { message } = problem.strict().parse(reply.json());
      expect(message, about).toMatch(/^[A-Z].*[.”]$/s);
      expect(message, about).not.toMatch(/sql|zod|undefined|object|expected|invalid/i);
    }
    const kept = await house.actor.db.selectFrom('applications').select('id').execute();
    expect(kept).toEqual([]);
    expect(house.errors).toEqual([]);
  });

  test('to something nobody expected says that what was written is safe, and tells us', async () => {
    await using house = await openHouse(open);
    await house.actor.db.schema.dropTable('settings').execute();
    const reply = await house.app.inject({ url: '/api/settings', headers: LOOPBACK });
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).toEqual({
      code: 'unexpected',
      message: 'Something went wrong on our side. What you wrote is still on the page; please try again.',
    });
    expect(house.errors).toHaveLength(1);
  });
});
