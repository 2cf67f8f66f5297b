import { expect, test } from 'vitest';
import { readMail } from '../mail/read-mail.ts';
import type { Day, TimeZone } from '../time.ts';
import { waitingMails } from './waiting-mails.ts';

test('each mail that waits in the example is read as what it is', () => {
  const zone = 'Europe/Berlin' as TimeZone;
  const readings = waitingMails('2026-04-16' as Day, zone).map((mail) => readMail(mail, zone));
  expect(readings.map(({ kind, company, role }) => [kind, company, role])).toEqual([
    ['confirmation', 'Kestrel Parcel', 'Pricing Analyst'],
    ['interview', 'Ashgrove Schools', 'Programme Coordinator'],
    ['assessment', 'Evergreen Rail', 'Station Operations Analyst'],
    ['confirmation', 'Tailwind Toys', 'Operations Planner'],
  ]);
  expect(readings.map(({ deadline }) => deadline)).toEqual([null, null, '2026-04-22', null]);
});
