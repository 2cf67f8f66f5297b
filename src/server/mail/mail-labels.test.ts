import { expect, test } from 'vitest';
import { leftOutBy } from './mail-labels.ts';

test.each([
  ['', null],
  ['Inbox,Important', null],
  ['Archived,Spam', 'spam'],
  ['Trash,Opened', 'spam'],
  ['Papierkorb,Wichtig', 'spam'],
  ['Sent,Opened', 'sent'],
  ['Gesendet', 'sent'],
  ['Inbox,Sent', null],
  ['Job search/Spam filters', null],
  [' =?UTF-8?Q?Entw=C3=BCrfe?=', 'sent'],
  [' =?UTF-8?B?RW52b3nDqXMsSW1wb3J0YW50?=', 'sent'],
] as const)('a mail labelled “%s” is left out as %s', (labels, expected) => {
  expect(leftOutBy({ labels, status: '' })).toBe(expected);
});

test.each([
  ['0001', null],
  ['0008', 'spam'],
  [' 1019\r', 'spam'],
  ['0010', null],
  ['none', null],
] as const)('a mail that Thunderbird marked %s is left out as %s', (status, expected) => {
  expect(leftOutBy({ labels: '', status })).toBe(expected);
});
