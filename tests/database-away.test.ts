import { expect, inject, test } from 'vitest';
import { addApplication, listApplications } from '../src/contract/application.ts';
import { DatabaseAway } from '../src/server/db/database-away.ts';
import { openCuttingProxy } from './support/cutting-proxy.ts';
import { openTestPostgres } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

test('While PostgreSQL is away, looking and saving are refused in one clear sentence, and work once it is back', async () => {
  await using proxy = await openCuttingProxy(Number(new URL(inject('postgresUrl')).port));
  await using house = await openHouse(() => openTestPostgres(proxy.wayTo));
  proxy.cutAfter = 0;
  proxy.cut();
  const told = {
    status: 503,
    code: 'database_away',
    message: expect.stringMatching(
      /^The PostgreSQL server that DATABASE_URL names does not answer at the moment/,
    ),
  };
  expect(await house.refusal(listApplications)).toMatchObject(told);
  expect(await house.refusal(addApplication, { body: { line: 'Northwind' } })).toMatchObject(told);
  expect(house.errors.filter((error) => error instanceof DatabaseAway)).toHaveLength(2);
  proxy.cutAfter = Number.POSITIVE_INFINITY;
  await house.call(addApplication, { body: { line: 'Northwind' } });
  expect((await house.call(listApplications)).items).toHaveLength(1);
});
