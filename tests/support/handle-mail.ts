import { addApplication, getApplication } from '../../src/contract/application.ts';
import type { Proposal } from '../../src/contract/mail.ts';
import { acceptProposal, listProposals, undoProposals } from '../../src/contract/mail.ts';
import { recordNos } from '../../src/contract/no.ts';
import type { ApplicationId } from '../../src/domain/id.ts';
import type { Day } from '../../src/domain/time.ts';
import { importFiles, LETTERS, mbox } from './mail-files.ts';
import type { TestHouse } from './test-house.ts';

export const NORTHWIND = ['Northwind', 'Product Analyst'] as const;
export const INVITE = {
  ...LETTERS.interview(...NORTHWIND),
  id: 'invite-1',
  date: '2026-04-10T08:00:00.000Z',
};
export const MOVED = { ...INVITE, id: 'moved-2', date: '2026-04-12T08:00:00.000Z' };
export const OFF = { ...INVITE, id: 'off-3', date: '2026-04-13T08:00:00.000Z' };
export const ANA = 'ORGANIZER;CN=Ana Roe:mailto:ana@northwind.example';
export const ROOM = 'LOCATION:Harbour Street 1';
export const NEWS = {
  from: 'Dr. Molar <hello@teeth.example>',
  subject: 'Your appointment',
  text: 'See you on Tuesday.',
};

export async function bring(house: TestHouse, ...mails: string[]): Promise<Proposal[]> {
  await importFiles(house, [{ name: 'search.mbox', content: mbox(mails) }]);
  return openProposals(house);
}

export async function openProposals(house: TestHouse): Promise<Proposal[]> {
  return (await house.call(listProposals)).items;
}

export async function accept(house: TestHouse, proposal: Proposal | undefined, corrected: object = {}) {
  if (!proposal) throw new Error('There is a proposal.');
  return house.call(acceptProposal, {
    params: { proposalId: proposal.id },
    body: bodyOf(proposal, corrected),
  });
}

export function bodyOf(proposal: Proposal, corrected: object = {}) {
  return {
    kind: proposal.kind as 'interview',
    company: proposal.company ?? 'Somebody',
    role: proposal.role ?? '',
    day: proposal.day ?? ('2026-04-16' as Day),
    applicationId: proposal.match.applicationId,
    ...corrected,
  };
}

export async function undo(house: TestHouse, ...proposals: Pick<Proposal, 'id'>[]): Promise<void> {
  await house.call(undoProposals, { body: { proposalIds: proposals.map(({ id }) => id) } });
}

export async function pageOf(house: TestHouse, applicationId: ApplicationId | undefined) {
  if (!applicationId) throw new Error('There is an application.');
  return house.call(getApplication, { params: { applicationId } });
}

export async function applied(house: TestHouse, company: string = NORTHWIND[0], role: string = NORTHWIND[1]) {
  const { id } = await house.call(addApplication, {
    body: { company, role, kind: 'applied', day: '2026-03-01' as Day },
  });
  return id;
}

export async function letGo(house: TestHouse, id: ApplicationId, day: string): Promise<void> {
  const no = { application: { id }, channel: 'silence' as const, day: day as Day };
  await house.call(recordNos, { body: { nos: [no] } });
}
