import { expect, test } from 'vitest';
import { listContacts } from '../src/contract/contact.ts';
import { addInterview, changeInterview, getInterview, saveDebrief } from '../src/contract/interview.ts';
import { acceptProposal, acceptSureProposals } from '../src/contract/mail.ts';
import { recordNos } from '../src/contract/no.ts';
import { getRemember } from '../src/contract/rebound.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import {
  ANA,
  accept,
  applied,
  bodyOf,
  bring,
  INVITE,
  MOVED,
  openProposals,
  pageOf,
  ROOM,
  undo,
} from './support/handle-mail.ts';
import { eml } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

onBothEngines('An invitation', (open) => {
  test('accepted, is an interview with its time, zone, length, place and the one who invites', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [proposal] = await bring(house, meetingMail(INVITE, { lines: [ANA, ROOM] }));
    expect(proposal).toMatchObject({
      kind: 'interview',
      day: '2026-04-21',
      reopens: false,
      match: { applicationId: id },
      invitation: {
        startsAt: '2026-04-21T08:00:00.000Z',
        startsLocal: '2026-04-21T10:00',
        timeZone: 'Europe/Berlin',
        day: '2026-04-21',
        minutes: 60,
        place: 'Harbour Street 1',
        link: '',
        isCancelled: false,
        isUpdate: false,
        isMoved: false,
        isOvertaken: false,
        doubt: null,
      },
    });
    const { accepted } = await accept(house, proposal);
    expect(accepted).toMatchObject({ applicationId: id, kind: 'interview' });
    const { interviews, timeline, rounds } = await pageOf(house, id);
    expect(rounds).toBe(1);
    expect(interviews).toMatchObject([
      {
        round: 1,
        startsAt: '2026-04-21T08:00:00.000Z',
        startsLocal: '2026-04-21T10:00',
        timeZone: 'Europe/Berlin',
        minutes: 60,
        place: 'Harbour Street 1',
        isCancelled: false,
        people: [],
        invitedBy: { name: 'Ana Roe', email: 'ana@northwind.example', company: 'Northwind' },
      },
    ]);
    expect(timeline.at(-1)).toMatchObject({
      id: accepted?.eventId,
      happening: { kind: 'interview', day: '2026-04-10', round: 1 },
    });
  });

  test('to another talk, sent when the first was over, is the next round; one more about the same week is not', async () => {
    await using house = await openHouse(open, { now: '2026-04-30T10:00:00.000Z' });
    const id = await applied(house);
    const invite = (uid: string, sentOn: string, start: string) =>
      meetingMail({ ...INVITE, id: uid, date: `${sentOn}T08:00:00.000Z` }, { uid, start });
    await bring(
      house,
      invite('first@x.example', '2026-04-01', '20260403T100000'),
      // The same talk in two calendars: nothing was over yet.
      invite('beside@x.example', '2026-04-02', '20260403T110000'),
      invite('second@x.example', '2026-04-07', '20260409T100000'),
    );
    expect(await house.call(acceptSureProposals, { body: { show: 'others' } })).toMatchObject({
      accepted: 3,
    });
    const { interviews, rounds } = await pageOf(house, id);
    expect(rounds).toBe(2);
    expect(interviews.map(({ round, startsLocal }) => [round, startsLocal])).toEqual([
      [1, '2026-04-03T10:00'],
      [1, '2026-04-03T11:00'],
      [2, '2026-04-09T10:00'],
    ]);
  });

  test('taken back, leaves neither interview nor person; accepted again, it is the same interview', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const before = await pageOf(house, id);
    const [proposal] = await bring(house, meetingMail(INVITE, { lines: [ANA] }));
    await accept(house, proposal);
    const [interview] = (await pageOf(house, id)).interviews;
    if (!proposal || !interview) throw new Error('an interview');
    await house.call(changeInterview, {
      params: { interviewId: interview.id },
      body: { notes: 'Bring the plan' },
    });
    await undo(house, proposal);
    const { timeline: _, ...page } = await pageOf(house, id);
    const { timeline: __, ...pageBefore } = before;
    expect(page).toEqual(pageBefore);
    expect((await house.call(listContacts)).items).toEqual([]);
    expect(await openProposals(house)).toEqual([proposal]);
    await accept(house, proposal);
    expect((await pageOf(house, id)).interviews).toMatchObject([
      {
        id: interview.id,
        notes: 'Bring the plan',
        startsLocal: '2026-04-21T10:00',
        invitedBy: { name: 'Ana Roe' },
      },
    ]);
  });

  test('whose organiser was written about keeps that person when it is taken back', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [one, other] = await bring(
      house,
      meetingMail(INVITE, { lines: [ANA] }),
      meetingMail(
        { ...MOVED, id: 'other-9' },
        { uid: 'two@northwind.example', start: '20260505T100000', lines: [ANA] },
      ),
    );
    await accept(house, one);
    await accept(house, other);
    expect((await house.call(listContacts)).items).toHaveLength(1);
    if (!one) throw new Error('two mails');
    await undo(house, one);
    expect((await house.call(listContacts)).items).toHaveLength(1);
    expect((await pageOf(house, id)).interviews).toHaveLength(1);
  });

  test('tells who invites; nobody was met by that, and no talk is thanked for', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [proposal] = await bring(house, meetingMail(INVITE, { lines: [ANA] }));
    await accept(house, proposal);
    house.now = '2026-04-25T10:00:00.000Z' as Instant;
    const { reboundId } = await house.call(recordNos, { body: { nos: [{ application: { id } }] } });
    const remember = () => house.call(getRemember, { params: { reboundId } });
    expect(await remember()).toMatchObject({ gave: { people: [] }, thankYou: [{ to: '', contactId: null }] });
    // The debrief says that they were there.
    const [interview] = (await pageOf(house, id)).interviews;
    if (!interview) throw new Error('an interview');
    await house.call(saveDebrief, { params: { interviewId: interview.id }, body: { met: 'Ana Roe' } });
    expect(await remember()).toMatchObject({ gave: { people: ['Ana Roe'] }, thankYou: [{ to: 'Ana Roe' }] });
    expect((await house.call(listContacts)).items).toHaveLength(1);
    // And stays met, though the mail is taken back.
    if (proposal) await undo(house, proposal);
    expect((await house.call(listContacts)).items).toHaveLength(1);
  });

  test('at the time of an interview noted by hand is that interview', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const timeZone = 'Europe/London' as TimeZone;
    const body = { timeZone, startsLocal: '2026-04-21T09:00', notes: 'Ask about the team' };
    const byHand = await house.call(addInterview, { params: { applicationId: id }, body });
    const [proposal] = await bring(house, meetingMail(INVITE, { lines: [ROOM] }));
    const done = await accept(house, proposal);
    expect((await pageOf(house, id)).interviews).toMatchObject([
      { id: byHand.id, notes: 'Ask about the team', place: 'Harbour Street 1' },
    ]);
    await undo(house, done);
    expect(await house.call(getInterview, { params: { interviewId: byHand.id } })).toEqual(byHand);
    expect((await pageOf(house, id)).interviews).toHaveLength(1);
  });

  test('noted with one application cannot be noted with another one too', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const elsewhere = await applied(house, 'Harbour', 'Clerk');
    const [later, earlier] = await bring(house, meetingMail(INVITE, {}), meetingMail(MOVED, { sequence: 1 }));
    await accept(house, earlier);
    if (!later) throw new Error('two mails');
    const refused = await house.refusal(acceptProposal, {
      params: { proposalId: later.id },
      body: bodyOf(later, { applicationId: elsewhere }),
    });
    expect(refused).toMatchObject({ status: 409, field: 'applicationId' });
    expect((await pageOf(house, elsewhere)).interviews).toEqual([]);
  });

  test('accepted once more with another time has that time; without one, what was written since', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [proposal] = await bring(house, meetingMail(INVITE, {}));
    const time = { startsLocal: '2026-04-21T15:00', timeZone: 'Europe/Berlin' as TimeZone };
    const told = await accept(house, proposal, { time });
    expect((await pageOf(house, id)).interviews).toMatchObject([{ startsLocal: '2026-04-21T15:00' }]);
    await undo(house, told);
    const done = await accept(house, proposal);
    const [interview, ...more] = (await pageOf(house, id)).interviews;
    expect(more).toEqual([]);
    expect(interview).toMatchObject({ startsLocal: '2026-04-21T10:00' });
    if (!interview) throw new Error('an interview');
    const params = { interviewId: interview.id };
    await house.call(changeInterview, { params, body: { startsLocal: '2026-04-21T11:00' } });
    await undo(house, done);
    await accept(house, proposal);
    expect((await pageOf(house, id)).interviews).toMatchObject([{ startsLocal: '2026-04-21T11:00' }]);
  });

  test('can be accepted for another day, at its own hour; not for a year no calendar takes', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [proposal] = await bring(house, meetingMail(INVITE, {}));
    if (!proposal) throw new Error('a proposal');
    const refused = await house.refusal(acceptProposal, {
      params: { proposalId: proposal.id },
      body: bodyOf(proposal, { day: '9999-12-31' }),
    });
    expect(refused).toMatchObject({ status: 400, field: 'day' });
    await accept(house, proposal, { day: '2026-04-22' });
    expect((await pageOf(house, id)).interviews).toMatchObject([{ startsLocal: '2026-04-22T10:00' }]);
  });

  test('in a zone nobody knows is asked about, in the person’s own zone', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const [proposal] = await bring(house, meetingMail(INVITE, { zone: 'Mars/Olympus' }));
    expect(proposal).toMatchObject({
      confidence: 'unsure',
      invitation: { startsLocal: '2026-04-21T10:00', timeZone: 'Europe/Berlin' },
    });
  });

  test('can be accepted with another time; a mail without a calendar can be given one', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [plain, proposal] = await bring(
      house,
      meetingMail(INVITE, {}),
      eml({ ...INVITE, id: 'plain-8', date: '2026-04-15T08:00:00.000Z' }),
    );
    expect(plain?.invitation).toBeNull();
    const time = { startsLocal: '2026-04-22T16:00', timeZone: 'Europe/London' as TimeZone, minutes: 30 };
    await accept(house, proposal, { time });
    const other = { startsLocal: '2026-05-06T11:00', timeZone: 'Europe/Berlin' as TimeZone };
    const done = await accept(house, plain, { time: other });
    expect((await pageOf(house, id)).interviews).toMatchObject([
      { startsLocal: '2026-04-22T16:00', timeZone: 'Europe/London', minutes: 30 },
      { startsLocal: '2026-05-06T11:00', startsAt: '2026-05-06T09:00:00.000Z', minutes: null },
    ]);
    await undo(house, done);
    await accept(house, plain, { time: other });
    expect((await pageOf(house, id)).interviews).toHaveLength(2);
  });
});

onBothEngines('An hour in the words of a mail', (open) => {
  const WORDS = { ...INVITE, text: INVITE.text.replace('Please', 'It is on 21 April 2026 at 10:00. Please') };

  test('is offered to be noted, left to the person in bulk, and not noted where they say so', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [proposal] = await bring(house, eml(WORDS));
    expect(proposal).toMatchObject({
      day: '2026-04-21',
      invitation: null,
      namedTime: { startsLocal: '2026-04-21T10:00', timeZone: 'Europe/Berlin', minutes: null },
    });
    const bulk = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(bulk).toMatchObject({ accepted: 0, left: 1 });
    const without = await accept(house, proposal);
    expect(await pageOf(house, id)).toMatchObject({ status: 'interview', interviews: [] });
    await undo(house, without);
    await accept(house, proposal, { time: proposal?.namedTime });
    expect((await pageOf(house, id)).interviews).toMatchObject([{ startsAt: '2026-04-21T08:00:00.000Z' }]);
  });

  test('tells nothing beside a calendar, which tells more', async () => {
    await using house = await openHouse(open);
    const [proposal] = await bring(house, meetingMail(WORDS, { start: '20260422T120000' }));
    expect(proposal).toMatchObject({ namedTime: null, invitation: { startsLocal: '2026-04-22T12:00' } });
  });
});
