import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApplicationId, CardId, ContactId, FindingId, InterviewId } from '../id.ts';
import type { Day } from '../time.ts';
import type { KnownFacts } from './suggestions.ts';
import { SUGGESTIONS_LIMIT, suggestionsFor } from './suggestions.ts';

const none: KnownFacts = {
  today: '2025-04-17' as Day,
  interviews: [],
  found: [],
  contacts: [],
  saved: [],
  silent: [],
};
const northwind = {
  interviewId: 'i1' as InterviewId,
  applicationId: 'a1' as ApplicationId,
  company: 'Northwind',
  day: '2025-04-22' as Day,
  startsLocal: '2025-04-22T10:30',
};
const costs = {
  findingId: 'f1' as FindingId,
  cardId: 'q1' as CardId,
  subject: 'question' as const,
  text: 'How would you bring down support costs?',
  rehearsed: false,
};
const priya = {
  contactId: 'c1' as ContactId,
  applicationId: 'a2' as ApplicationId,
  name: 'Priya',
  company: 'Company B',
  thanked: false,
};
function saved(id: string, company: string, closesOn: string | null = null) {
  return { applicationId: id as ApplicationId, company, role: 'Analyst', closesOn: closesOn as Day | null };
}
function silent(id: string, company: string, days: number, followedUp = false) {
  return { applicationId: id as ApplicationId, company, days, followedUp };
}
function lines(facts: Partial<KnownFacts>): string[] {
  return suggestionsFor({ ...none, ...facts }).map(({ title, detail }) => `${title} | ${detail}`);
}

describe('the suggestions for one small step', () => {
  test('are those of a day with an interview coming, somebody to thank and roles saved', () => {
    const facts = {
      interviews: [northwind],
      found: [costs],
      contacts: [priya],
      saved: [saved('s1', 'Fabrikam'), saved('s2', 'Contoso', '2025-04-18'), saved('s3', 'Tailspin')],
    };
    expect(lines(facts)).toEqual([
      'Rehearse for Northwind | Tuesday 10:30. The question that caught you out is first.',
      'Thank Priya at Company B | Ask to stay in touch, not for reasons.',
      'Apply to one role | 3 saved, Contoso closes tomorrow.',
    ]);
    expect(suggestionsFor({ ...none, ...facts })[0]).toMatchObject({ interviewId: 'i1', cardId: 'q1' });
  });

  test('offer what was found last when no interview is coming, and what was rehearsed since no more', () => {
    const older = { ...costs, findingId: 'f0' as FindingId, text: 'An older one' };
    expect(lines({ found: [costs, older] })).toEqual([
      'Rehearse the question that caught you out | How would you bring down support costs?',
    ]);
    expect(lines({ found: [{ ...costs, rehearsed: true }, older] })).toEqual([
      'Rehearse the question that caught you out | An older one',
    ]);
    expect(lines({ found: [{ ...costs, rehearsed: true }] })).toEqual([]);
  });

  test('offer the question before a story or a wording that was found later', () => {
    const later = {
      ...costs,
      findingId: 'f9' as FindingId,
      subject: 'wording' as const,
      text: 'I decided it.',
    };
    expect(lines({ found: [costs, later] })).toEqual([
      'Rehearse the question that caught you out | How would you bring down support costs?',
    ]);
  });

  test('offer a story that came out wrong and a better wording too', () => {
    expect(lines({ found: [{ ...costs, subject: 'story', text: 'The budget' }] })).toEqual([
      'Tell the story that came out wrong once more | The budget',
    ]);
    expect(lines({ found: [{ ...costs, subject: 'wording', text: 'I decided it.' }] })).toEqual([
      'Say the better wording aloud | I decided it.',
    ]);
    expect(lines({ interviews: [northwind], found: [{ ...costs, subject: 'story' }] })).toEqual([
      'Rehearse for Northwind | Tuesday 10:30. The story that came out wrong is first.',
    ]);
  });

  test('name the nearest interview first, and one without a time last', () => {
    const tomorrow = {
      ...northwind,
      interviewId: 'i2' as InterviewId,
      company: 'Harbor',
      day: '2025-04-18' as Day,
      startsLocal: null,
    };
    const someday = {
      ...northwind,
      interviewId: 'i0' as InterviewId,
      company: 'Later',
      day: null,
      startsLocal: null,
    };
    expect(lines({ interviews: [someday, northwind, tomorrow] })).toEqual([
      'Rehearse for Harbor | Tomorrow.',
      'Rehearse for Northwind | Tuesday 10:30.',
      'Rehearse for Later | No time agreed yet.',
    ]);
  });

  test('ask about a silence once, and let go of one after which few answers come', () => {
    const facts = {
      silent: [silent('x', 'New', 5), silent('y', 'Fabrikam', 24), silent('z', 'Contoso', 60)],
    };
    expect(lines(facts)).toEqual([
      'Ask Fabrikam how it stands | Silent for 24 days. Two friendly sentences are enough.',
      'Let Contoso go | Silent for 60 days. Few answers come after this long, and if one does, it opens again.',
    ]);
    expect(lines({ silent: [silent('y', 'Fabrikam', 24, true)] })).toEqual([]);
  });

  test('leave out a role that has closed and a contact without a name', () => {
    expect(lines({ saved: [saved('s', 'Gone', '2025-04-16')], contacts: [{ ...priya, name: ' ' }] })).toEqual(
      [],
    );
    expect(lines({ saved: [saved('s', 'Contoso')] })).toEqual(['Apply to Contoso | Analyst.']);
  });

  test('are at most six and the same whatever the order of the facts', () => {
    const full: KnownFacts = {
      ...none,
      interviews: [1, 2, 3, 4].map((n) => ({ ...northwind, interviewId: `i${n}` as InterviewId })),
      found: [1, 2, 3].map((n) => ({ ...costs, findingId: `f${n}` as FindingId })),
      contacts: [1, 2, 3].map((n) => ({ ...priya, contactId: `c${n}` as ContactId, name: `P${n}` })),
      saved: [1, 2, 3].map((n) => saved(`s${n}`, `S${n}`)),
      silent: [20, 30, 50, 50].map((days, n) => silent(`x${n}`, `X${n}`, days)),
    };
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const orders = fc.tuple(
      shuffled(full.interviews),
      shuffled(full.found),
      shuffled(full.contacts),
      shuffled(full.saved),
      shuffled(full.silent),
    );
    const expected = suggestionsFor(full);
    expect(expected).toHaveLength(SUGGESTIONS_LIMIT);
    fc.assert(
      fc.property(orders, ([interviews, found, contacts, savedRoles, silences]) => {
        const again = suggestionsFor({
          ...full,
          interviews,
          found,
          contacts,
          saved: savedRoles,
          silent: silences,
        });
        expect(again).toEqual(expected);
      }),
    );
  });

  test('are none when nothing is known', () => {
    expect(suggestionsFor(none)).toEqual([]);
  });
});
