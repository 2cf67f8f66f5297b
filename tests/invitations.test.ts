import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addApplication, getApplication, listApplications } from '../src/contract/application.ts';
import { listContacts } from '../src/contract/contact.ts';
import { addInterview, changeInterview, getInterview } from '../src/contract/interview.ts';
import type { Proposal } from '../src/contract/mail.ts';
import {
  acceptProposal,
  acceptSureProposals,
  dismissProposal,
  listProposals,
  undoProposals,
} from '../src/contract/mail.ts';
import { recordNos } from '../src/contract/no.ts';
import { getToday } from '../src/contract/today.ts';
import type { ApplicationId } from '../src/domain/id.ts';
import type { Day, TimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { eml, importFiles, LETTERS, mbox } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const NORTHWIND = ['Northwind', 'Product Analyst'] as const;
const INVITE = { ...LETTERS.interview(...NORTHWIND), id: 'invite-1', date: '2026-04-10T08:00:00.000Z' };
const MOVED = { ...INVITE, id: 'moved-2', date: '2026-04-12T08:00:00.000Z' };
const OFF = { ...INVITE, id: 'off-3', date: '2026-04-13T08:00:00.000Z' };
const ANA = 'ORGANIZER;CN=Ana Roe:mailto:ana@northwind.example';
const ROOM = 'LOCATION:Harbour Street 1';
const NEWS = {
  from: 'Dr. Molar <hello@teeth.example>',
  subject: 'Your appointment',
  text: 'See you on Tuesday.',
};

async function bring(house: TestHouse, ...mails: string[]): Promise<Proposal[]> {
  await importFiles(house, [{ name: 'search.mbox', content: mbox(mails) }]);
  return openProposals(house);
}

async function openProposals(house: TestHouse): Promise<Proposal[]> {
  return (await house.call(listProposals)).items;
}

async function accept(house: TestHouse, proposal: Proposal | undefined, corrected: object = {}) {
  if (!proposal) throw new Error('There is a proposal.');
  return house.call(acceptProposal, {
    params: { proposalId: proposal.id },
    body: bodyOf(proposal, corrected),
  });
}

function bodyOf(proposal: Proposal, corrected: object = {}) {
  return {
    kind: proposal.kind as 'interview',
    company: proposal.company ?? 'Somebody',
    role: proposal.role ?? '',
    day: proposal.day ?? ('2026-04-16' as Day),
    applicationId: proposal.match.applicationId,
    ...corrected,
  };
}

async function undo(house: TestHouse, ...proposals: Pick<Proposal, 'id'>[]): Promise<void> {
  await house.call(undoProposals, { body: { proposalIds: proposals.map(({ id }) => id) } });
}

async function pageOf(house: TestHouse, applicationId: ApplicationId | undefined) {
  if (!applicationId) throw new Error('There is an application.');
  return house.call(getApplication, { params: { applicationId } });
}

async function applied(house: TestHouse, company: string = NORTHWIND[0], role: string = NORTHWIND[1]) {
  const { id } = await house.call(addApplication, {
    body: { company, role, kind: 'applied', day: '2026-03-01' as Day },
  });
  return id;
}

async function letGo(house: TestHouse, id: ApplicationId, day: string): Promise<void> {
  const no = { application: { id }, channel: 'silence' as const, day: day as Day };
  await house.call(recordNos, { body: { nos: [no] } });
}

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
        people: [{ name: 'Ana Roe', email: 'ana@northwind.example', company: 'Northwind' }],
      },
    ]);
    expect(timeline.at(-1)).toMatchObject({
      id: accepted?.eventId,
      happening: { kind: 'interview', day: '2026-04-10', round: 1 },
    });
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
        people: [{ name: 'Ana Roe' }],
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

  test('with a higher number moves the interview, and the earlier time stays readable', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [later, earlier] = await bring(
      house,
      meetingMail(INVITE, { lines: [ROOM] }),
      meetingMail(MOVED, { sequence: 1, start: '20260423T140000', end: '20260423T143000' }),
    );
    await accept(house, earlier);
    expect((await openProposals(house))[0]?.invitation).toMatchObject({ isUpdate: true });
    const moved = await accept(house, later);
    const [interview, ...more] = (await pageOf(house, id)).interviews;
    expect(more).toEqual([]);
    expect(interview).toMatchObject({
      startsLocal: '2026-04-23T14:00',
      minutes: 30,
      place: 'Harbour Street 1',
    });
    expect(moved.accepted).toMatchObject({ applicationId: id, kind: 'interview' });
    const revisions = await house.actor.db
      .selectFrom('revisions')
      .select('earlier')
      .where('entity_id', '=', interview?.id ?? '')
      .execute();
    expect(JSON.stringify(revisions)).toContain('2026-04-21T10:00');

    await undo(house, moved);
    expect((await pageOf(house, id)).interviews).toMatchObject([
      { startsLocal: '2026-04-21T10:00', minutes: 60 },
    ]);
  });

  test('that is older than what is noted changes nothing', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [later, earlier] = await bring(
      house,
      meetingMail(INVITE, {}),
      meetingMail(MOVED, { sequence: 1, start: '20260423T140000' }),
    );
    await accept(house, later);
    await accept(house, earlier);
    expect((await pageOf(house, id)).interviews).toMatchObject([{ startsLocal: '2026-04-23T14:00' }]);
  });

  test('called off, stays on its application as called off, is not coming up, and can be brought back', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [off, invite] = await bring(
      house,
      meetingMail(INVITE, {}),
      meetingMail(OFF, { sequence: 1, method: 'CANCEL' }),
    );
    await accept(house, invite);
    expect((await house.call(getToday)).comingUp).toHaveLength(1);
    expect(off?.invitation).toMatchObject({ isCancelled: true });
    const cancelled = await accept(house, off);
    expect((await house.call(getToday)).comingUp).toEqual([]);
    expect(await pageOf(house, id)).toMatchObject({
      interviews: [{ isCancelled: true, startsLocal: '2026-04-21T10:00' }],
      stage: { name: 'interview', round: 1 },
    });
    await undo(house, cancelled);
    expect((await pageOf(house, id)).interviews).toMatchObject([{ isCancelled: false }]);
    expect((await house.call(getToday)).comingUp).toHaveLength(1);
  });

  test('called off before it was asked for is one interview, called off, and stays so', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [off, invite] = await bring(
      house,
      meetingMail(INVITE, { sequence: 0 }),
      meetingMail(OFF, { sequence: 0, method: 'CANCEL', start: null }),
    );
    await accept(house, off);
    expect((await pageOf(house, id)).interviews).toMatchObject([{ isCancelled: true, startsLocal: null }]);
    await accept(house, invite);
    expect((await pageOf(house, id)).interviews).toMatchObject([{ isCancelled: true }]);
  });

  test('asked for once more after it was called off goes on', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [again, off, invite] = await bring(
      house,
      meetingMail(INVITE, {}),
      meetingMail(OFF, { sequence: 1, method: 'CANCEL' }),
      meetingMail(
        { ...OFF, id: 'again-4', date: '2026-04-14T08:00:00.000Z' },
        { sequence: 2, start: '20260428T090000' },
      ),
    );
    await accept(house, invite);
    await accept(house, off);
    const back = await accept(house, again);
    expect((await pageOf(house, id)).interviews).toMatchObject([
      { isCancelled: false, startsLocal: '2026-04-28T09:00' },
    ]);
    await undo(house, back);
    expect((await pageOf(house, id)).interviews).toMatchObject([
      { isCancelled: true, startsLocal: '2026-04-21T10:00' },
    ]);
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

  test('reopens what was let go, says so before, and is left out when all sure ones are accepted', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    await letGo(house, id, '2026-04-05');
    const [proposal] = await bring(house, meetingMail(INVITE, {}));
    expect(proposal).toMatchObject({ reopens: true, match: { applicationId: id } });
    const bulk = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(bulk).toMatchObject({ accepted: 0, left: 1 });
    const done = await accept(house, proposal);
    expect(await pageOf(house, id)).toMatchObject({ status: 'interview', isLive: true, closedOn: null });
    await undo(house, done);
    expect(await pageOf(house, id)).toMatchObject({ status: 'let_go', isLive: false });
  });

  test('after a no makes it live again; one from before the no does not', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const no = { application: { id }, channel: 'mail' as const, day: '2026-04-11' as Day };
    await house.call(recordNos, { body: { nos: [no] } });
    const [later, earlier] = await bring(
      house,
      meetingMail(INVITE, {}),
      meetingMail(MOVED, { uid: 'second@northwind.example', start: '20260428T090000' }),
    );
    expect([earlier?.reopens, later?.reopens]).toEqual([false, true]);
    await accept(house, earlier);
    expect((await pageOf(house, id)).status).toBe('no');
    await accept(house, later);
    expect(await pageOf(house, id)).toMatchObject({ status: 'interview', isLive: true });
  });

  test('moved after the application was let go makes it live again', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    await accept(house, (await bring(house, meetingMail(INVITE, {})))[0]);
    await letGo(house, id, '2026-04-11');
    const [moved] = await bring(house, meetingMail(MOVED, { sequence: 1, start: '20260430T100000' }));
    expect(moved).toMatchObject({ reopens: true, invitation: { isUpdate: true } });
    const done = await accept(house, moved);
    expect(await pageOf(house, id)).toMatchObject({
      isLive: true,
      interviews: [{ startsLocal: '2026-04-30T10:00' }],
    });
    await undo(house, done);
    expect(await pageOf(house, id)).toMatchObject({
      status: 'let_go',
      interviews: [{ startsLocal: '2026-04-21T10:00' }],
    });
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

  test('is offered for the form, and noted only when the person says so', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [proposal] = await bring(house, eml(WORDS));
    expect(proposal).toMatchObject({
      day: '2026-04-21',
      invitation: null,
      namedTime: { startsLocal: '2026-04-21T10:00', timeZone: 'Europe/Berlin', minutes: null },
    });
    await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(await pageOf(house, id)).toMatchObject({ status: 'interview', interviews: [] });
    if (!proposal) throw new Error('a proposal');
    await undo(house, proposal);
    await accept(house, proposal, { time: proposal.namedTime });
    expect((await pageOf(house, id)).interviews).toMatchObject([{ startsAt: '2026-04-21T08:00:00.000Z' }]);
  });

  test('tells nothing beside a calendar, which tells more', async () => {
    await using house = await openHouse(open);
    const [proposal] = await bring(house, meetingMail(WORDS, { start: '20260422T120000' }));
    expect(proposal).toMatchObject({ namedTime: null, invitation: { startsLocal: '2026-04-22T12:00' } });
  });
});

onBothEngines('A meeting in a mail that says nothing of it', (open) => {
  const quiet = (uid: string, lines: readonly string[], headers: readonly string[] = []) =>
    meetingMail({ ...NEWS, id: `quiet-${uid}`, date: '2026-04-14T08:00:00.000Z' }, { uid, lines }, headers);

  test('is nothing when it is about something else, and nothing of it is kept', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const file = mbox([quiet('teeth', ['ORGANIZER;CN=Dr. Molar:mailto:hello@teeth.example'])]);
    const done = await importFiles(house, [{ name: 'search.mbox', content: file }]);
    expect(done).toMatchObject({ mailsRead: 1, aside: 1, proposals: 0, known: 0 });
    for (const table of ['messages', 'proposals', 'mail_threads'] as const) {
      expect(await house.actor.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  test('is asked about when its thread, its company or a meeting that is here knows it', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [first] = await bring(house, meetingMail(INVITE, {}));
    await accept(house, first);
    const found = await bring(
      house,
      quiet('in-thread', [], ['In-Reply-To: <invite-1@mail.example>']),
      quiet('by-company', ['ORGANIZER;CN=Bo Lee:mailto:bo@northwind.example']),
      quiet('one@northwind.example', ['ORGANIZER;CN=Bo Lee:mailto:bo@elsewhere.example']),
      quiet('nobody', ['ORGANIZER;CN=Bo Lee:mailto:bo@elsewhere.example']),
    );
    expect(found).toHaveLength(3);
    for (const proposal of found) {
      expect(proposal).toMatchObject({ kind: 'interview', confidence: 'unsure', company: 'Northwind' });
      expect(proposal.match.applicationId).toBe(id);
    }
  });

  test('waits for the end of its file: what it belongs to may come after it', async () => {
    await using house = await openHouse(open);
    const found = await bring(
      house,
      quiet('in-thread', [], ['References: <other-0@mail.example> <invite-1@mail.example>']),
      meetingMail(INVITE, {}),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['interview', 'interview']);
  });

  test('that was put aside stays aside, and so does the next mail about it', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const organizer = 'ORGANIZER;CN=Bo Lee:mailto:bo@northwind.example';
    const [proposal] = await bring(house, quiet('by-company', [organizer]));
    if (!proposal) throw new Error('a proposal');
    await house.call(dismissProposal, { params: { proposalId: proposal.id } });
    expect(await bring(house, quiet('by-company', [organizer]))).toEqual([]);
  });
});

onBothEngines('One mailbox', (open) => {
  test('read again, in another order and as single files, changes nothing: before, after accepting, after undoing', async () => {
    await using house = await openHouse(open);
    const mails = [
      eml({ ...LETTERS.confirmation(...NORTHWIND), id: 'got-0', date: '2026-04-01T08:00:00.000Z' }),
      meetingMail(INVITE, { lines: [ANA] }),
      meetingMail(MOVED, { sequence: 1, start: '20260423T140000' }),
      meetingMail({ ...NEWS, id: 'news-7' }, { uid: 'teeth' }),
      eml({ ...LETTERS.rejection('Harbour', 'Clerk'), id: 'no-5', date: '2026-04-09T08:00:00.000Z' }),
    ];
    const again = async () => {
      await importFiles(house, [{ name: 'again.mbox', content: mbox(mails.toReversed()) }]);
      const files = mails.slice(0, 3).map((content, n) => ({ name: `mail-${n}.eml`, content }));
      return importFiles(house, files);
    };
    const state = async () => ({
      open: await openProposals(house),
      applications: await Promise.all(
        (await house.call(listApplications)).items.map(({ id }) => pageOf(house, id)),
      ),
      messages: await house.actor.db.selectFrom('messages').selectAll().orderBy('id').execute(),
      threads: await house.actor.db.selectFrom('mail_threads').selectAll().orderBy('thread_id').execute(),
    });
    await bring(house, ...mails);
    const before = await state();
    expect(before.open).toHaveLength(4);
    expect(await again()).toMatchObject({ proposals: 0, known: 3 });
    expect(await state()).toEqual(before);

    const { proposalIds } = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(proposalIds).toHaveLength(3);
    const accepted = await state();
    expect(accepted.applications).toMatchObject([{ interviews: [{ startsLocal: '2026-04-23T14:00' }] }]);
    await again();
    expect(await state()).toEqual(accepted);

    await undo(house, ...proposalIds.map((id) => ({ id })));
    await again();
    expect((await state()).open).toEqual(before.open);
    expect((await state()).applications).toEqual([]);
  });

  test('accepted and taken back in any order comes to the same, and never to two interviews of one meeting', async () => {
    await using house = await openHouse(open);
    const which = fc.nat({ max: 3 });
    const acts = fc.array(fc.record({ isUndo: fc.boolean(), which }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(acts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (done, order) => {
        const ownerId = house.actor.newId<'owner'>();
        await house.actor.db.insertInto('owners').values({ id: ownerId, created_at: house.now }).execute();
        house.asking = authorize(house.actor, ownerId);
        const id = await applied(house);
        const { timeline: _, ...before } = await pageOf(house, id);
        const mails = await bring(
          house,
          meetingMail(INVITE, { lines: [ANA] }),
          meetingMail(MOVED, { sequence: 1, start: '20260423T140000', lines: [ROOM] }),
          meetingMail(OFF, { sequence: 2, method: 'CANCEL' }),
          meetingMail(
            { ...OFF, id: 'again-4', date: '2026-04-14T08:00:00.000Z' },
            { sequence: 3, start: '20260409T090000', lines: [ANA] },
          ),
        );
        expect(mails).toHaveLength(4);
        for (const { isUndo, which: at } of done) {
          const proposal = mails[at];
          const now = (await openProposals(house)).find((one) => one.id === proposal?.id);
          if (isUndo && proposal) await undo(house, proposal);
          else if (now) await accept(house, now);
          expect((await pageOf(house, id)).interviews.length).toBeLessThanOrEqual(1);
        }
        for (const at of order) await undo(house, ...mails.slice(at, at + 1));
        expect(await openProposals(house)).toEqual(mails);
        const { timeline: __, ...after } = await pageOf(house, id);
        expect(after).toEqual(before);
        expect((await house.call(listContacts)).items).toEqual([]);
        expect(
          await house.actor.db
            .selectFrom('interview_changes')
            .selectAll()
            .where('owner_id', '=', ownerId)
            .execute(),
        ).toEqual([]);
        expect(house.errors).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
