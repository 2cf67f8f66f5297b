import { expect, test } from 'vitest';
import { thankYouNote } from './thank-you.ts';

const met = {
  contactName: 'Priya',
  company: 'Northwind',
  role: 'product analyst',
  senderName: 'Sam',
  hadInterview: true,
};

test('the note has the names in it, asks to stay in touch and asks for no reason', () => {
  const note = thankYouNote(met);
  expect(note).toContain('Hello Priya,');
  expect(note).toContain('the product analyst role');
  expect(note).toContain('stay in touch');
  expect(note.endsWith('Sam')).toBe(true);
  expect(note).not.toMatch(/why|reason|feedback|!/i);
  expect(note.length).toBeLessThan(500);
});

test('where a name is missing the note still reads as written by somebody', () => {
  const note = thankYouNote({ ...met, contactName: ' ', role: '', senderName: '' });
  expect(note.startsWith('Hello,\n')).toBe(true);
  expect(note).toContain('about the role.');
  expect(note).not.toMatch(/undefined|null| {2}|\s$/);
});

test('without an interview it does not thank for a conversation', () => {
  const note = thankYouNote({ ...met, hadInterview: false });
  expect(note).not.toContain('conversation');
  expect(note).toContain('my application for the product analyst role');
});
