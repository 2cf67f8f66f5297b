import { expect, test } from 'vitest';
import { leftOutByPlace } from './left-out-places.ts';
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
  ['Kosz', 'spam'],
  ['Papperskorgen', 'spam'],
  ['Søppelpost,Ulest', 'spam'],
  ['Éléments envoyés', 'sent'],
  [' =?UTF-8?Q?Wys=C5=82ane?=', 'sent'],
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

test.each([
  ['', null],
  ['Jobs/one.eml', null],
  ['cur/1776157964.M1P2.host:2,S', null],
  ['cur/1776157964.M1P2.host:2,ST', 'spam'],
  ['new/1776157964.M1P2.host;2,D', 'sent'],
  ['.Trash/cur/1776157964.M1P2.host:2,S', 'spam'],
  ['.INBOX.Junk/cur/1', 'spam'],
  ['.[Gmail].Trash/cur/1', 'spam'],
  ['.Entw&APw-rfe/cur/1', 'sent'],
  ['Mail/Sent Items/1.eml', 'sent'],
  ['Local Folders/Trash', 'spam'],
  ['Trash.sbd/Old', 'spam'],
  ['Papierkorb.mbox/mbox', 'spam'],
  ['Gesendet.mbox.gz', 'sent'],
  ['sent.eml', null],
  ['bin/one.eml', null],
  ['Sent to Contoso/one.eml', null],
] as const)('mail that lies at “%s” in what was named is left out as %s', (place, expected) => {
  expect(leftOutByPlace(place)).toBe(expected);
});
