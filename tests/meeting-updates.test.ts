import { expect, test } from 'vitest';
import { acceptSureProposals } from '../src/contract/mail.ts';
import { recordNos } from '../src/contract/no.ts';
import { getToday } from '../src/contract/today.ts';
import type { Day } from '../src/domain/time.ts';
import {
  accept,
  applied,
  bring,
  INVITE,
  letGo,
  MOVED,
  OFF,
  openProposals,
  pageOf,
  ROOM,
  undo,
} from './support/handle-mail.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

onBothEngines('A later mail about a meeting', (open) => {
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
});

onBothEngines('An invitation to what was over', (open) => {
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
});
