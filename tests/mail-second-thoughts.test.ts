import { expect, test } from 'vitest';
import type { Proposal } from '../src/contract/mail.ts';
import { dismissProposal, getMessage, listProposals } from '../src/contract/mail.ts';
import { listMailLessons } from '../src/contract/mail-lesson.ts';
import { changeSettings } from '../src/contract/settings.ts';
import type { Instant } from '../src/domain/time.ts';
import { dropDecidedMail } from '../src/server/db/drop-mail.ts';
import { accept, bring, INVITE, NORTHWIND, openProposals, pageOf, undo } from './support/handle-mail.ts';
import { eml, LETTERS } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
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

const NO = { ...LETTERS.rejection(...NORTHWIND), id: 'no-1', date: '2026-04-10T08:00:00.000Z' };
const THEIR_WORDS = 'We have decided to move forward with other candidates.';
const LATER = '2026-04-18T10:00:00.000Z' as Instant;

async function mailOf(house: TestHouse, { message }: Proposal) {
  return house.call(getMessage, { params: { messageId: message.id } });
}

/** What stands in the log of its application as their words. */
async function theirWords(house: TestHouse, { accepted }: Proposal) {
  const { timeline } = await pageOf(house, accepted?.applicationId);
  return timeline.flatMap((one) =>
    one.type === 'happened' && !one.isUndone && one.standing.no ? [one.standing.no.theirWords] : [],
  );
}

onBothEngines('The words of a mail that were let go', (open) => {
  /** A no that was accepted and taken back by somebody who keeps no mail. */
  async function takenBack(house: TestHouse): Promise<Proposal> {
    const [no] = await bring(house, eml(NO));
    expect(no?.evidence.some(({ field }) => field === 'text')).toBe(true);
    await accept(house, no);
    await house.call(changeSettings, { body: { keepsMail: false } });
    if (no) await undo(house, no);
    const [open] = await openProposals(house);
    if (!open) throw new Error('It is open again.');
    return open;
  }

  test('are gone from what a proposal rests on too; until then it is shown as before when it is taken back', async () => {
    await using house = await openHouse(open);
    const [no] = await bring(house, eml(NO));
    if (!no) throw new Error('There is a proposal.');
    expect(no.evidence.map(({ text }) => text).join()).toContain('move forward with other candidates');
    const words = () => house.actor.db.selectFrom('proposals').select('evidence').execute();
    await putAside(house, no);
    await undo(house, no);
    expect(await openProposals(house)).toEqual([no]);

    await putAside(house, no);
    await dropDecidedMail(house.actor.db, LATER);
    const { items } = await house.call(listProposals, { query: { status: 'dismissed' } });
    expect(items).toEqual([
      { ...no, status: 'dismissed', evidence: no.evidence.filter(({ field }) => field !== 'text') },
    ]);
    expect(JSON.stringify(await words())).not.toContain('move forward');
    await undo(house, no);
    expect(JSON.stringify(await openProposals(house))).not.toContain('move forward');
    await bring(house, eml(NO));
    expect(await openProposals(house)).toEqual([no]);
  });

  test('stay where they were noted: taken back and accepted again, a no still has them', async () => {
    await using house = await openHouse(open);
    const no = await takenBack(house);
    expect(await mailOf(house, no)).toMatchObject({ isDropped: true, text: '' });
    expect(await theirWords(house, await accept(house, no))).toEqual([THEIR_WORDS]);
    await undo(house, no);
    expect(await theirWords(house, await accept(house, no))).toEqual([THEIR_WORDS]);
  });

  test('come back when the mail is handed over again while it is open, and go once it is accepted', async () => {
    await using house = await openHouse(open);
    const no = await takenBack(house);
    await bring(house, eml(NO));
    const [again] = await openProposals(house);
    expect(again).toEqual({ ...no, evidence: again?.evidence });
    expect(again?.evidence).toContainEqual(expect.objectContaining({ supports: 'kind', field: 'text' }));
    expect(await mailOf(house, no)).toMatchObject({
      isDropped: false,
      text: expect.stringMatching(/^Hello/),
    });
    const accepted = await accept(house, no);
    expect(await theirWords(house, accepted)).toEqual([THEIR_WORDS]);
    await dropDecidedMail(house.actor.db, LATER);
    await bring(house, eml(NO));
    expect(await mailOf(house, no)).toMatchObject({ isDropped: true, text: '' });
  });

  test('do not come back while it is put aside; taken back, it has its meeting again too', async () => {
    await using house = await openHouse(open);
    const mail = meetingMail(INVITE, {});
    const [invite] = await bring(house, mail);
    if (!invite) throw new Error('There is a proposal.');
    await putAside(house, invite);
    await dropDecidedMail(house.actor.db, LATER);
    await bring(house, mail);
    expect(await mailOf(house, invite)).toMatchObject({ isDropped: true, text: '' });
    await undo(house, invite);
    expect(await openProposals(house)).toMatchObject([{ invitation: null }]);
    await bring(house, mail);
    expect(await openProposals(house)).toEqual([invite]);
    expect((await mailOf(house, invite)).isDropped).toBe(false);
  });

  test('are not taken from another mail that says it is the same one', async () => {
    await using house = await openHouse(open);
    const no = await takenBack(house);
    const other = { ...NO, text: `Dear Jane,\n\n${NO.text.replace('other candidates', 'somebody else')}` };
    await bring(house, eml(other));
    expect(await mailOf(house, no)).toMatchObject({ isDropped: true, text: '' });
    expect(await openProposals(house)).toEqual([no]);
  });
});
