import { expect, test, vi } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { addInterview } from '../src/contract/interview.ts';
import { practicePlan } from '../src/contract/practice.ts';
import { addQuestion } from '../src/contract/question.ts';
import { addDays, dayOf, systemClock, type TimeZone } from '../src/domain/time.ts';
import { ask } from './journeys/support/ask.ts';
import { makeDataFolder, runProgram, startServer } from './support/running-server.ts';

/** Each starts the real program, some of them several times, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 });

const UTC = 'UTC' as TimeZone;
const cli = (folder: string, ...args: string[]) =>
  runProgram('cli.ts', folder, { args: ['practice', ...args], env: { TZ: UTC } }).ended;

test('tells today’s plan, with a server running and without, and refuses an interview that is not there', async () => {
  await using folder = await makeDataFolder();
  let interviewId = '';
  {
    await using server = await startServer(folder.path, { TZ: UTC });
    const origin = server.address;
    const { id: applicationId } = await ask(origin, addApplication, { body: { company: 'Northwind' } });
    const startsLocal = `${addDays(dayOf(systemClock(), UTC), 20)}T10:00`;
    const body = { round: 1, startsLocal, timeZone: UTC };
    interviewId = (await ask(origin, addInterview, { params: { applicationId }, body })).id;
    await ask(origin, addQuestion, { body: { text: 'Why us?' } });
    const running = await cli(folder.path, '--json', '--interview', interviewId);
    expect(running.code).toBe(0);
    expect(practicePlan.parse(JSON.parse(running.said))).toMatchObject({
      interview: { id: interviewId, company: 'Northwind' },
      cards: [{ prompt: 'Why us?', turn: 'new' }],
    });
  }
  const alone = await cli(folder.path, '--json', '--interview', interviewId);
  expect(practicePlan.parse(JSON.parse(alone.said))).toMatchObject({
    interview: { id: interviewId },
    cards: [{ prompt: 'Why us?' }],
  });
  const said = await cli(folder.path);
  expect(said).toMatchObject({ code: 0 });
  expect(said.said).toContain('For no interview in particular: 2.5 minutes.');
  for (const unknown of ['019639a5-2f3c-7000-8000-000000000000', 'tomorrow']) {
    const refused = await cli(folder.path, '--interview', unknown);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`There is no interview ${unknown} here.`);
  }
});
