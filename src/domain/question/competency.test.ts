import { describe, expect, test } from 'vitest';
import { COMPETENCY_NAMES, competenciesIn } from './competency.ts';

describe('What a question asks about', () => {
  test.each([
    [
      'Tell me about a time when you had a conflict with a co-worker.',
      ['Working with others', 'Disagreement'],
    ],
    ['Tell us about a change that people did not want at first.', ['Change']],
    ['How do you deal with difficult coworkers?', ['Working with others', 'Disagreement']],
    ['Tell me about a time you had to give someone terrible news.', ['Explaining and listening']],
    ['As a result of the move, what did you learn?', ['Learning something new']],
    ['What is your biggest weakness?', ['When something goes wrong']],
    ['How do you deal with a failed deadline?', ['Priorities and deadlines', 'When something goes wrong']],
    ['Have you worked directly with customers or clients before?', ['Customers and users']],
    ['Erzählen Sie von einem Konflikt mit Kollegen.', ['Working with others', 'Disagreement']],
    ['Wie gehen Sie mit Kritik um?', ['Criticism and feedback']],
    ['Was war Ihr größter Misserfolg?', ['When something goes wrong']],
    ['Wie haben Sie Ihr Team geführt?', ['Leading people']],
    ['Wie überzeugen Sie jemanden?', ['Convincing others']],
    ['Wie setzen Sie Prioritäten, wenn Sie unter Zeitdruck stehen?', ['Priorities and deadlines']],
  ])('is read from its words: %s', (text, names) => {
    expect(competenciesIn({ text, kind: null })).toEqual(names);
  });

  test('is nothing where its words name nothing, and never a part of another word', () => {
    for (const text of [
      'Why us?',
      'Explain closures.',
      'What is the learning rate?',
      'Misleading metrics?',
      '',
    ]) {
      expect([text, competenciesIn({ text, kind: 'general' })]).toEqual([text, []]);
    }
  });

  test('is nothing to tell a story about where one knows something, or asks them', () => {
    const text = 'How do you deal with conflicts?';
    expect(competenciesIn({ text, kind: 'behavioural' })).toEqual(['Disagreement']);
    expect(competenciesIn({ text, kind: 'technical' })).toEqual([]);
    expect(competenciesIn({ text, kind: 'ask_them' })).toEqual([]);
  });

  test('is one of sixteen, each named once', () => {
    expect(COMPETENCY_NAMES).toHaveLength(16);
    expect(new Set(COMPETENCY_NAMES).size).toBe(16);
  });
});
