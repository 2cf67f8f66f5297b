import { expect, test } from 'vitest';
import { addInterview } from '../src/contract/interview.ts';
import { acceptSureProposals, listMailGroups, listProposals, type Proposal } from '../src/contract/mail.ts';
import { getToday } from '../src/contract/today.ts';
import type { ApplicationId } from '../src/domain/id.ts';
import {
  accept,
  applied,
  bring,
  letGo,
  NORTHWIND,
  openProposals,
  pageOf,
  undo,
} from './support/handle-mail.ts';
import { eml, LETTERS } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const [COMPANY, ROLE] = NORTHWIND;
const written = (id: string, subject: string, words: string, date: string) => ({
  ...LETTERS.interview(COMPANY, ROLE),
  ...{ id, subject: `${subject}: ${ROLE} at ${COMPANY}`, date },
  text: `Hello Jane,\n\n${words}\n\nKind regards\n${COMPANY}`,
});
const INVITED = written(
  'invited',
  'Interview invitation',
  `we would like to invite you to an interview for the ${ROLE} position at ${COMPANY} on 21 April at 10:00.`,
  '2026-04-10T08:00:00.000Z',
);
const MOVES = written(
  'moves',
  'Your interview',
  `we need to reschedule your interview for the ${ROLE} position at ${COMPANY}. Could you make 23 April at 14:00 instead?`,
  '2026-04-13T08:00:00.000Z',
);
const ASKS = written(
  'asks',
  'Your interview',
  `we need to reschedule your interview for the ${ROLE} position at ${COMPANY}. Could you send us another time next week?`,
  '2026-04-13T08:00:00.000Z',
);
const OFF = written(
  'off',
  'Your interview',
  `we are sorry that we have to cancel your interview for the ${ROLE} position on 21 April. We will be in touch.`,
  '2026-04-14T08:00:00.000Z',
);

/** As the row of the mail offers it, where one interview fits. */
function offered({ change }: Proposal) {
  const [interview, ...more] = change?.interviews ?? [];
  if (!change || !interview || more.length > 0) throw new Error('One interview fits.');
  return {
    change: { kind: change.kind, interviewId: interview.id },
    ...(interview.movesTo && { time: interview.movesTo }),
  };
}

async function acceptOffered(house: TestHouse, proposal: Proposal | undefined) {
  if (!proposal) throw new Error('There is a proposal.');
  return accept(house, proposal, offered(proposal));
}

async function invited(house: TestHouse): Promise<ApplicationId> {
  const id = await applied(house);
  const [proposal] = await bring(house, eml(INVITED));
  await accept(house, proposal, { time: proposal?.namedTime });
  return id;
}

const starts = async (house: TestHouse, id: ApplicationId) =>
  (await pageOf(house, id)).interviews.map(({ startsLocal, isCancelled }) => [startsLocal, isCancelled]);
/** The interviews of the timeline that were not taken back, as they stand. */
async function interviewsIn(house: TestHouse, id: ApplicationId) {
  const { timeline } = await pageOf(house, id);
  const undone = timeline.flatMap((entry) => (entry.type === 'undone' ? [entry.targetId] : []));
  return timeline.flatMap((entry) =>
    entry.type === 'happened' && entry.standing.kind === 'interview' && !undone.includes(entry.id)
      ? [entry.standing]
      : [],
  );
}

onBothEngines('A mail without a calendar that speaks of an agreed interview', (open) => {
  test('moves it to the one hour it names, in one press, and the timeline says so once', async () => {
    await using house = await openHouse(open);
    const id = await invited(house);
    const [proposal] = await bring(house, eml(MOVES));
    expect(proposal?.change).toMatchObject({
      kind: 'moved',
      interviews: [
        { applicationId: id, startsLocal: '2026-04-21T10:00', movesTo: { startsLocal: '2026-04-23T14:00' } },
      ],
    });
    expect(proposal?.namedTime).toBeNull();
    const moved = await acceptOffered(house, proposal);
    expect(moved.accepted).toMatchObject({ applicationId: id, kind: 'interview' });
    expect(await starts(house, id)).toEqual([['2026-04-23T14:00', false]]);
    expect((await house.call(getToday)).comingUp).toMatchObject([{ startsLocal: '2026-04-23T14:00' }]);
    expect(await interviewsIn(house, id)).toMatchObject([{ note: 'Moved to Thursday 23 April, 14:00.' }]);

    await undo(house, moved);
    expect(await starts(house, id)).toEqual([['2026-04-21T10:00', false]]);
    expect(await interviewsIn(house, id)).toMatchObject([{ note: '' }]);
    expect(await openProposals(house)).toMatchObject([{ id: moved.id, change: { kind: 'moved' } }]);
  });

  test('calls it off, and nothing new is noted', async () => {
    await using house = await openHouse(open);
    const id = await invited(house);
    const [proposal] = await bring(house, eml(OFF));
    expect(proposal).toMatchObject({ namedTime: null, change: { kind: 'cancelled', interviews: [{}] } });
    const off = await acceptOffered(house, proposal);
    expect(await starts(house, id)).toEqual([['2026-04-21T10:00', true]]);
    expect(await interviewsIn(house, id)).toMatchObject([{ isCancelled: true }]);
    expect((await house.call(getToday)).comingUp).toEqual([]);

    await undo(house, off);
    expect(await starts(house, id)).toEqual([['2026-04-21T10:00', false]]);
    expect(await interviewsIn(house, id)).toHaveLength(1);
  });

  test('leaves its time alone where it names no other, and says so on the timeline', async () => {
    await using house = await openHouse(open);
    const id = await invited(house);
    const [proposal] = await bring(house, eml(ASKS));
    expect(proposal?.change).toMatchObject({
      kind: 'moved',
      interviews: [{ movesTo: null, isAsSaid: false }],
    });
    const asked = await acceptOffered(house, proposal);
    expect(await starts(house, id)).toEqual([['2026-04-21T10:00', false]]);
    expect(await interviewsIn(house, id)).toMatchObject([{ note: 'They asked for another time.' }]);
    await undo(house, asked);
    expect(await interviewsIn(house, id)).toMatchObject([{ note: '' }]);
  });

  test('says so where the interview is noted at that hour already', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const at = { startsLocal: '2026-04-23T14:00', timeZone: 'Europe/Berlin' as never };
    await house.call(addInterview, { params: { applicationId: id }, body: at });
    const [proposal] = await bring(house, eml(MOVES));
    expect(proposal?.change?.interviews).toMatchObject([{ movesTo: null, isAsSaid: true }]);
    await accept(house, proposal, {
      change: { kind: 'moved', interviewId: proposal?.change?.interviews[0]?.id },
      time: at,
    });
    expect(await interviewsIn(house, id)).toMatchObject([{ note: '' }]);
  });

  test('names every interview it may be about, and those it cannot be about not', async () => {
    await using house = await openHouse(open);
    const id = await invited(house);
    const add = (startsLocal: string) =>
      house.call(addInterview, {
        params: { applicationId: id },
        body: { startsLocal, timeZone: 'Europe/Berlin' as never },
      });
    await add('2026-04-09T10:00');
    await add('2026-04-28T10:00');
    const [proposal] = await bring(house, eml(OFF));
    expect(proposal?.change?.interviews.map(({ startsLocal }) => startsLocal)).toEqual([
      '2026-04-21T10:00',
      '2026-04-28T10:00',
    ]);
    await accept(house, proposal, {
      change: { kind: 'cancelled', interviewId: proposal?.change?.interviews[1]?.id },
    });
    expect(await starts(house, id)).toContainEqual(['2026-04-28T10:00', true]);
    expect(await starts(house, id)).toContainEqual(['2026-04-21T10:00', false]);
  });

  test('is not about an interview that a later mail brought', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const later = { ...INVITED, date: '2026-04-15T08:00:00.000Z' };
    const [invitation] = await bring(house, eml(later));
    await accept(house, invitation, { time: invitation?.namedTime });
    const found = await bring(house, eml(OFF));
    expect(found).toMatchObject([{ change: { kind: 'cancelled', interviews: [] } }]);
    expect(await starts(house, id)).toHaveLength(1);
  });

  test('calls off what was agreed without a time, and else what nobody noted: never a second invitation', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [off, invitation] = await bring(house, eml(INVITED), eml(OFF));
    const nothing = { change: { kind: 'cancelled', interviewId: null } };
    const first = await accept(house, off, nothing);
    expect(await interviewsIn(house, id)).toMatchObject([{ isCancelled: true }]);
    await undo(house, first);
    expect(await interviewsIn(house, id)).toEqual([]);

    await accept(house, invitation, { time: undefined });
    await accept(house, off, nothing);
    expect(await interviewsIn(house, id)).toMatchObject([{ isCancelled: true, round: 1 }]);
  });

  test('is never among those that are accepted at once, and is not counted among them', async () => {
    await using house = await openHouse(open);
    const id = await invited(house);
    const found = await bring(
      house,
      eml(MOVES),
      eml({ ...ASKS, date: '2026-04-14T08:00:00.000Z' }),
      eml({ ...LETTERS.confirmation(COMPANY, ROLE), date: '2026-04-11T08:00:00.000Z' }),
    );
    expect(found.filter(({ change, confidence }) => change && confidence === 'sure')).toHaveLength(2);
    expect(await house.call(listProposals)).toMatchObject({ total: 3 });
    expect(await house.call(listMailGroups, { query: { show: 'others' } })).toMatchObject({ sure: 1 });
    const bulk = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(bulk).toMatchObject({ accepted: 1, left: 2 });
    expect(await starts(house, id)).toEqual([['2026-04-21T10:00', false]]);
  });

  test('moves what a calendar brought, and a later calendar of that meeting still counts', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [invitation] = await bring(house, meetingMail({ ...INVITED, id: 'calendar' }, {}));
    await accept(house, invitation);
    const [words] = await bring(house, eml(MOVES));
    await acceptOffered(house, words);
    expect(await starts(house, id)).toEqual([['2026-04-23T14:00', false]]);
    const again = { ...INVITED, id: 'calendar-2', date: '2026-04-14T08:00:00.000Z' };
    const [calendar] = await bring(house, meetingMail(again, { sequence: 1, start: '20260424T090000' }));
    expect(calendar).toMatchObject({ change: null, invitation: { isMoved: true } });
    await accept(house, calendar);
    expect(await starts(house, id)).toEqual([['2026-04-24T09:00', false]]);
  });

  test('makes an application go on that was let go, unless it calls the interview off', async () => {
    await using house = await openHouse(open);
    const id = await invited(house);
    await letGo(house, id, '2026-04-12');
    const [off, moves] = await bring(house, eml(MOVES), eml(OFF));
    expect([off?.reopens, moves?.reopens]).toEqual([false, true]);
    await acceptOffered(house, off);
    expect((await pageOf(house, id)).isLive).toBe(false);
  });

  test('refuses an interview of another application, and one that is nobody’s', async () => {
    await using house = await openHouse(open);
    await invited(house);
    const [proposal] = await bring(house, eml(OFF));
    const other = await applied(house, 'Harbour', 'Analyst');
    if (!proposal) throw new Error('There is a proposal.');
    const elsewhere = { ...offered(proposal), applicationId: other };
    await expect(accept(house, proposal, elsewhere)).rejects.toThrow(/another application/);
    const unknown = { change: { kind: 'cancelled', interviewId: '01900000-0000-7000-8000-000000000000' } };
    await expect(accept(house, proposal, unknown)).rejects.toThrow();
  });
});
