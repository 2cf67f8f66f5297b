import { expect, test } from 'vitest';
import type { Proposal } from '../src/contract/mail.ts';
import { dismissProposal, listMailLessons } from '../src/contract/mail.ts';
import { accept, bring } from './support/handle-mail.ts';
import { eml } from './support/mail-files.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

/** One that seems to invite, and does not say so. */
const unsure = (id: string) =>
  eml({
    id,
    from: 'Ana Roe <ana@northwind.example>',
    subject: 'Northwind',
    text: 'Hello Jane,\n\ncould we talk about the analyst role on Friday?\n\nKind regards\nAna',
  });

async function putAside(house: TestHouse, proposal: Proposal | undefined): Promise<void> {
  if (!proposal) throw new Error('There is a proposal.');
  await house.call(dismissProposal, { params: { proposalId: proposal.id } });
}

onBothEngines('A mail that was put aside and then accepted', (open) => {
  test('teaches what it was accepted as: the next such mail is shown', async () => {
    await using house = await openHouse(open);
    for (const id of ['one', 'two']) {
      const [proposal] = await bring(house, unsure(id));
      await putAside(house, proposal);
      await accept(house, proposal);
      expect((await house.call(listMailLessons)).items).toEqual([]);
    }
    expect(await bring(house, unsure('three'))).toMatchObject([{ kind: 'interview' }]);
  });

  test('and in other words teaches those', async () => {
    await using house = await openHouse(open);
    const [proposal] = await bring(house, unsure('one'));
    await putAside(house, proposal);
    await accept(house, proposal, { kind: 'offer' });
    expect((await house.call(listMailLessons)).items).toMatchObject([{ kind: 'offer' }]);
  });
});
