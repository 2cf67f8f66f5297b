import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionKey } from '../review/kept-finding.ts';
import { bankQuestionLike, bankQuestionOf, QUESTION_BANK } from './bank.ts';
import { QUESTION_KINDS } from './question-kind.ts';
import { BANK_SOURCES, SOURCE_CREDITS } from './sources.ts';

const CREDITS = readFileSync(join(import.meta.dirname, 'CREDITS.md'), 'utf8');
const plain = (text: string) => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ');

describe('The questions that come with Rebound', () => {
  test('are 603, from the four sources that allow it', () => {
    const counts = BANK_SOURCES.map((one) => QUESTION_BANK.filter(({ source }) => source === one).length);
    expect(Object.fromEntries(BANK_SOURCES.map((source, index) => [source, counts[index]]))).toEqual({
      'eng-hiring': 107,
      handbook: 166,
      'front-end': 163,
      'data-science': 167,
    });
    expect(QUESTION_BANK).toHaveLength(603);
  });

  test('have an id each, of their source, in its order', () => {
    expect(new Set(QUESTION_BANK.map(({ id }) => id)).size).toBe(603);
    for (const source of BANK_SOURCES) {
      const ids = QUESTION_BANK.filter((question) => question.source === source).map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, index) => `${source}-${String(index + 1).padStart(3, '0')}`));
    }
  });

  test('fit where a person’s own do, and hold no mark-up, placeholder or broken letter', () => {
    for (const { id, text, topic, kind } of QUESTION_BANK) {
      expect([id, text.length > 5 && text.length <= 500]).toEqual([id, true]);
      expect([
        id,
        /`|\*\*|\]\(|\b(COMPANY|PROJECT|18F|TODO)\b|<role>|\bX\b(?!-)|[Ѐ-ӿ]|\s\s|\uFFFD/.test(text),
      ]).toEqual([id, false]);
      expect([id, /[.?…]$/.test(text)]).toEqual([id, true]);
      expect([id, topic.trim() === topic && topic !== '']).toEqual([id, true]);
      expect(QUESTION_KINDS).toContain(kind);
    }
  });

  test('ask the same in the same words nowhere; what asks it in others, or after another, names one that is there', () => {
    expect(new Set(QUESTION_BANK.map(({ text }) => questionKey(text))).size).toBe(603);
    for (const { id, sameAs, after } of QUESTION_BANK) {
      for (const other of [sameAs, after]) {
        if (other === undefined) continue;
        const found = QUESTION_BANK.find((one) => one.id === other);
        expect([id, found !== undefined && other !== id && found.sameAs === undefined]).toEqual([id, true]);
      }
    }
    expect(QUESTION_BANK.filter(({ sameAs }) => sameAs).length).toBe(18);
  });

  test('are found by id and by what they say; one that stands for another is found in its place', () => {
    expect(bankQuestionLike('tell me about yourself')?.text).toBe('Tell me about yourself.');
    expect(bankQuestionLike('Tell me about your hamster.')).toBeUndefined();
    const twin = QUESTION_BANK.find(({ sameAs }) => sameAs);
    expect(bankQuestionOf(twin?.id ?? '')?.id).toBe(twin?.sameAs);
    expect(bankQuestionLike(twin?.text ?? '')?.id).toBe(twin?.sameAs);
    expect(bankQuestionOf('handbook-999')).toBeUndefined();
  });
});

test('every source is credited with its licence and its notice, on the page and in the file', () => {
  for (const source of BANK_SOURCES) {
    const { title, by, address, licence, licenceAddress, notice } = SOURCE_CREDITS[source];
    const count = QUESTION_BANK.filter((question) => question.source === source).length;
    for (const part of [title, by, address, licence, licenceAddress, `${count} questions`, notice]) {
      expect(plain(CREDITS)).toContain(plain(part));
    }
    if (licence === 'MIT') {
      expect(notice).toMatch(/Copyright \(c\) \d{4}/);
      expect(notice).toContain('The above copyright notice and this permission notice shall be included');
    }
  }
  const reworded = QUESTION_BANK.filter(({ isReworded }) => isReworded).length;
  expect(plain(CREDITS)).toContain(`${reworded} questions are worded anew`);
});
