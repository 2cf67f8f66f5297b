import { expect, test } from 'vitest';
import { acceptSureProposals, listMailGroups } from '../src/contract/mail.ts';
import { accept, applied, bring, INVITE, openProposals, pageOf, undo } from './support/handle-mail.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const ANA = { from: 'Ana Lopez <ana@northwind.example>', id: 'ana' };
const MALLORY = { from: 'Mallory <mallory@evil.example>', id: 'mallory' };
const by = (address: string) => [`ORGANIZER;CN=Somebody:mailto:${address}`];
const mailOf = (
  { from, id }: { from: string; id: string },
  organizer: string,
  meeting: Parameters<typeof meetingMail>[1],
  date = '2026-04-12T08:00:00.000Z',
) =>
  meetingMail(
    { ...INVITE, from, id: `${id}-${meeting.sequence ?? 0}-${meeting.method ?? ''}`, date },
    { ...meeting, lines: [...by(organizer), ...(meeting.lines ?? [])] },
  );
const invitation = () => mailOf(ANA, 'ana@northwind.example', {}, '2026-04-10T08:00:00.000Z');
const moved = (who: typeof ANA, organizer: string, sequence: number, start: string) =>
  mailOf(who, organizer, { sequence, start });

async function bulk(house: TestHouse): Promise<number> {
  return (await house.call(acceptSureProposals, { body: { show: 'others' } })).accepted;
}

onBothEngines('A mail about somebody else’s interview', (open) => {
  const noted = async () => {
    const house = await openHouse(open);
    const id = await applied(house);
    await bring(house, invitation());
    expect(await bulk(house)).toBe(1);
    return { house, id };
  };
  const startsAt = async (house: TestHouse, id: Awaited<ReturnType<typeof applied>>) =>
    (await pageOf(house, id)).interviews.map(({ startsLocal, isCancelled }) => [startsLocal, isCancelled]);

  test('from a stranger is never sure, says so, and neither moves nor calls it off in bulk', async () => {
    const { house: opened, id } = await noted();
    await using house = opened;
    const found = await bring(
      house,
      moved(MALLORY, 'mallory@evil.example', 1_000_000_000, '20260422T150000'),
      mailOf(MALLORY, 'mallory@evil.example', { sequence: 1_000_000_000, method: 'CANCEL' }),
    );
    expect(found).toHaveLength(2);
    for (const proposal of found) {
      expect(proposal).toMatchObject({ confidence: 'unsure', invitation: { doubt: 'another_sender' } });
    }
    expect(await house.call(listMailGroups, { query: { show: 'others' } })).toMatchObject({ sure: 0 });
    expect(await bulk(house)).toBe(0);
    expect(await startsAt(house, id)).toEqual([['2026-04-21T10:00', false]]);
  });

  test('noted by the person all the same, is not the last word: who invites moves it on', async () => {
    const { house: opened, id } = await noted();
    await using house = opened;
    const [theirs] = await bring(
      house,
      moved(MALLORY, 'mallory@evil.example', 1_000_000_000, '20260422T150000'),
    );
    const taken = await accept(house, theirs);
    expect(await startsAt(house, id)).toEqual([['2026-04-22T15:00', false]]);
    const [update] = await bring(house, moved(ANA, 'ana@northwind.example', 2, '20260424T090000'));
    expect(update).toMatchObject({
      confidence: 'sure',
      invitation: { doubt: null, isMoved: true, isOvertaken: false },
    });
    expect(await bulk(house)).toBe(1);
    expect(await startsAt(house, id)).toEqual([['2026-04-24T09:00', false]]);
    await undo(house, taken);
    expect(await startsAt(house, id)).toEqual([['2026-04-24T09:00', false]]);
  });

  test('is no doubt where a tool, an assistant or a colleague sends it for who invited', async () => {
    const { house: opened, id } = await noted();
    await using house = opened;
    const tool = { from: 'Google Calendar <calendar-notification@google.com>', id: 'tool' };
    const assistant = { from: 'Bo Lee <bo@agency.example>', id: 'assistant' };
    const colleague = { from: 'Cleo <cleo@northwind.example>', id: 'colleague' };
    const found = await bring(
      house,
      moved(tool, 'ana@northwind.example', 1, '20260422T100000'),
      moved(assistant, 'ana@northwind.example', 2, '20260423T100000'),
      moved(colleague, 'cleo@northwind.example', 3, '20260424T100000'),
    );
    expect(found.map(({ invitation: meeting }) => meeting?.doubt)).toEqual([null, null, null]);
    expect(await bulk(house)).toBe(3);
    expect(await startsAt(house, id)).toEqual([['2026-04-24T10:00', false]]);
  });

  test('that is open beside the invitation itself leaves both to the person', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const found = await bring(
      house,
      invitation(),
      moved(MALLORY, 'mallory@evil.example', 9, '20260422T150000'),
    );
    expect(found.map(({ invitation: meeting }) => meeting?.doubt)).toEqual([
      'several_senders',
      'several_senders',
    ]);
    expect(await bulk(house)).toBe(0);
    await accept(house, found[1]);
    expect(await openProposals(house)).toMatchObject([{ invitation: { doubt: 'another_sender' } }]);
    expect(await startsAt(house, id)).toEqual([['2026-04-21T10:00', false]]);
  });

  test('noted first and taken back leaves nothing of it behind', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [theirs] = await bring(
      house,
      moved(MALLORY, 'mallory@evil.example', 1_000_000_000, '20260422T150000'),
    );
    await undo(house, await accept(house, theirs));
    const found = await bring(house, invitation());
    await accept(
      house,
      found.find(({ message }) => message.from.includes('Ana')),
    );
    expect(await startsAt(house, id)).toEqual([['2026-04-21T10:00', false]]);
  });
});

onBothEngines('What a mail says of a noted meeting', (open) => {
  test('that was called off already is told as it was, and as changing nothing', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const [off] = await bring(
      house,
      invitation(),
      mailOf(ANA, 'ana@northwind.example', { sequence: 1, method: 'CANCEL' }),
    );
    await accept(house, off);
    expect(await openProposals(house)).toMatchObject([
      { invitation: { isUpdate: true, isMoved: false, isOvertaken: true, doubt: null } },
    ]);
  });

  test('is no move where the time is the one that is noted', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const [room, first] = await bring(
      house,
      invitation(),
      mailOf(ANA, 'ana@northwind.example', { sequence: 1, lines: ['LOCATION:Room 5'] }),
    );
    await accept(house, first);
    expect((await openProposals(house))[0]).toMatchObject({
      id: room?.id,
      invitation: { isUpdate: true, isMoved: false, isOvertaken: false },
    });
  });
});
