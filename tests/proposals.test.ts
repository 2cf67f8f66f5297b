import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addApplication,
  changeApplication,
  correctEvent,
  getApplication,
  listApplications,
  undoEvent,
} from '../src/contract/application.ts';
import { addInterview } from '../src/contract/interview.ts';
import type { Proposal } from '../src/contract/mail.ts';
import {
  acceptProposal,
  acceptSureProposals,
  dismissProposal,
  listProposals,
  undoProposals,
} from '../src/contract/mail.ts';
import { recordNos } from '../src/contract/no.ts';
import { getRebound, listRebounds, openRebound } from '../src/contract/rebound.ts';
import type { ApplicationId, ProposalId } from '../src/domain/id.ts';
import type { Day, TimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import type { MadeMail } from './support/mail-files.ts';
import { eml, importFiles, LETTERS, mbox } from './support/mail-files.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { expectLogToAgree } from './support/rebound-of.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

/** Brings mails in, and gives the open proposals with the newest mail first. */
async function mailIn(house: TestHouse, ...mails: MadeMail[]): Promise<Proposal[]> {
  await importFiles(house, [{ name: 'search.mbox', content: mbox(mails.map(eml)) }]);
  return openProposals(house);
}

async function openProposals(house: TestHouse): Promise<Proposal[]> {
  return (await house.call(listProposals)).items;
}

/** Accepts a proposal as the page does: as it stands, unless corrected. */
async function accept(house: TestHouse, proposal: Proposal, corrected: object = {}): Promise<Proposal> {
  return house.call(acceptProposal, {
    params: { proposalId: proposal.id },
    body: {
      kind: proposal.kind as 'rejection',
      company: proposal.company ?? 'Somebody',
      role: proposal.role ?? '',
      day: proposal.day ?? ('2026-04-16' as Day),
      applicationId: proposal.match.applicationId,
      ...corrected,
    },
  });
}

async function undo(house: TestHouse, ...proposals: { id: ProposalId }[]): Promise<Proposal[]> {
  const proposalIds = proposals.map(({ id }) => id);
  return (await house.call(undoProposals, { body: { proposalIds } })).items;
}

async function pageOf(house: TestHouse, applicationId: ApplicationId | undefined) {
  if (!applicationId) throw new Error('There is an application.');
  return house.call(getApplication, { params: { applicationId } });
}

async function applied(house: TestHouse, company: string, role: string, day = '2026-03-01') {
  return house.call(addApplication, { body: { company, role, kind: 'applied', day: day as Day } });
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('There is one.');
  return item;
}

const on = (day: string) => ({ date: `${day}T08:00:00.000Z` });
const NORTHWIND = ['Northwind', 'Product Analyst'] as const;

onBothEngines('A proposal', (open) => {
  test('changes nothing until it is accepted', async () => {
    await using house = await openHouse(open);
    const before = await applied(house, ...NORTHWIND);
    const [proposal] = await mailIn(house, LETTERS.rejection(...NORTHWIND));
    expect(proposal).toMatchObject({
      status: 'open',
      match: { applicationId: before.id, candidates: [{ company: 'Northwind', role: 'Product Analyst' }] },
      accepted: null,
    });
    expect(await pageOf(house, before.id)).toEqual(before);
    expect((await house.call(listRebounds)).items).toEqual([]);
  });

  test('of a no, accepted, ends the application with their words and opens a rebound', async () => {
    await using house = await openHouse(open);
    const { id } = await applied(house, ...NORTHWIND);
    const proposals = await mailIn(house, { ...LETTERS.rejection(...NORTHWIND), ...on('2026-04-15') });
    const done = await accept(house, first(proposals), { guess: 'An internal hire' });
    expect(done).toMatchObject({ status: 'accepted', accepted: { applicationId: id } });
    const page = await pageOf(house, id);
    expect(page).toMatchObject({ status: 'no', closedOn: '2026-04-15', appliedOn: '2026-03-01' });
    expect(page.timeline.at(-1)).toMatchObject({
      id: done.accepted?.eventId,
      fromMail: done.message.id,
      happening: {
        kind: 'rejected',
        no: {
          channel: 'mail',
          theirWords: 'We have decided to move forward with other candidates.',
          know: '',
          guess: 'An internal hire',
        },
      },
    });
    expect(page.rebounds).toEqual([{ id: done.accepted?.reboundId, day: '2026-04-16', isOpen: true }]);
    await expectLogsToAgree(house);
  });

  test('accepted twice, or twice at once, is accepted once', async () => {
    await using house = await openHouse(open);
    const proposal = first(await mailIn(house, LETTERS.rejection(...NORTHWIND)));
    const [one, other] = await Promise.all([accept(house, proposal), accept(house, proposal)]);
    expect(one).toEqual(other);
    const refused = await house.refusal(acceptProposal, {
      params: { proposalId: proposal.id },
      body: { kind: 'offer', company: 'Elsewhere', role: '', day: '2026-04-15' as Day, applicationId: null },
    });
    expect(refused).toMatchObject({ status: 409, code: 'conflict' });
    expect(refused.message).toContain('noted already');
    expect(await accept(house, proposal)).toEqual(one);
    expect((await house.call(listApplications)).total).toBe(1);
    const page = await pageOf(house, one.accepted?.applicationId);
    expect(page.timeline.map((entry) => entry.type === 'happened' && entry.happening.kind)).toEqual([
      'applied',
      'rejected',
    ]);
  });

  test('two no’s accepted one after the other share a rebound, whatever their days', async () => {
    await using house = await openHouse(open);
    const [late, early] = await mailIn(
      house,
      { ...LETTERS.rejection(...NORTHWIND), ...on('2026-04-16') },
      { ...LETTERS.rejection('Harbour', 'Data Engineer'), ...on('2026-04-03') },
    );
    if (!late || !early) throw new Error('two mails');
    const ids = [
      (await accept(house, late)).accepted?.reboundId,
      (await accept(house, early)).accepted?.reboundId,
    ];
    expect(ids[0]).toBe(ids[1]);
    const reboundId = ids[0];
    if (!reboundId) throw new Error('a no has its rebound');
    const { nos } = await house.call(getRebound, { params: { reboundId } });
    expect(nos.map(({ company, day }) => ({ company, day }))).toEqual([
      { company: 'Northwind', day: '2026-04-16' },
      { company: 'Harbour', day: '2026-04-03' },
    ]);
  });

  test('of a no older than two weeks opens no rebound, as in a bulk; the person can open one', async () => {
    await using house = await openHouse(open);
    const [old] = await mailIn(house, { ...LETTERS.rejection(...NORTHWIND), ...on('2026-04-01') });
    if (!old) throw new Error('one mail');
    const done = await accept(house, old);
    expect(done.accepted).toMatchObject({ kind: 'rejection', reboundId: null });
    expect((await house.call(listRebounds)).items).toEqual([]);
    const applicationId = done.accepted?.applicationId;
    if (!applicationId) throw new Error('It went to an application.');
    const params = { applicationId };
    const { reboundId } = await house.call(openRebound, { params });
    // Pressed twice it is the same one.
    expect(await house.call(openRebound, { params })).toEqual({ reboundId });
    expect((await pageOf(house, applicationId)).rebounds).toMatchObject([{ id: reboundId, isOpen: true }]);
    await undo(house, done);
    expect((await house.call(listRebounds)).items).toEqual([]);
    expect(await house.refusal(openRebound, { params })).toMatchObject({ status: 409 });
  });

  test('can be corrected: another kind, company, role and day, and then quotes no words as theirs', async () => {
    await using house = await openHouse(open);
    const proposal = first(await mailIn(house, LETTERS.confirmation(...NORTHWIND)));
    const corrected = { kind: 'rejection', company: 'South Wind', role: 'Analyst', day: '2026-04-02' };
    const { accepted, company } = await accept(house, proposal, corrected);
    expect(company, 'what the mail was taken for stays readable').toBe('Northwind');
    expect(accepted?.kind, 'and so does what it was accepted as').toBe('rejection');
    const page = await pageOf(house, accepted?.applicationId);
    expect(page).toMatchObject({ company: 'South Wind', role: 'Analyst', closedOn: '2026-04-02' });
    expect(page.timeline.at(-1)).toMatchObject({ happening: { no: { theirWords: '' } } });
  });

  test('of a receipt means that one applied, where that was not noted', async () => {
    await using house = await openHouse(open);
    const saved = await house.call(addApplication, { body: { company: 'Harbour', role: 'Clerk' } });
    const [known, fresh] = await mailIn(
      house,
      { ...LETTERS.confirmation('Harbour', 'Clerk'), ...on('2026-04-12') },
      { ...LETTERS.confirmation(...NORTHWIND), ...on('2026-04-11') },
    );
    if (!known || !fresh) throw new Error('two mails');
    await accept(house, known);
    expect(await pageOf(house, saved.id)).toMatchObject({ status: 'applied', appliedOn: '2026-04-12' });
    const { accepted } = await accept(house, fresh);
    const page = await pageOf(house, accepted?.applicationId);
    expect(page).toMatchObject({ company: 'Northwind', status: 'applied', appliedOn: '2026-04-11' });
    expect(page.timeline.map((entry) => entry.type === 'happened' && entry.happening.kind)).toEqual([
      'applied',
      'confirmed',
    ]);
  });

  test('of an interview counts one round, though an invitation is followed by a reminder', async () => {
    await using house = await openHouse(open);
    const { id } = await applied(house, ...NORTHWIND);
    const letter = LETTERS.interview(...NORTHWIND);
    const proposals = await mailIn(
      house,
      { ...letter, ...on('2026-03-10') },
      { ...letter, ...on('2026-03-12') },
      { ...letter, ...on('2026-04-02') },
    );
    for (const proposal of proposals.toReversed()) await accept(house, proposal);
    expect(await pageOf(house, id)).toMatchObject({ rounds: 2, stage: { name: 'interview', round: 2 } });
  });

  test('of an interview still to come counts from the day of the mail, and tells the day it names', async () => {
    await using house = await openHouse(open);
    const letter = LETTERS.interview(...NORTHWIND);
    const text = letter.text.replace('Please choose', 'It takes place on 24 April 2026. Please choose');
    const proposal = first(await mailIn(house, { ...letter, text, ...on('2026-04-14') }));
    expect(proposal.day).toBe('2026-04-24');
    const { accepted } = await accept(house, proposal);
    const page = await pageOf(house, accepted?.applicationId);
    expect(page.timeline.at(-1)).toMatchObject({
      happening: { kind: 'interview', day: '2026-04-14', round: 1, note: 'The mail names 24 April.' },
    });
    const no = first(await mailIn(house, LETTERS.rejection('Harbour', 'Clerk')));
    const refused = await house.refusal(acceptProposal, {
      params: { proposalId: no.id },
      body: {
        kind: 'rejection',
        company: 'Harbour',
        role: '',
        day: '2026-04-24' as Day,
        applicationId: null,
      },
    });
    expect(refused).toMatchObject({ status: 400, field: 'day' });
  });

  test('of a no that is noted already notes no second one', async () => {
    await using house = await openHouse(open);
    const { id } = await applied(house, ...NORTHWIND);
    await house.call(recordNos, { body: { nos: [{ application: { id }, channel: 'phone' }] } });
    const before = await pageOf(house, id);
    const done = await accept(house, first(await mailIn(house, LETTERS.rejection(...NORTHWIND))));
    expect(done.accepted).toEqual({ applicationId: id, kind: null, eventId: null, reboundId: null });
    expect(await pageOf(house, id)).toEqual(before);
    await undo(house, done);
    expect(await pageOf(house, id)).toEqual(before);
  });

  test('of a no that is noted already does not lose what was written beside it', async () => {
    await using house = await openHouse(open);
    const { id } = await applied(house, ...NORTHWIND);
    await house.call(recordNos, { body: { nos: [{ application: { id }, channel: 'phone' }] } });
    const before = await pageOf(house, id);
    const { id: proposalId } = first(await mailIn(house, LETTERS.rejection(...NORTHWIND)));
    for (const words of [{ know: 'They hired from within.' }, { guess: 'The budget.' }]) {
      const refused = await house.refusal(acceptProposal, {
        params: { proposalId },
        body: {
          kind: 'rejection',
          company: 'Northwind',
          role: 'Product Analyst',
          day: '2026-04-16' as Day,
          applicationId: id,
          ...words,
        },
      });
      expect(refused).toMatchObject({ status: 409, field: Object.keys(words)[0] });
      expect(refused.message).toContain('noted already');
    }
    expect(await pageOf(house, id)).toEqual(before);
  });

  test('that may be about one of two roles at a company asks which, and never merges them', async () => {
    await using house = await openHouse(open);
    const analyst = await applied(house, 'Northwind', 'Product Analyst');
    const designer = await applied(house, 'Northwind', 'Designer');
    const letter = LETTERS.rejection(...NORTHWIND);
    const text = letter.text.replace(' in the Product Analyst position', '');
    const proposal = first(await mailIn(house, { ...letter, subject: 'Your application', text }));
    expect(proposal).toMatchObject({ role: null, confidence: 'sure', match: { applicationId: null } });
    expect(new Set(proposal.match.candidates.map(({ id }) => id))).toEqual(
      new Set([analyst.id, designer.id]),
    );

    const bulk = await house.call(acceptSureProposals, { body: { show: 'nos' } });
    expect(bulk).toMatchObject({ accepted: 0, left: 1, reboundId: null, proposalIds: [] });
    await accept(house, proposal, { applicationId: designer.id });
    expect((await pageOf(house, analyst.id)).status).toBe('applied');
    expect((await pageOf(house, designer.id)).status).toBe('no');
    expect((await house.call(listApplications)).total).toBe(2);
  });

  test('accepted for an application of its own twice from one list makes one application', async () => {
    await using house = await openHouse(open);
    const [no, receipt] = await mailIn(
      house,
      { ...LETTERS.rejection(...NORTHWIND), ...on('2026-04-10') },
      { ...LETTERS.confirmation(...NORTHWIND), ...on('2026-04-01') },
    );
    if (!no || !receipt) throw new Error('two mails');
    await accept(house, receipt, { applicationId: null });
    await accept(house, no, { applicationId: null });
    expect((await house.call(listApplications)).total).toBe(1);
  });

  test('is dismissed, found again, and brought back', async () => {
    await using house = await openHouse(open);
    const proposal = first(await mailIn(house, LETTERS.rejection(...NORTHWIND)));
    const params = { proposalId: proposal.id };
    expect(await house.call(dismissProposal, { params })).toMatchObject({ status: 'dismissed' });
    expect(await openProposals(house)).toEqual([]);
    expect((await house.call(listProposals, { query: { status: 'dismissed' } })).total).toBe(1);
    expect(await undo(house, proposal)).toEqual([proposal]);
    await accept(house, proposal);
    expect((await house.refusal(dismissProposal, { params })).status).toBe(409);
  });
});

onBothEngines('The list of proposals', (open) => {
  test('goes page by page, newest mail first, with the no’s apart', async () => {
    await using house = await openHouse(open);
    const letters = Array.from({ length: 9 }, (_, n) => ({
      ...LETTERS[n % 3 === 0 ? 'rejection' : 'confirmation'](`Firm ${'ABCDEFGHI'[n]}`, 'Clerk'),
      date: n === 4 ? null : `2026-04-0${n + 1}T08:00:00.000Z`,
    }));
    const all = await mailIn(house, ...letters);
    expect(all.map(({ company }) => company?.at(-1)).join('')).toBe('IHGFDCBAE');
    const paged: Proposal[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof house.call<typeof listProposals>>> = await house.call(
        listProposals,
        {
          query: { limit: '2', ...(after !== null && { after }) },
        },
      );
      expect(page).toMatchObject({ total: 9 });
      paged.push(...page.items);
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all);
    const nos = await house.call(listProposals, { query: { show: 'nos' } });
    expect([nos.total, nos.items.length]).toEqual([3, 3]);
    const others = await house.call(listProposals, { query: { show: 'others' } });
    expect([others.total, others.items.some(({ kind }) => kind === 'rejection')]).toEqual([6, false]);
    expect((await house.refusal(listProposals, { query: { after: 'x' } })).status).toBe(400);
  });
});

onBothEngines('Accepting all that are sure', (open) => {
  test('takes several mails about one new application as one, and all of it back at once', async () => {
    await using house = await openHouse(open);
    await mailIn(
      house,
      { ...LETTERS.interview(...NORTHWIND), ...on('2026-03-20') },
      { ...LETTERS.confirmation(...NORTHWIND), ...on('2026-03-02') },
      { ...LETTERS.confirmation('Harbour', 'Clerk'), ...on('2026-03-05') },
      { ...LETTERS.rejection(...NORTHWIND), ...on('2026-04-14') },
      { ...LETTERS.offer('Harbour', 'Clerk'), ...on('2026-04-14') },
    );
    const others = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(others).toMatchObject({ accepted: 3, left: 1, reboundId: null, notedNos: 0 });
    const nos = await house.call(acceptSureProposals, { body: { show: 'nos' } });
    expect(nos).toMatchObject({ accepted: 1, left: 0, notedNos: 0 });
    expect(nos.reboundId).not.toBeNull();
    const { items } = await house.call(listApplications);
    expect(items.map(({ company, role, status, rounds }) => ({ company, role, status, rounds }))).toEqual([
      { company: 'Northwind', role: 'Product Analyst', status: 'no', rounds: 1 },
      { company: 'Harbour', role: 'Clerk', status: 'applied', rounds: 0 },
    ]);
    await expectLogsToAgree(house);

    await undo(house, ...others.proposalIds.map((id) => ({ id })));
    expect((await house.call(listApplications)).items.map(({ company }) => company)).toEqual(['Northwind']);
    await undo(house, ...nos.proposalIds.map((id) => ({ id })));
    expect((await house.call(listApplications)).total).toBe(0);
    expect((await house.call(listApplications, { query: { find: 'Northwind' } })).total).toBe(0);
    expect((await house.call(listRebounds)).items).toEqual([]);
    expect((await openProposals(house)).length).toBe(5);
    expect(house.errors).toEqual([]);
  });

  test('notes no’s older than two weeks without a rebound; newer ones share one', async () => {
    await using house = await openHouse(open);
    const days = ['2025-06-01', '2026-04-01', '2026-04-02', '2026-04-16'];
    await mailIn(
      house,
      ...days.map((day, n) => ({ ...LETTERS.rejection(`Firm ${'ABCD'[n]}`, 'Clerk'), ...on(day) })),
    );
    const done = await house.call(acceptSureProposals, { body: { show: 'nos' } });
    expect(done).toMatchObject({ accepted: 4, left: 0, notedNos: 2 });
    const { items } = await house.call(listRebounds);
    expect(items.map(({ id, nos }) => ({ id, days: nos.map(({ day }) => day) }))).toEqual([
      { id: done.reboundId, days: ['2026-04-02', '2026-04-16'] },
    ]);
    const { items: ended } = await house.call(listApplications, { query: { column: 'ended' } });
    expect(ended.map(({ closedOn }) => closedOn)).toEqual(days.toReversed());
  });

  test('leaves a no from before one applied to the person', async () => {
    await using house = await openHouse(open);
    const { id } = await applied(house, ...NORTHWIND, '2026-04-10');
    await mailIn(house, { ...LETTERS.rejection(...NORTHWIND), ...on('2025-04-10') });
    expect(await house.call(acceptSureProposals, { body: { show: 'nos' } })).toMatchObject({
      accepted: 0,
      left: 1,
    });
    expect((await pageOf(house, id)).status).toBe('applied');
  });

  test('works for more than fit into one transaction', async () => {
    await using house = await openHouse(open);
    const letters = Array.from({ length: 130 }, (_, n) => {
      const company = `Mill${'abcdefghij'[n % 10]}${'klmnopqrstuvw'[Math.floor(n / 10)]}`;
      return { ...LETTERS.confirmation(company, 'Clerk'), ...on('2026-04-01') };
    });
    await mailIn(house, ...letters);
    const done = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(done).toMatchObject({ accepted: 130, left: 0 });
    expect(new Set(done.proposalIds).size).toBe(done.accepted);
    await undo(house, ...done.proposalIds.map((id) => ({ id })));
    expect((await house.call(listApplications)).total).toBe(0);
  });
});

onBothEngines('Undoing what was accepted', (open) => {
  test('takes out of sight what mails alone made, and keeps what a person noted by hand', async () => {
    await using house = await openHouse(open);
    const letters = ['Ash', 'Birch', 'Cedar'].map((name) => LETTERS.confirmation(name, 'Clerk'));
    const accepted: Proposal[] = [];
    for (const proposal of await mailIn(house, ...letters)) accepted.push(await accept(house, proposal));
    const [bare, met, corrected] = accepted.map((proposal) => proposal.accepted?.applicationId);
    if (!bare || !met || !corrected) throw new Error('three applications');
    await house.call(addInterview, {
      params: { applicationId: met },
      body: { timeZone: 'Europe/Berlin' as TimeZone },
    });
    const eventId = first((await pageOf(house, corrected)).timeline).id;
    await house.call(correctEvent, {
      params: { applicationId: corrected, eventId },
      body: { day: '2026-04-01' as Day },
    });
    await undo(house, ...accepted);
    const { items } = await house.call(listApplications);
    expect(items.map(({ id, status }) => ({ id, status }))).toEqual([{ id: met, status: 'interview' }]);
    const { timeline } = await pageOf(house, bare);
    expect(timeline.map(({ type }) => type)).toEqual(['happened', 'happened', 'undone', 'undone']);
  });

  test('and accepting again brings back the same application, with what was written in it', async () => {
    await using house = await openHouse(open);
    const proposal = first(await mailIn(house, LETTERS.confirmation(...NORTHWIND)));
    const applicationId = (await accept(house, proposal)).accepted?.applicationId;
    if (!applicationId) throw new Error('an application');
    await house.call(changeApplication, { params: { applicationId }, body: { notes: 'Ask Ana' } });
    expect(await undo(house, proposal)).toEqual([proposal]);
    expect((await house.call(listApplications)).total).toBe(0);
    const again = await accept(house, proposal);
    expect(again.accepted?.applicationId).toBe(applicationId);
    expect(await pageOf(house, applicationId)).toMatchObject({ status: 'applied', notes: 'Ask Ana' });
    expect((await house.call(listApplications)).total).toBe(1);
  });

  test('leaves alone what the person took back by hand', async () => {
    await using house = await openHouse(open);
    const done = await accept(house, first(await mailIn(house, LETTERS.rejection(...NORTHWIND))));
    const { applicationId, eventId } = done.accepted ?? {};
    if (!applicationId || !eventId) throw new Error('a no');
    await house.call(undoEvent, { params: { applicationId, eventId } });
    expect((await house.call(listRebounds)).items).toEqual([]);
    expect((await undo(house, done))[0]).toMatchObject({ status: 'open', accepted: null });
    expect((await house.call(listApplications)).total).toBe(0);
  });

  test('in any order, and twice, comes back to what was there before', async () => {
    await using house = await openHouse(open);
    const which = fc.nat({ max: 5 });
    const act = fc.oneof(
      fc.record({ type: fc.constant('accept' as const), which }),
      fc.record({ type: fc.constant('accept new' as const), which }),
      fc.record({ type: fc.constant('undo' as const), which }),
      fc.record({ type: fc.constant('dismiss' as const), which }),
      fc.record({
        type: fc.constant('sure' as const),
        show: fc.constantFrom('nos' as const, 'others' as const),
      }),
    );
    const acts = fc.array(act, { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(acts, fc.infiniteStream(fc.nat()), async (done, order) => {
        await asSomebodyNew(house);
        const before = await applied(house, 'Harbour', 'Clerk');
        const proposals = await mailIn(
          house,
          { ...LETTERS.rejection('Harbour', 'Clerk'), ...on('2026-04-15') },
          { ...LETTERS.interview('Harbour', 'Clerk'), ...on('2026-03-20') },
          { ...LETTERS.confirmation(...NORTHWIND), ...on('2026-04-01') },
          { ...LETTERS.interview(...NORTHWIND), ...on('2026-04-05') },
          { ...LETTERS.rejection(...NORTHWIND), ...on('2026-04-16') },
          { ...LETTERS.rejection('Paper', 'Analyst'), ...on('2025-04-16') },
        );
        for (const one of done) await doIt(house, proposals, one);
        await expectLogsToAgree(house);
        const shuffled = proposals
          .map((proposal) => ({ proposal, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ proposal }) => proposal);
        for (const proposal of shuffled) await undo(house, proposal);
        await undo(house, ...shuffled);
        const after = await openProposals(house);
        expect(after.map(({ match: _, ...proposal }) => proposal)).toEqual(
          proposals.map(({ match: _, ...proposal }) => proposal),
        );
        expect(after.map(({ match }) => match.applicationId)).toEqual(
          proposals.map(({ match }) => match.applicationId),
        );
        const { items } = await house.call(listApplications);
        expect(items.map(({ id }) => id)).toEqual([before.id]);
        const { timeline: _, ...page } = await pageOf(house, before.id);
        const { timeline: __, ...pageBefore } = before;
        expect(page).toEqual(pageBefore);
        expect((await house.call(listRebounds)).items).toEqual([]);
        expect(house.errors).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

type Act =
  | { type: 'sure'; show: 'nos' | 'others' }
  | { type: 'accept' | 'accept new' | 'undo' | 'dismiss'; which: number };

async function doIt(house: TestHouse, proposals: readonly Proposal[], act: Act): Promise<void> {
  if (act.type === 'sure') {
    await house.call(acceptSureProposals, { body: { show: act.show } });
    return;
  }
  const proposal = proposals[act.which];
  if (!proposal) return;
  if (act.type === 'undo') await undo(house, proposal);
  else if (act.type === 'accept' || act.type === 'accept new') {
    const now = (await openProposals(house)).find(({ id }) => id === proposal.id);
    if (now) await accept(house, now, act.type === 'accept' ? {} : { applicationId: null });
  } else {
    const { items } = await house.call(listProposals, { query: { status: 'accepted' } });
    if (items.some(({ id }) => id === proposal.id)) return;
    await house.call(dismissProposal, { params: { proposalId: proposal.id } });
  }
}

async function expectLogsToAgree(house: TestHouse): Promise<void> {
  const { db, ownerId } = house.asking;
  const rebounds = await db.selectFrom('rebounds').select('id').where('owner_id', '=', ownerId).execute();
  for (const { id } of rebounds) await expectLogToAgree({ ...house, actor: house.asking }, id);
}

/** Another owner in the same database, so that a property need not open one for each run. */
async function asSomebodyNew(house: TestHouse): Promise<void> {
  const ownerId = house.actor.newId<'owner'>();
  await house.actor.db.insertInto('owners').values({ id: ownerId, created_at: house.now }).execute();
  house.asking = authorize(house.actor, ownerId);
}
