import { expect, test } from 'vitest';
import { addApplication, addEvent, listApplications } from '../src/contract/application.ts';
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
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const NORTHWIND = ['Northwind', 'Product Analyst'] as const;
type Letter = [keyof typeof LETTERS, string];

async function bring(house: TestHouse, ...letters: Letter[]): Promise<Proposal[]> {
  const mails = letters.map(([letter, day]) =>
    eml({ ...LETTERS[letter](...NORTHWIND), date: `${day}T08:00:00.000Z` }),
  );
  await importFiles(house, [{ name: 'search.mbox', content: mbox(mails) }]);
  return (await house.call(listProposals)).items;
}

/** Takes all that are sure; so many were announced. */
async function takeSure(house: TestHouse, show: 'nos' | 'others') {
  const { sure } = await house.call(listMailGroups, { query: { show } });
  const done = await house.call(acceptSureProposals, { body: { show } });
  expect(done.accepted, 'as announced').toBe(sure);
  return done;
}

async function choose(house: TestHouse, proposal: Proposal | undefined, applicationId: ApplicationId | null) {
  if (!proposal) throw new Error('There is a proposal.');
  const [company, role] = NORTHWIND;
  const { kind, day } = proposal;
  return house.call(acceptProposal, {
    params: { proposalId: proposal.id },
    body: { kind: kind as 'rejection', day: day ?? ('2026-04-15' as Day), company, role, applicationId },
  });
}

const statuses = async (house: TestHouse) =>
  (await house.call(listApplications)).items.map(({ status }) => status).sort();

onBothEngines('Applying again after a no', (open) => {
  test('is asked about, and chosen as a new one it has a no and a rebound of its own', async () => {
    await using house = await openHouse(open);
    await bring(house, ['confirmation', '2025-09-01'], ['rejection', '2025-10-01']);
    await takeSure(house, 'others');
    await takeSure(house, 'nos');
    const [first] = (await house.call(listApplications)).items;

    const [again] = await bring(house, ['confirmation', '2026-04-10']);
    expect(again?.match).toMatchObject({ applicationId: null, candidates: [{ id: first?.id }] });
    expect(await takeSure(house, 'others')).toMatchObject({ accepted: 0, left: 1 });
    await choose(house, again, null);
    expect(await statuses(house)).toEqual(['applied', 'no']);

    await bring(house, ['rejection', '2026-04-15']);
    const done = await takeSure(house, 'nos');
    expect(done).toMatchObject({ accepted: 1 });
    expect(done.reboundId).not.toBeNull();
    expect(await statuses(house)).toEqual(['no', 'no']);
  });

  test('noted with the first one all the same, its no is a no of its own', async () => {
    await using house = await openHouse(open);
    await bring(house, ['rejection', '2025-10-01']);
    await takeSure(house, 'nos');
    const [first] = (await house.call(listApplications)).items;
    const [late] = await bring(house, ['rejection', '2026-04-15']);
    expect(await takeSure(house, 'nos')).toMatchObject({ accepted: 0, left: 1 });
    const { accepted } = await choose(house, late, first?.id ?? null);
    expect(accepted).toMatchObject({ applicationId: first?.id, kind: 'rejection' });
    expect(accepted?.reboundId).not.toBeNull();
    expect((await house.call(listApplications)).items).toMatchObject([
      { status: 'no', closedOn: '2026-04-15' },
    ]);
  });

  test('is seen in one import too: the second no is not taken for the first', async () => {
    await using house = await openHouse(open);
    await bring(house, ['rejection', '2025-10-01'], ['rejection', '2025-10-03'], ['rejection', '2026-04-15']);
    expect(await takeSure(house, 'nos')).toMatchObject({ accepted: 2, left: 1 });
  });
});

onBothEngines('Two tries at one role in one archive', (open) => {
  test('are not made one: what belongs to the second is asked about', async () => {
    await using house = await openHouse(open);
    await bring(
      house,
      ['confirmation', '2025-03-01'],
      ['rejection', '2025-04-01'],
      ['confirmation', '2026-02-01'],
      ['interview', '2026-02-20'],
      ['rejection', '2026-04-10'],
    );
    await takeSure(house, 'others');
    await takeSure(house, 'nos');
    expect((await house.call(listApplications)).items).toMatchObject([
      { status: 'no', appliedOn: '2025-03-01', closedOn: '2025-04-01', rounds: 0 },
    ]);
    const { items } = await house.call(listProposals);
    expect(items.map(({ kind }) => kind)).toEqual(['rejection', 'interview', 'confirmation']);
    await choose(house, items.at(-1), null);
    await takeSure(house, 'others');
    await takeSure(house, 'nos');
    expect((await house.call(listApplications)).items).toMatchObject([
      { status: 'no', appliedOn: '2026-02-01', closedOn: '2026-04-10', rounds: 1 },
      { status: 'no', closedOn: '2025-04-01', rounds: 0 },
    ]);
  });
});

onBothEngines('A no to what one withdrew', (open) => {
  test.each(['after it', 'before it'])(
    'and came %s is asked about, and ends nothing a second time by itself',
    async (when) => {
      await using house = await openHouse(open);
      const [company, role] = NORTHWIND;
      const body = { company, role, kind: 'applied' as const, day: '2026-03-01' as Day };
      const { id } = await house.call(addApplication, { body });
      const withdrawn = { kind: 'withdrawn' as const, day: '2026-04-01' as Day };
      await house.call(addEvent, { params: { applicationId: id }, body: withdrawn });
      const [no] = await bring(house, ['rejection', when === 'after it' ? '2026-04-10' : '2026-03-20']);
      expect(no?.match).toMatchObject({ applicationId: null, candidates: [{ id }] });
      expect(await takeSure(house, 'nos')).toMatchObject({ accepted: 0, left: 1, reboundId: null });
      expect(await statuses(house)).toEqual(['withdrawn']);
    },
  );
});

onBothEngines('Two mails that tell one no', (open) => {
  test('leave no application without it: the first taken back, the second waits again', async () => {
    await using house = await openHouse(open);
    const [later, first] = await bring(house, ['rejection', '2026-04-10'], ['rejection', '2026-04-12']);
    await takeSure(house, 'nos');
    expect(await house.call(listProposals)).toMatchObject({ total: 0 });
    if (!first || !later) throw new Error('two mails');
    await house.call(undoProposals, { body: { proposalIds: [later.id] } });
    expect(await statuses(house)).toEqual(['no']);
    await takeSure(house, 'nos');
    await house.call(undoProposals, { body: { proposalIds: [first.id] } });
    const { items } = await house.call(listProposals);
    expect(items.map(({ id }) => id)).toEqual([later.id, first.id]);
    await takeSure(house, 'nos');
    expect(await statuses(house)).toEqual(['no']);
  });
});

onBothEngines('A mail from before one applied', (open) => {
  test('is asked about, and chosen as a new one it is none of the one that is there', async () => {
    await using house = await openHouse(open);
    const [company, role] = NORTHWIND;
    const body = { company, role, kind: 'applied' as const, day: '2026-03-01' as Day };
    const { id } = await house.call(addApplication, { body });
    const [interview] = await bring(house, ['interview', '2024-05-10']);
    expect(interview?.match).toMatchObject({ applicationId: null, candidates: [{ id }] });
    expect(await takeSure(house, 'others')).toMatchObject({ accepted: 0, left: 1 });
    const { accepted } = await choose(house, interview, null);
    expect(accepted?.applicationId).not.toBe(id);
    expect(await statuses(house)).toEqual(['applied', 'interview']);
  });
});
