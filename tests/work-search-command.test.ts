import { expect, test, vi } from 'vitest';
import { makeDataFolder, runProgram, startServer } from './support/running-server.ts';

/** Each starts the real program, some of them several times, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const WEEK = ['--layout', 'germany', '--from', '2026-04-13', '--to', '2026-04-19'];
const tell = (folder: string, ...args: string[]) =>
  runProgram('cli.ts', folder, { args: ['work-search', ...args] }).ended;

test('prints the log of a week, whether Rebound is running or not', async () => {
  await using folder = await makeDataFolder();
  {
    await using server = await startServer(folder.path);
    await fetch(`${server.address}/api/work-search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ day: '2026-04-14', type: 'event', employer: 'Jobmesse' }),
    });
    const { code, said } = await tell(folder.path, ...WEEK, '--csv');
    expect(code).toBe(0);
    expect(said).toContain('Datum,Arbeitgeber,Stelle oder Aktivität,Weg,Stand');
    expect(said).toContain('14.04.2026,Jobmesse,Messe oder Veranstaltung,,');
  }
  const { code, said } = await tell(folder.path, ...WEEK, '--json');
  expect(code).toBe(0);
  expect(said).toContain('"employer": "Jobmesse"');
});

test('says what it needs to know', async () => {
  await using folder = await makeDataFolder();
  for (const args of [[], ['--layout', 'mars', ...WEEK.slice(2)], ['--layout', 'texas', '--from', 'today']]) {
    const { code, said } = await tell(folder.path, ...args);
    expect(code).toBe(1);
    expect(said).toContain('Layouts: new-york, washington');
  }
  const backwards = ['--layout', 'texas', '--from', '2026-04-19', '--to', '2026-04-13'];
  expect(await tell(folder.path, ...backwards)).toMatchObject({
    code: 1,
    said: expect.stringContaining('The last day comes before the first.'),
  });
  expect(await tell(folder.path, ...WEEK, '--csv', '--json')).toMatchObject({
    code: 1,
    said: expect.stringContaining('Say --csv or --json, not both.'),
  });
});
