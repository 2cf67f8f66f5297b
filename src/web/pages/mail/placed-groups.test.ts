import { expect, test } from 'vitest';
import type { MailGroup, Proposal } from '../../../contract/mail.ts';
import { NO_PLACES, placeGroups } from './placed-groups.ts';

const group = (key: string, ...ids: string[]) =>
  ({ key, proposals: ids.map((id) => ({ id: id as Proposal['id'] })) }) as MailGroup;
const keysOf = ({ groups }: ReturnType<typeof placeGroups>) => groups.map(({ key }) => key);

const first = placeGroups([group('new a', 'a2', 'a1'), group('b', 'b1'), group('c', 'c1')], NO_PLACES);

test('at first, groups stand as the server puts them', () => {
  expect(keysOf(first)).toEqual(['new a', 'b', 'c']);
});

test('a group stays where it was when its newest mail was decided, and stays the same by another name', () => {
  const then = placeGroups([group('b', 'b1'), group('c', 'c1'), group('application 1', 'a1')], first.places);
  expect(keysOf(then)).toEqual(['application 1', 'b', 'c']);
  expect(then.groups[0]?.place).toBe(first.groups[0]?.place);
});

test('a mail that is taken back stands where it stood', () => {
  const without = placeGroups([group('new a', 'a2', 'a1'), group('c', 'c1')], first.places);
  const again = placeGroups([group('c', 'c1'), group('new a', 'a2', 'a1'), group('b', 'b1')], without.places);
  expect(keysOf(again)).toEqual(['new a', 'b', 'c']);
});

test('new mails stand where the server puts them, the others stay', () => {
  const then = placeGroups(
    [group('n', 'n1'), group('b', 'b1'), group('m', 'm1'), group('new a', 'a2', 'a1'), group('c', 'c1')],
    first.places,
  );
  expect(keysOf(then)).toEqual(['n', 'new a', 'b', 'm', 'c']);
});

test('what parts from a group stands behind it, and what joins one stands in it', () => {
  const parted = placeGroups([group('b', 'b1'), group('a', 'a2'), group('other', 'a1')], first.places);
  expect(keysOf(parted)).toEqual(['a', 'other', 'b']);
  expect(new Set(parted.groups.map(({ place }) => place)).size).toBe(3);
  expect(keysOf(placeGroups([group('all', 'b1', 'a2', 'a1')], parted.places))).toEqual(['all']);
});
