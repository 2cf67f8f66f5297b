import { expect, test } from 'vitest';
import { acceptSureProposals, listMailGroups } from '../src/contract/mail.ts';
import { getToday } from '../src/contract/today.ts';
import {
  accept,
  applied,
  bring,
  INVITE,
  NORTHWIND,
  openProposals,
  pageOf,
  undo,
} from './support/handle-mail.ts';
import { eml, LETTERS } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

const named = (id: string, when: string, date = '2026-04-10T08:00:00.000Z') =>
  eml({
    ...LETTERS.interview(...NORTHWIND),
    id,
    date,
    text: `Hello Jane,\n\nwe would like to invite you to an interview for the ${NORTHWIND[1]} position at ${NORTHWIND[0]} on ${when}.\n\nKind regards\nNorthwind`,
  });
const TUESDAY = 'Tuesday, April 21, 2026 from 10:00 AM to 11:30 AM CET';

onBothEngines('An hour to come in the words of a mail', (open) => {
  test('is not lost when all that are sure are accepted: its mail stays open, and is not counted among them', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const found = await bring(
      house,
      named('to-come', TUESDAY),
      named('over', 'Tuesday, March 31, 2026 at 10:00 AM CET', '2026-03-25T08:00:00.000Z'),
    );
    const [toCome] = found;
    expect(found.map(({ confidence }) => confidence)).toEqual(['sure', 'sure']);
    expect(toCome?.namedTime).toMatchObject({ startsLocal: '2026-04-21T10:00', minutes: 90 });
    expect(await house.call(listMailGroups, { query: { show: 'others' } })).toMatchObject({ sure: 1 });
    const bulk = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(bulk).toMatchObject({ accepted: 1, left: 1 });
    expect(await openProposals(house)).toMatchObject([{ id: toCome?.id }]);

    await accept(house, toCome, { time: toCome?.namedTime });
    expect((await house.call(getToday)).comingUp).toMatchObject([
      { applicationId: id, startsLocal: '2026-04-21T10:00', minutes: 90 },
    ]);
  });

  test('names one interview, however many mails and calendars say that hour', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const reminder = named('reminder', TUESDAY, '2026-04-14T08:00:00.000Z');
    const calendar = meetingMail({ ...INVITE, id: 'calendar', date: '2026-04-12T08:00:00.000Z' }, {});
    const [late, withCalendar, first] = await bring(house, named('first', TUESDAY), calendar, reminder);
    for (const proposal of [first, withCalendar, late]) {
      await accept(house, proposal, proposal?.namedTime ? { time: proposal.namedTime } : {});
    }
    const interviews = async () => (await pageOf(house, id)).interviews.map(({ startsLocal }) => startsLocal);
    expect(await interviews()).toEqual(['2026-04-21T10:00']);

    const [moved] = await bring(
      house,
      meetingMail(
        { ...INVITE, id: 'moved', date: '2026-04-15T08:00:00.000Z' },
        { sequence: 1, start: '20260423T140000' },
      ),
    );
    expect(moved).toMatchObject({ invitation: { isMoved: true } });
    const done = await accept(house, moved);
    expect(await interviews()).toEqual(['2026-04-23T14:00']);
    await undo(house, done);
    expect(await interviews()).toEqual(['2026-04-21T10:00']);
  });
});
