import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import type { Proposal } from '../src/contract/mail.ts';
import {
  acceptProposal,
  acceptSureProposals,
  countKeptMail,
  dismissProposal,
  explainProposal,
  getMessage,
  listMailGroups,
  listProposals,
  undoProposals,
} from '../src/contract/mail.ts';
import { pasteMail } from '../src/contract/mail-import.ts';
import { forgetMailLesson, forgetMailLessons, listMailLessons } from '../src/contract/mail-lesson.ts';
import { changeSettings, getStatus } from '../src/contract/settings.ts';
import { getToday } from '../src/contract/today.ts';
import type { Day, Instant } from '../src/domain/time.ts';
import { dropDecidedMail } from '../src/server/db/drop-mail.ts';
import { eml, importFiles, LETTERS, type MadeMail, mbox } from './support/mail-files.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse, type TestHouse } from './support/test-house.ts';

const NORTHWIND = ['Northwind', 'Product Analyst'] as const;
const CONTOSO = ['Contoso', 'Planner'] as const;

async function mailIn(house: TestHouse, ...mails: MadeMail[]): Promise<Proposal[]> {
  await importFiles(house, [{ name: 'search.mbox', content: mbox(mails.map(eml)) }]);
  return (await house.call(listProposals)).items;
}

async function groups(house: TestHouse, show: 'nos' | 'others') {
  return house.call(listMailGroups, { query: { show } });
}

async function accept(house: TestHouse, proposal: Proposal | undefined, corrected: object = {}) {
  if (!proposal) throw new Error('There is one.');
  const { id, kind, company, role, day, match } = proposal;
  return house.call(acceptProposal, {
    params: { proposalId: id },
    body: {
      kind: kind as 'rejection',
      company: company ?? 'Somebody',
      role: role ?? '',
      day: day ?? ('2026-04-16' as Day),
      applicationId: match.applicationId,
      ...corrected,
    },
  });
}

const lessons = async (house: TestHouse) => (await house.call(listMailLessons)).items;
const on = (day: string) => ({ date: `${day}T08:00:00.000Z` });

onBothEngines('Mails by application', (open) => {
  test('stand together, the newest first, with the application they fit', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addApplication, {
      body: { company: 'Northwind', role: 'Product Analyst' },
    });
    await mailIn(
      house,
      { ...LETTERS.confirmation(...NORTHWIND), ...on('2026-04-01') },
      { ...LETTERS.confirmation(...CONTOSO), ...on('2026-04-05') },
      { ...LETTERS.interview(...NORTHWIND), ...on('2026-04-09') },
    );
    const { groups: found, total } = await groups(house, 'others');
    expect(total).toBe(3);
    expect(found).toMatchObject([
      {
        applicationId: id,
        company: 'Northwind',
        proposals: [{ kind: 'interview' }, { kind: 'confirmation' }],
      },
      { applicationId: null, company: 'Contoso', role: 'Planner', proposals: [{ kind: 'confirmation' }] },
    ]);
  });

  test('without a date come first, those that could not be read last', async () => {
    await using house = await openHouse(open);
    await mailIn(house, { ...LETTERS.confirmation(...CONTOSO), ...on('2026-04-05') });
    const { text } = LETTERS.confirmation(...NORTHWIND);
    await house.call(pasteMail, { body: { text } });
    const { groups: found } = await groups(house, 'others');
    expect(found.map(({ company }) => company)).toEqual(['Northwind', 'Contoso']);
  });

  test('are called sure when they are taken with all that are sure, and then none is left', async () => {
    await using house = await openHouse(open);
    for (const role of ['Planner', 'Buyer']) {
      await house.call(addApplication, { body: { company: 'Harbour', role } });
    }
    await house.call(addApplication, {
      body: { company: 'Fabrikam', role: 'Clerk', kind: 'applied', day: '2026-04-10' as Day },
    });
    const letters = [
      // Two roles at one new company: once the first is noted, the second has to be asked for.
      LETTERS.confirmation('Northwind', 'Planner'),
      LETTERS.confirmation('Northwind', 'Buyer'),
      LETTERS.confirmation(...CONTOSO),
      LETTERS.interview(...CONTOSO),
      // One of two applications, or none: the mail does not say.
      LETTERS.confirmation('Harbour', 'Clerk'),
      LETTERS.rejection('Litware', 'Clerk'),
      // From before one applied there.
      LETTERS.rejection('Fabrikam', 'Clerk'),
      LETTERS.rejection('Adatum', 'Clerk'),
    ];
    await mailIn(house, ...letters.map((letter, n) => ({ ...letter, ...on(`2026-04-0${n + 1}`) })));
    for (const [show, sure] of [
      ['others', 3],
      ['nos', 2],
    ] as const) {
      expect((await groups(house, show)).sure, show).toBe(sure);
      expect((await house.call(acceptSureProposals, { body: { show } })).accepted, show).toBe(sure);
      expect((await groups(house, show)).sure, show).toBe(0);
    }
  });

  test('with a no are left alone until the hour the person chose, and are not even counted', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T10:00:00.000Z' });
    await mailIn(house, LETTERS.rejection(...NORTHWIND), LETTERS.confirmation(...CONTOSO));
    expect(await groups(house, 'nos')).toMatchObject({ nos: 1, nosFrom: null, groups: [{}] });
    await house.call(changeSettings, { body: { nosFrom: 17 } });
    expect(await groups(house, 'nos')).toMatchObject({ nos: 0, total: 0, nosFrom: 17, groups: [] });
    expect(await groups(house, 'others')).toMatchObject({ nos: 0, nosFrom: 17, total: 1 });
    const status = await house.call(getStatus);
    expect([status.nosFrom, status.counts.openProposals]).toEqual([17, 1]);
    expect((await house.call(getToday)).whenReady?.proposals).toBe(1);
    house.now = '2026-04-16T15:00:00.000Z' as Instant;
    expect(await groups(house, 'nos')).toMatchObject({ nos: 1, nosFrom: null, groups: [{}] });
  });
});

onBothEngines('A pasted mail', (open) => {
  test('becomes a proposal, once, whatever it says', async () => {
    await using house = await openHouse(open);
    const { text } = LETTERS.rejection(...NORTHWIND);
    expect(await house.call(pasteMail, { body: { text } })).toMatchObject({
      proposals: 1,
      known: 0,
      status: 'done',
      found: { isNo: true },
    });
    expect(await house.call(pasteMail, { body: { text } })).toMatchObject({
      proposals: 0,
      known: 1,
      found: null,
    });
    expect(await groups(house, 'nos')).toMatchObject({ nos: 1, groups: [{ company: 'Northwind' }] });
    await house.call(pasteMail, { body: { text: 'Shopping list: milk, bread' } });
    expect(await groups(house, 'others')).toMatchObject({
      total: 1,
      groups: [{ proposals: [{ kind: 'other' }] }],
    });
    await house.call(changeSettings, { body: { nosFrom: 23 } });
    const later = await house.call(pasteMail, { body: { text: LETTERS.rejection(...CONTOSO).text } });
    expect(later.found).toBeNull();
    expect(await house.refusal(pasteMail, { body: { text: '  ' } })).toMatchObject({ status: 400 });
  });
});

onBothEngines('Why a mail was read so', (open) => {
  test('is told by the words it rests on, and by what it would say without them', async () => {
    await using house = await openHouse(open);
    const [proposal] = await mailIn(house, LETTERS.rejection(...NORTHWIND));
    const why = await house.call(explainProposal, { params: { proposalId: proposal?.id ?? ('' as never) } });
    expect(why.without?.words.join(' ')).toContain('other candidates');
    expect(why.without?.kind).not.toBe('rejection');
    expect(why.taught).toBe(0);
    expect(why.rightInHundred).toBeGreaterThan(50);
  });

  test('comes with the days, links, people and number it names', async () => {
    await using house = await openHouse(open);
    const text = [
      'Dear Jane,',
      'we would like to invite you to a second interview for the Product Analyst position (Requisition R-10442) at Northwind.',
      'It could be on 21 April 2026 or 23 April 2026. Please choose a time by 17 April 2026: https://calendly.com/northwind/analyst',
      'Kind regards',
      'Ada Berg',
      'Recruiter',
    ].join('\n\n');
    const [proposal] = await mailIn(house, {
      ...LETTERS.interview(...NORTHWIND),
      text,
      ...on('2026-04-14'),
    });
    const why = await house.call(explainProposal, { params: { proposalId: proposal?.id ?? ('' as never) } });
    expect(why.details).toMatchObject({
      deadline: '2026-04-17',
      dates: ['2026-04-21', '2026-04-23', '2026-04-17'],
      requisition: 'R-10442',
      links: [{ purpose: 'schedule', url: 'https://calendly.com/northwind/analyst' }],
    });
    expect(why.details?.people.map(({ name }) => name)).toContain('Ada Berg');
  });
});

onBothEngines('A correction', (open) => {
  const odd = (id: string, day: string): MadeMail => ({
    ...LETTERS.confirmation(...NORTHWIND),
    id,
    ...on(day),
  });

  test('teaches the reader: a mail like it is read so the next time, and asked about', async () => {
    await using house = await openHouse(open);
    const [first] = await mailIn(house, odd('one', '2026-04-01'));
    await accept(house, first, { kind: 'interview' });
    expect(await lessons(house)).toMatchObject([{ kind: 'interview', company: null }]);
    const [second] = await mailIn(house, odd('two', '2026-04-02'));
    expect(second).toMatchObject({ kind: 'interview', confidence: 'unsure' });
    const why = await house.call(explainProposal, { params: { proposalId: second?.id ?? ('' as never) } });
    expect(why.taught).toBe(1);
  });

  test('that names the employer of a job board’s mail makes nobody else’s no theirs', async () => {
    await using house = await openHouse(open);
    const board = (day: string, text: string): MadeMail => ({
      ...{ from: 'LinkedIn <jobs-noreply@linkedin.com>', subject: 'Your application', text },
      ...on(day),
    });
    const [receipt] = await mailIn(
      house,
      board('2026-04-01', 'Hello Jane,\n\nthank you for applying. We have received your application.'),
    );
    await accept(house, receipt, { company: 'Northwind', role: 'Analyst' });
    expect(await lessons(house)).toEqual([]);
    const [no] = await mailIn(
      house,
      board(
        '2026-04-10',
        'Hello Jane,\n\nthank you for your interest. Unfortunately we have decided to move forward with other candidates.',
      ),
    );
    expect(no).toMatchObject({ kind: 'rejection', company: null });
    expect(await house.call(acceptSureProposals, { body: { show: 'nos' } })).toMatchObject({ accepted: 0 });
  });

  test('that is taken back is not taught any more, and what was right teaches nothing', async () => {
    await using house = await openHouse(open);
    const [first] = await mailIn(house, odd('one', '2026-04-01'));
    await accept(house, first);
    expect(await lessons(house)).toEqual([]);
    await house.call(undoProposals, { body: { proposalIds: first ? [first.id] : [] } });
    await accept(house, first, { company: 'Northwind Energy' });
    expect(await lessons(house)).toMatchObject([
      { kind: null, company: { read: 'Northwind', is: 'Northwind Energy' } },
    ]);
    await house.call(undoProposals, { body: { proposalIds: first ? [first.id] : [] } });
    expect(await lessons(house)).toEqual([]);
  });

  test('can be forgotten, one or all, and belongs to its person alone', async () => {
    await using house = await openHouse(open);
    const [b, a] = await mailIn(house, odd('one', '2026-04-01'), {
      ...LETTERS.confirmation(...CONTOSO),
      ...on('2026-04-02'),
    });
    for (const proposal of [a, b]) await accept(house, proposal, { kind: 'interview' });
    const [newest, oldest] = await lessons(house);
    if (!newest || !oldest) throw new Error('Both taught something.');
    const left = await house.call(forgetMailLesson, { params: { mailLessonId: newest.id } });
    expect(left.items).toEqual([oldest]);
    await house.call(forgetMailLessons);
    expect(await lessons(house)).toEqual([]);
    expect(await house.refusal(forgetMailLesson, { params: { mailLessonId: newest.id } })).toMatchObject({
      status: 404,
    });
  });

  test('that put two unsure mails aside leaves the third aside', async () => {
    await using house = await openHouse(open);
    const unsure = (id: string) => ({
      ...odd(id, '2026-04-01'),
      subject: 'Northwind',
      text: 'Hello Jane,\n\ncould we talk about the analyst role on Friday?\n\nKind regards\nAna',
    });
    for (const id of ['one', 'two']) {
      const [proposal] = await mailIn(house, unsure(id));
      expect(proposal).toMatchObject({ kind: 'interview', confidence: 'unsure' });
      await house.call(dismissProposal, { params: { proposalId: proposal?.id ?? ('' as never) } });
    }
    expect(await mailIn(house, unsure('three'))).toEqual([]);
    // A clear offer under the same subject is no such mail.
    const offer = { ...LETTERS.offer(...NORTHWIND), subject: 'Northwind', ...on('2026-04-10') };
    expect(await mailIn(house, offer)).toMatchObject([{ kind: 'offer' }]);
  });

  test('is not what putting aside sure news is: the next such mail is read as before', async () => {
    await using house = await openHouse(open);
    for (const [n, letter] of [LETTERS.interview, LETTERS.rejection].entries()) {
      const [proposal] = await mailIn(house, { ...letter(...NORTHWIND), ...on(`2026-04-0${n + 1}`) });
      expect(proposal).toMatchObject({ confidence: 'sure' });
      await house.call(dismissProposal, { params: { proposalId: proposal?.id ?? ('' as never) } });
    }
    expect(await lessons(house)).toEqual([]);
    expect(await mailIn(house, { ...LETTERS.interview(...NORTHWIND), ...on('2026-04-09') })).toMatchObject([
      { kind: 'interview', confidence: 'sure' },
    ]);
  });
});

onBothEngines('The words of a mail', (open) => {
  const bodyOf = async (house: TestHouse, proposal: Proposal | undefined) =>
    house.call(getMessage, { params: { messageId: proposal?.message.id ?? ('' as never) } });

  test('go a day after it was put aside, and stay while it is open or accepted', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T10:00:00.000Z' });
    const [c, b, a] = await mailIn(
      house,
      { ...LETTERS.confirmation(...NORTHWIND), ...on('2026-04-01') },
      { ...LETTERS.confirmation(...CONTOSO), ...on('2026-04-02') },
      { ...LETTERS.confirmation('Fabrikam', 'Buyer'), ...on('2026-04-03') },
    );
    await house.call(dismissProposal, { params: { proposalId: a?.id ?? ('' as never) } });
    await accept(house, b);
    await dropDecidedMail(house.actor.db, '2026-04-16T09:00:00.000Z' as Instant);
    expect(await bodyOf(house, a)).toMatchObject({ isDropped: false });
    await dropDecidedMail(house.actor.db, '2026-04-16T11:00:00.000Z' as Instant);
    expect(await bodyOf(house, a)).toMatchObject({ isDropped: true, text: '', html: null });
    for (const kept of [b, c]) expect((await bodyOf(house, kept)).text).toContain('Hello Jane');
    // The mail is still known: it does not come back as a new one.
    expect(await mailIn(house)).toHaveLength(1);
  });

  test('of accepted mails go at once when the person keeps no mail, and later ones a day after', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T10:00:00.000Z' });
    const [b, a] = await mailIn(
      house,
      { ...LETTERS.rejection(...NORTHWIND), ...on('2026-04-01') },
      { ...LETTERS.confirmation(...CONTOSO), ...on('2026-04-02') },
    );
    await accept(house, b);
    expect(await house.call(countKeptMail)).toEqual({ mails: 1 });
    await house.call(changeSettings, { body: { keepsMail: false } });
    expect(await house.call(countKeptMail)).toEqual({ mails: 0 });
    expect(await bodyOf(house, b)).toMatchObject({ isDropped: true, text: '' });
    await accept(house, a);
    expect(await bodyOf(house, a)).toMatchObject({ isDropped: false });
    await dropDecidedMail(house.actor.db, '2026-04-17T09:00:00.000Z' as Instant);
    expect(await bodyOf(house, a)).toMatchObject({ isDropped: true });
  });
});
