import { expect, test } from 'vitest';
import { addApplication, undoEvent } from '../src/contract/application.ts';
import { addInterview, saveDebrief } from '../src/contract/interview.ts';
import { dismissProposal, listProposals } from '../src/contract/mail.ts';
import { recordNos } from '../src/contract/no.ts';
import { addQuestion } from '../src/contract/question.ts';
import { actOnRebound, addNextStep } from '../src/contract/rebound.ts';
import { changeSettings, getSettings, getStatus } from '../src/contract/settings.ts';
import { getToday } from '../src/contract/today.ts';
import type { ApplicationId, ReboundId } from '../src/domain/id.ts';
import type { Day, Instant, TimeZone } from '../src/domain/time.ts';
import { eml, importFiles, LETTERS, mbox } from './support/mail-files.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const berlin = 'Europe/Berlin' as TimeZone;
const at = (text: string) => text as Instant;

async function applied(house: TestHouse, company: string, day = '2026-04-01'): Promise<ApplicationId> {
  return (await house.call(addApplication, { body: { company, kind: 'applied', day: day as Day } })).id;
}

async function interviewAt(house: TestHouse, applicationId: ApplicationId, startsLocal: string) {
  return house.call(addInterview, {
    params: { applicationId },
    body: { timeZone: berlin, startsLocal, minutes: 60 },
  });
}

async function noFrom(house: TestHouse, ...ids: ApplicationId[]): Promise<ReboundId> {
  const nos = ids.map((id) => ({ application: { id } }));
  return (await house.call(recordNos, { body: { nos } })).reboundId;
}

onBothEngines('Today', (open) => {
  test('the first day has nothing on it and says so', async () => {
    await using house = await openHouse(open);
    expect(await house.call(getToday)).toEqual({
      day: '2026-04-16',
      timeZone: 'Europe/Berlin',
      isEmpty: true,
      rebound: null,
      waiting: [],
      nosToday: 0,
      quietUntil: null,
      comingUp: [],
      later: [],
      toDebrief: [],
      answers: [],
      nextSteps: [],
      whenReady: { questions: 0, silent: [], proposals: 0 },
    });
  });

  test('the day is the one the person lives, in the zone they chose or else the computer’s', async () => {
    await using house = await openHouse(open, {
      now: '2026-04-16T23:30:00.000Z',
      timeZone: 'America/New_York',
    });
    expect(await house.call(getToday)).toMatchObject({ day: '2026-04-16', timeZone: 'America/New_York' });
    await house.call(changeSettings, { body: { timeZone: 'Asia/Tokyo' as TimeZone } });
    expect(await house.call(getToday)).toMatchObject({ day: '2026-04-17', timeZone: 'Asia/Tokyo' });
    await house.call(changeSettings, { body: { timeZone: null } });
    expect(await house.call(getToday)).toMatchObject({ day: '2026-04-16' });
  });

  test('what comes within two weeks is shown, soonest first, until it is over; then it asks for a debrief', async () => {
    await using house = await openHouse(open);
    const id = await applied(house, 'Northwind');
    const later = await interviewAt(house, id, '2026-04-25T10:00');
    const running = await interviewAt(house, id, '2026-04-16T11:30');
    const over = await interviewAt(house, id, '2026-04-15T10:00');
    await interviewAt(house, id, '2026-05-25T10:00');
    await interviewAt(house, id, '2026-04-01T10:00');
    const today = await house.call(getToday);
    expect(today.comingUp.map((interview) => interview.id)).toEqual([running.id, later.id]);
    expect(today.toDebrief.map((interview) => interview.id)).toEqual([over.id]);
    house.now = at('2026-04-16T10:30:00.000Z');
    const afterIt = await house.call(getToday);
    expect(afterIt.comingUp.map((interview) => interview.id)).toEqual([later.id]);
    expect(afterIt.toDebrief.map((interview) => interview.id)).toEqual([running.id, over.id]);
    await house.call(saveDebrief, { params: { interviewId: running.id }, body: { wentWell: 'calm' } });
    expect((await house.call(getToday)).toDebrief.map((interview) => interview.id)).toEqual([over.id]);
  });

  test('a no opens a rebound, and the rest is quiet until the next morning; an interview within two days still shows', async () => {
    await using house = await openHouse(open);
    const [a, b] = [await applied(house, 'Company A'), await applied(house, 'Company B')];
    const c = await applied(house, 'Northwind', '2026-02-20');
    const soon = await interviewAt(house, c, '2026-04-18T10:00');
    await interviewAt(house, c, '2026-04-21T10:00');
    await interviewAt(house, c, '2026-04-15T10:00');
    await house.call(addQuestion, { body: { text: 'Why us?' } });
    const reboundId = await noFrom(house, a, b);
    const today = await house.call(getToday);
    expect(today).toMatchObject({
      rebound: {
        id: reboundId,
        current: 'recharge',
        nos: [{ company: 'Company A' }, { company: 'Company B' }],
      },
      waiting: [],
      nosToday: 2,
      quietUntil: '2026-04-17T07:00:00.000Z',
      toDebrief: [],
      whenReady: null,
    });
    expect(today.comingUp.map(({ id }) => id)).toEqual([soon.id]);
    expect(today.later).toHaveLength(1);

    house.now = at('2026-04-17T07:00:00.000Z');
    const morning = await house.call(getToday);
    expect(morning).toMatchObject({
      rebound: { id: reboundId },
      nosToday: 0,
      quietUntil: null,
      whenReady: { questions: 1 },
    });
    expect(morning.comingUp).toHaveLength(2);
    expect(morning.later).toEqual([]);
    expect(morning.toDebrief).toHaveLength(1);
  });

  test('a no from an earlier day, or silence one lets go, did not come in today; its rebound is open all the same', async () => {
    await using house = await openHouse(open);
    const [a, b] = [await applied(house, 'Company A'), await applied(house, 'Company B')];
    await house.call(recordNos, {
      body: {
        nos: [
          { application: { id: a }, day: '2026-04-13' as Day },
          { application: { id: b }, channel: 'silence' },
        ],
      },
    });
    expect(await house.call(getToday)).toMatchObject({
      nosToday: 0,
      rebound: { nos: [{ company: 'Company A' }, { company: 'Company B' }] },
    });
  });

  test('a no that is taken back is not counted, and its rebound asks for nothing', async () => {
    await using house = await openHouse(open);
    const id = await applied(house, 'Company A');
    const reboundId = await noFrom(house, id);
    const { nos } = (await house.call(getToday)).rebound ?? { nos: [] };
    const eventId = nos[0]?.eventId;
    if (!eventId) throw new Error('the rebound shows its no');
    const undone = await house.call(undoEvent, { params: { applicationId: id, eventId } });
    expect(await house.call(getToday)).toMatchObject({
      rebound: null,
      waiting: [],
      nosToday: 0,
      quietUntil: null,
    });
    const undoId = undone.timeline.at(-1)?.id ?? eventId;
    await house.call(undoEvent, { params: { applicationId: id, eventId: undoId } });
    expect(await house.call(getToday)).toMatchObject({ rebound: { id: reboundId }, nosToday: 1 });
  });

  test('a rebound that is put off waits, and comes back when its time has come', async () => {
    await using house = await openHouse(open);
    const reboundId = await noFrom(house, await applied(house, 'Company A'));
    await house.call(actOnRebound, { params: { reboundId }, body: { type: 'put_off' } });
    expect(await house.call(getToday)).toMatchObject({ rebound: null, waiting: [{ id: reboundId }] });
    house.now = at('2026-04-17T07:00:00.000Z');
    expect(await house.call(getToday)).toMatchObject({ rebound: { id: reboundId }, waiting: [] });
  });

  test('the newest rebound asks, and the one before it waits', async () => {
    await using house = await openHouse(open);
    const first = await noFrom(house, await applied(house, 'Company A'));
    await house.call(actOnRebound, {
      params: { reboundId: first },
      body: { type: 'step_skipped', step: 'recharge' },
    });
    house.now = at('2026-04-18T10:00:00.000Z');
    const second = await noFrom(house, await applied(house, 'Company B'));
    expect(await house.call(getToday)).toMatchObject({ rebound: { id: second }, waiting: [{ id: first }] });
  });

  test('next steps of the coming week are shown, and of those whose time has passed the latest', async () => {
    await using house = await openHouse(open);
    const reboundId = await noFrom(house, await applied(house, 'Company A'));
    for (const startsLocal of ['2026-04-16T18:00', '2026-04-22T09:00', '2026-05-22T09:00']) {
      await house.call(addNextStep, {
        params: { reboundId },
        body: { kind: 'own', text: 'Write to Dana', startsLocal, timeZone: berlin },
      });
    }
    const shown = async () => (await house.call(getToday)).nextSteps.map(({ startsLocal }) => startsLocal);
    expect(await shown()).toEqual(['2026-04-16T18:00', '2026-04-22T09:00']);
    house.now = at('2026-04-21T10:00:00.000Z');
    expect(await shown()).toEqual(['2026-04-16T18:00', '2026-04-22T09:00']);
    house.now = at('2026-05-21T10:00:00.000Z');
    expect(await shown()).toEqual(['2026-04-16T18:00', '2026-04-22T09:00', '2026-05-22T09:00']);
  });

  test('applications that have been silent for long are named, the longest silence first, at most three', async () => {
    await using house = await openHouse(open);
    for (const [company, day] of Object.entries({
      'too long ago': '2025-11-01',
      third: '2026-03-20',
      first: '2025-12-20',
      second: '2026-02-01',
      fourth: '2026-03-25',
      'too soon': '2026-04-10',
    })) {
      await applied(house, company, day);
    }
    const { whenReady } = await house.call(getToday);
    expect(whenReady?.silent.map(({ company, days }) => [company, days])).toEqual([
      ['first', 117],
      ['second', 74],
      ['third', 27],
    ]);
  });

  test('an application is not silent while a mail about it waits to be looked at, in the quiet hour neither', async () => {
    await using house = await openHouse(open);
    for (const [company, role] of [
      ['Northwind', 'Product Analyst'],
      ['Contoso', 'Planner'],
      ['Fabrikam', 'Buyer'],
      ['Fabrikam', 'Seller'],
      ['Harbour', 'Clerk'],
    ] as const) {
      await house.call(addApplication, {
        body: { company, role, kind: 'applied', day: '2026-03-01' as Day },
      });
    }
    const silent = async () => (await house.call(getToday)).whenReady?.silent.map(({ company }) => company);
    expect(await silent()).toEqual(['Northwind', 'Contoso', 'Fabrikam']);
    await importFiles(house, [
      {
        name: 'search.mbox',
        content: mbox(
          [
            LETTERS.rejection('Northwind', 'Product Analyst'),
            LETTERS.interview('Fabrikam', 'Somebody Else'),
          ].map(eml),
        ),
      },
    ]);
    const left = ['Contoso', 'Harbour'];
    expect(await silent(), 'which of two roles is meant is not known').toEqual(left);
    await house.call(changeSettings, { body: { nosFrom: 17 } });
    expect((await house.call(getToday)).whenReady).toMatchObject({ proposals: 1 });
    expect(await silent()).toEqual(left);

    const { items } = await house.call(listProposals);
    for (const { id } of items) await house.call(dismissProposal, { params: { proposalId: id } });
    expect(await silent(), 'put aside, they say nothing').toEqual(['Northwind', 'Contoso', 'Fabrikam']);
  });
});

onBothEngines('Settings and status', (open) => {
  test('settings keep what was chosen and fall back to quiet until the morning', async () => {
    await using house = await openHouse(open);
    expect(await house.call(getSettings)).toEqual({
      timeZone: null,
      quiet: 'morning',
      moodCheck: false,
      country: null,
      nosFrom: null,
      keepsMail: true,
      practiceMinutes: 20,
      workSearch: null,
    });
    await house.call(changeSettings, { body: { quiet: 'three_days', country: 'DE' } });
    await house.call(changeSettings, { body: { moodCheck: true } });
    await house.call(changeSettings, { body: {} });
    expect(await house.call(getSettings)).toEqual({
      timeZone: null,
      quiet: 'three_days',
      moodCheck: true,
      country: 'DE',
      nosFrom: null,
      keepsMail: true,
      practiceMinutes: 20,
      workSearch: null,
    });
    for (const body of [{ timeZone: 'Mars/Olympus' as TimeZone }, { country: 'de' }]) {
      expect(await house.refusal(changeSettings, { body })).toMatchObject({ status: 400 });
    }
  });

  test('the status says what runs and how much there is', async () => {
    await using house = await openHouse(open);
    await applied(house, 'Northwind');
    await house.call(addQuestion, { body: { text: 'Why us?' } });
    expect(await house.call(getStatus)).toEqual({
      version: '0.0.0-test',
      isDemo: false,
      database: house.actor.engine,
      dataFolder: '/data',
      lastBackupAt: null,
      nosFrom: null,
      counts: { applications: 1, stories: 0, questions: 1, openProposals: 0 },
    });
  });
});
