import { clockOf, nearDay } from '../day-words.ts';
import type { ApplicationId, ContactId, InterviewId, QuestionId } from '../id.ts';
import type { Day } from '../time.ts';

/** What the program knows that a next step could come from. Every list may be in any order. */
export type KnownFacts = {
  today: Day;
  /** Interviews still to come; `startsLocal` is the wall clock there, null while no time is agreed. */
  interviews: readonly {
    interviewId: InterviewId;
    applicationId: ApplicationId;
    company: string;
    day: Day | null;
    startsLocal: string | null;
  }[];
  /** Questions of the bank; `caughtOut` when one came up unprepared, `rehearsed` once practised since. */
  questions: readonly { questionId: QuestionId; text: string; caughtOut: boolean; rehearsed: boolean }[];
  /** People met at the companies of this rebound. */
  contacts: readonly {
    contactId: ContactId;
    applicationId: ApplicationId;
    name: string;
    company: string;
    thanked: boolean;
  }[];
  /** Saved and not yet applied for. */
  saved: readonly { applicationId: ApplicationId; company: string; role: string; closesOn: Day | null }[];
  /** Applied for and not answered: days since anything happened. */
  silent: readonly { applicationId: ApplicationId; company: string; days: number; followedUp: boolean }[];
};

export type SuggestionKind = 'rehearse' | 'thank' | 'apply' | 'follow_up' | 'let_go';
/** One small thing to do next. */
export type Suggestion = {
  kind: SuggestionKind;
  title: string;
  detail: string;
  minutes: number;
  applicationId: ApplicationId | null;
  interviewId: InterviewId | null;
  questionId: QuestionId | null;
  contactId: ContactId | null;
};

export const SUGGESTIONS_LIMIT = 6;
/** Half of the answers of real searches came within a week, three quarters within 18 days. */
export const FOLLOW_UP_AFTER_DAYS = 14;
/** By then fewer than 5 in 100 still come, where one application in two is ever answered. */
const LET_GO_AFTER_DAYS = 46;

const TARGETLESS = { applicationId: null, interviewId: null, questionId: null, contactId: null };

/**
 * At most six things to choose from, the nearest first: the coming interview with the question that caught one out,
 * somebody to thank, one role to apply for, one silence to ask about, one to let go, then more of the same. The same
 * facts in another order give the same list.
 */
export function suggestionsFor(facts: KnownFacts): Suggestion[] {
  const [rehearsal, ...laterRehearsals] = rehearsals(facts);
  const [thanks, ...moreThanks] = thankYous(facts);
  const inOrder = [
    rehearsal,
    thanks,
    ...applying(facts),
    ...silences(facts),
    ...laterRehearsals,
    ...moreThanks,
  ];
  return inOrder.filter((suggestion) => suggestion !== undefined).slice(0, SUGGESTIONS_LIMIT);
}

function rehearsals({ today, interviews, questions }: KnownFacts): Suggestion[] {
  const question = sortedBy(
    questions.filter(({ caughtOut, rehearsed }) => caughtOut && !rehearsed),
    ({ questionId }) => questionId,
  ).at(-1);
  const questionId = question?.questionId ?? null;
  const coming = sortedBy(
    interviews.filter(({ day }) => day === null || day >= today),
    ({ day, startsLocal, interviewId }) => `${startsLocal ?? day ?? '9999'} ${interviewId}`,
  );
  const rehearse = { ...TARGETLESS, kind: 'rehearse', minutes: 20 } as const;
  if (coming.length > 0) {
    return coming.map(({ company, day, startsLocal, applicationId, interviewId }, index) => ({
      ...rehearse,
      title: `Rehearse for ${company}`,
      detail: [
        `${when(day, startsLocal, today)}.`,
        index === 0 && question ? 'The question that caught you out is first.' : '',
      ]
        .filter(Boolean)
        .join(' '),
      applicationId,
      interviewId,
      questionId: index === 0 ? questionId : null,
    }));
  }
  if (!question) return [];
  return [
    { ...rehearse, title: 'Rehearse the question that caught you out', detail: question.text, questionId },
  ];
}

function thankYous({ contacts }: KnownFacts): Suggestion[] {
  return sortedBy(
    contacts.filter(({ name, thanked }) => name.trim() !== '' && !thanked),
    ({ contactId, applicationId }) => `${contactId} ${applicationId}`,
  ).map(({ name, company, contactId, applicationId }) => ({
    ...TARGETLESS,
    kind: 'thank',
    title: `Thank ${name.trim()} at ${company}`,
    detail: 'Ask to stay in touch, not for reasons.',
    minutes: 10,
    applicationId,
    contactId,
  }));
}

function applying({ today, saved }: KnownFacts): Suggestion[] {
  const open = sortedBy(
    saved.filter(({ closesOn }) => closesOn === null || closesOn >= today),
    ({ closesOn, applicationId }) => `${closesOn ?? '9999'} ${applicationId}`,
  );
  const [next] = open;
  if (!next) return [];
  const closes = next.closesOn ? `${next.company} closes ${nearDay(next.closesOn, today)}.` : '';
  const one = { ...TARGETLESS, kind: 'apply', minutes: 45, applicationId: next.applicationId } as const;
  if (open.length === 1) {
    const detail = [next.role === '' ? '' : `${next.role}.`, closes].filter(Boolean).join(' ');
    return [{ ...one, title: `Apply to ${next.company}`, detail }];
  }
  const detail =
    closes === '' ? `${open.length} saved, ${next.company} for one.` : `${open.length} saved, ${closes}`;
  return [{ ...one, title: 'Apply to one role', detail }];
}

function silences({ silent }: KnownFacts): Suggestion[] {
  const longestFirst = sortedBy(
    silent,
    ({ days, applicationId }) => `${String(99_999 - days).padStart(5, '0')} ${applicationId}`,
  );
  const letGo = longestFirst.find(({ days }) => days >= LET_GO_AFTER_DAYS);
  const ask = longestFirst.find(
    ({ days, followedUp }) => days >= FOLLOW_UP_AFTER_DAYS && days < LET_GO_AFTER_DAYS && !followedUp,
  );
  const suggestions: Suggestion[] = [];
  if (ask) {
    suggestions.push({
      ...TARGETLESS,
      kind: 'follow_up',
      title: `Ask ${ask.company} how it stands`,
      detail: `Silent for ${ask.days} days. Two friendly sentences are enough.`,
      minutes: 10,
      applicationId: ask.applicationId,
    });
  }
  if (letGo) {
    suggestions.push({
      ...TARGETLESS,
      kind: 'let_go',
      title: `Let ${letGo.company} go`,
      detail: `Silent for ${letGo.days} days. Few answers come after this long, and if one does, it opens again.`,
      minutes: 5,
      applicationId: letGo.applicationId,
    });
  }
  return suggestions;
}

function when(day: Day | null, startsLocal: string | null, today: Day): string {
  if (!day) return 'No time agreed yet';
  const named = nearDay(day, today);
  const capital = named.charAt(0).toUpperCase() + named.slice(1);
  return startsLocal ? `${capital} ${clockOf(startsLocal)}` : capital;
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
