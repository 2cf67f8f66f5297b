import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listApplications } from '../src/contract/application.ts';
import { listContacts } from '../src/contract/contact.ts';
import { acceptSureProposals } from '../src/contract/mail.ts';
import type { OwnerId } from '../src/domain/id.ts';
import type { TimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import {
  ANA,
  accept,
  applied,
  bring,
  INVITE,
  MOVED,
  NEWS,
  NORTHWIND,
  OFF,
  openProposals,
  pageOf,
  ROOM,
  undo,
} from './support/handle-mail.ts';
import { eml, importFiles, LETTERS, mbox } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const TOLD = { startsLocal: '2026-04-08T17:00', timeZone: 'Europe/London' as TimeZone, minutes: 20 };

/** Four mails about one meeting: asked for, moved, called off, asked for again. */
const ONE_MEETING = [
  meetingMail(INVITE, { lines: [ANA] }),
  meetingMail(MOVED, { sequence: 1, start: '20260423T140000', lines: [ROOM] }),
  meetingMail(OFF, { sequence: 2, start: '20260423T140000', method: 'CANCEL' }),
  meetingMail(
    { ...OFF, id: 'again-4', date: '2026-04-14T08:00:00.000Z' },
    { sequence: 3, start: '20260409T090000', lines: [ANA] },
  ),
];
const LAST_WORD = ['2026-04-21T10:00', '2026-04-23T14:00', '2026-04-23T14:00', '2026-04-09T09:00'];

/** Another owner in the same database, so that a property need not open one for each run. */
async function asSomebodyNew(house: TestHouse): Promise<OwnerId> {
  const ownerId = house.actor.newId<'owner'>();
  await house.actor.db.insertInto('owners').values({ id: ownerId, created_at: house.now }).execute();
  house.asking = authorize(house.actor, ownerId);
  return ownerId;
}

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
    const acts = fc.array(fc.record({ isUndo: fc.boolean(), isTold: fc.boolean(), which }), {
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(acts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (done, order) => {
        const ownerId = await asSomebodyNew(house);
        const id = await applied(house);
        const { timeline: _, ...before } = await pageOf(house, id);
        const mails = await bring(house, ...ONE_MEETING);
        expect(mails).toHaveLength(4);
        for (const { isUndo, isTold, which: at } of done) {
          const proposal = mails[at];
          const now = (await openProposals(house)).find((one) => one.id === proposal?.id);
          if (isUndo && proposal) await undo(house, proposal);
          else if (now) await accept(house, now, isTold ? { time: TOLD } : {});
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

  test('accepted in any order comes to what its last word says', async () => {
    await using house = await openHouse(open);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }), async (order) => {
        await asSomebodyNew(house);
        const id = await applied(house);
        const oldestFirst = (await bring(house, ...ONE_MEETING)).toReversed();
        for (const at of order) {
          const now = (await openProposals(house)).find((one) => one.id === oldestFirst[at]?.id);
          await accept(house, now);
        }
        const last = Math.max(...order);
        expect((await pageOf(house, id)).interviews).toMatchObject([
          { startsLocal: LAST_WORD[last], isCancelled: last === 2 },
        ]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
