import { expect, test } from 'vitest';
import { addApplication, listApplications } from '../src/contract/application.ts';
import type { Proposal } from '../src/contract/mail.ts';
import {
  acceptProposal,
  acceptSureProposals,
  listMailGroups,
  listProposals,
  undoProposals,
} from '../src/contract/mail.ts';
import type { ApplicationId } from '../src/domain/id.ts';
import type { Day } from '../src/domain/time.ts';
import { eml, importFiles, LETTERS, mbox } from './support/mail-files.ts';
import { replyMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const SPELLED = [
  ['Müller GmbH', 'Mueller GmbH'],
  ['Marks & Spencer', 'Marks and Spencer'],
  ["McDonald's", 'McDonalds'],
] as const;
const on = (day: string) => ({ date: `${day}T08:00:00.000Z` });
/** A no from somebody's own address that names neither company nor role. */
const BARE_NO = {
  ...on('2026-04-15'),
  from: 'kim.unnamed@gmail.com',
  subject: 'Re: Hello',
  text: 'Hello Jane,\n\nwe have decided to move forward with other candidates.',
};
const ANSWERS = ['In-Reply-To: <receipt-1@mail.example>'];

async function bring(house: TestHouse, ...mails: string[]): Promise<Proposal[]> {
  await importFiles(house, [{ name: 'search.mbox', content: mbox(mails) }]);
  return (await house.call(listProposals)).items;
}

async function applied(house: TestHouse, company: string, role: string): Promise<ApplicationId> {
  const body = { company, role, kind: 'applied' as const, day: '2026-03-01' as Day };
  return (await house.call(addApplication, { body })).id;
}

async function accept(house: TestHouse, proposal: Proposal | undefined, applicationId: ApplicationId | null) {
  if (!proposal) throw new Error('There is a proposal.');
  const { id, kind, company, role, day } = proposal;
  return house.call(acceptProposal, {
    params: { proposalId: id },
    body: {
      kind: kind as 'rejection',
      company: company ?? '',
      role: role ?? '',
      day: day ?? ('2026-04-15' as Day),
      applicationId,
    },
  });
}

onBothEngines('A mail', (open) => {
  test('goes where the mail it answers went, until that is taken back', async () => {
    await using house = await openHouse(open);
    await applied(house, 'Northwind', 'Product Analyst');
    const second = await applied(house, 'Northwind', 'Product Analyst');
    const receipt = { ...LETTERS.confirmation('Northwind', 'Product Analyst'), ...on('2026-04-01') };
    const [no, first] = await bring(house, eml({ ...receipt, id: 'receipt-1' }), replyMail(BARE_NO, ANSWERS));
    expect(first?.match, 'two are alike').toMatchObject({ applicationId: null });
    expect(no).toMatchObject({ company: null, match: { applicationId: null, candidates: [] } });

    const done = await accept(house, first, second);
    const [now] = (await house.call(listProposals)).items;
    expect(now).toMatchObject({ id: no?.id, company: 'Northwind', match: { applicationId: second } });
    await house.call(undoProposals, { body: { proposalIds: [done.id] } });
    expect((await house.call(listProposals)).items[0]).toEqual(no);
  });

  test('with the employer’s number goes to the application that has it', async () => {
    await using house = await openHouse(open);
    const letter = (role: string, number: string) => {
      const { text, ...mail } = LETTERS.confirmation('Northwind', role);
      return { ...mail, text: `${text}\n\nJob requisition: ${number}` };
    };
    const one = await applied(house, 'Northwind', 'Product Analyst');
    await applied(house, 'Northwind', 'Product Analyst');
    const [later, earlier] = await bring(
      house,
      eml({ ...letter('Product Analyst', 'R-10442'), ...on('2026-04-01') }),
      eml({ ...letter('Product Analyst', 'R-10442'), ...on('2026-04-05') }),
    );
    expect(earlier).toMatchObject({ requisition: 'R-10442', match: { applicationId: null } });
    await accept(house, earlier, one);
    const [now] = (await house.call(listProposals)).items;
    expect(now).toMatchObject({ id: later?.id, match: { applicationId: one } });

    const [other] = await bring(house, eml({ ...letter('Product Analyst', 'R-20999'), ...on('2026-04-07') }));
    expect(other, 'the same title under another number').toMatchObject({ match: { applicationId: null } });
  });

  test('with one number for two roles makes two applications, or asks', async () => {
    await using house = await openHouse(open);
    const letter = (role: string) => {
      const { text, ...mail } = LETTERS.confirmation('Northwind', role);
      return { ...mail, text: `${text}\n\nYour reference number: 471188` };
    };
    const [second] = await bring(
      house,
      eml({ ...letter('Product Analyst'), ...on('2026-04-01') }),
      eml({ ...letter('Accountant'), ...on('2026-04-05') }),
    );
    const { sure } = await house.call(listMailGroups, { query: { show: 'others' } });
    const bulk = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(bulk).toMatchObject({ accepted: sure, left: 1 });
    const [asked] = (await house.call(listProposals)).items;
    expect(asked).toMatchObject({ id: second?.id, role: 'Accountant', match: { applicationId: null } });
    await accept(house, asked, null);
    const { items } = await house.call(listApplications);
    expect(items.map(({ role }) => role).sort()).toEqual(['Accountant', 'Product Analyst']);
  });

  test('about a senior role is not taken for the other one when both are there', async () => {
    await using house = await openHouse(open);
    const manager = await applied(house, 'Northwind', 'Product Manager');
    const senior = await applied(house, 'Northwind', 'Senior Product Manager');
    const [one, other] = await bring(
      house,
      eml({ ...LETTERS.rejection('Northwind', 'Senior Product Manager'), ...on('2026-04-10') }),
      eml({ ...LETTERS.rejection('Northwind', 'Product Manager'), ...on('2026-04-12') }),
    );
    expect([one?.match.applicationId, other?.match.applicationId]).toEqual([manager, senior]);
  });

  test('of a company under another spelling asks, and makes no second application by itself', async () => {
    await using house = await openHouse(open);
    for (const [noted] of SPELLED) await applied(house, noted, 'Cook');
    const nos = SPELLED.map(([, written]) =>
      eml({ ...LETTERS.rejection(written, 'Cook'), ...on('2026-04-05') }),
    );
    const found = await bring(house, ...nos);
    expect(found.map(({ match }) => match.candidates[0]?.company).sort()).toEqual(
      SPELLED.map(([noted]) => noted).sort(),
    );
    const bulk = await house.call(acceptSureProposals, { body: { show: 'nos' } });
    expect(bulk).toMatchObject({ accepted: 0, left: SPELLED.length });
  });

  test('of another role under a like title makes no application one with another', async () => {
    await using house = await openHouse(open);
    const roles = ['Store Manager', 'Deputy Store Manager', 'Product Manager', 'Product Marketing Manager'];
    const receipts = roles.map((role, n) =>
      eml({ ...LETTERS.confirmation('Northwind', role), ...on(`2026-04-0${n + 1}`) }),
    );
    await bring(house, ...receipts);
    const bulk = await house.call(acceptSureProposals, { body: { show: 'others' } });
    const left = (await house.call(listProposals)).items;
    expect(left.map(({ match }) => match.applicationId)).toEqual(left.map(() => null));
    const { items } = await house.call(listApplications);
    expect(items).toHaveLength(bulk.accepted);
    expect(bulk.accepted + left.length).toBe(roles.length);
  });

  test('of the same name goes to the same company, and no two companies become one', async () => {
    await using house = await openHouse(open);
    await applied(house, 'Northwind GmbH', 'Clerk');
    await applied(house, 'NORTHWIND', 'Data Engineer');
    await bring(house, eml({ ...LETTERS.confirmation('Northwind', 'Clerk'), ...on('2026-04-10') }));
    const bulk = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(bulk.accepted).toBe(1);
    const { items } = await house.call(listApplications);
    expect(items.map(({ company }) => company).sort()).toEqual(['NORTHWIND', 'Northwind GmbH']);
  });
});
