import { expect, test } from 'vitest';
import type { Contact } from '../../../contract/contact.ts';
import type { Instant } from '../../../domain/time.ts';
import { peopleByTime } from './people-by-time.ts';

const person = (name: string) => ({ id: name, name }) as Contact;
const [dana, priya, tom] = [person('Dana'), person('Priya'), person('Tom')];
const at = (startsAt: string | null, people: Contact[], isCancelled = false) => ({
  startsAt: startsAt as Instant | null,
  isCancelled,
  people,
});

test('whoever is at an interview to come was not met yet, unless at an earlier one', () => {
  const interviews = [
    at('2026-04-10T10:00:00.000Z', [dana]),
    at('2026-04-20T10:00:00.000Z', [dana, priya]),
    at('2026-04-09T10:00:00.000Z', [tom], true),
  ];
  expect(peopleByTime(interviews, new Date('2026-04-15T10:00:00.000Z'))).toEqual({
    met: [dana],
    toMeet: [priya],
  });
});

test('where no time was noted they are taken for met, as they always were', () => {
  expect(peopleByTime([at(null, [tom])], new Date('2026-04-15'))).toEqual({ met: [tom], toMeet: [] });
});
