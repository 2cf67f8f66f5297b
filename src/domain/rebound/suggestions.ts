import { clockOf, nearDay } from '../day-words.ts';
import type { ApplicationId, CardId, ContactId, FindingId, InterviewId } from '../id.ts';
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
  /** What reviews found and kept: questions that came up unprepared, stories that came out wrong, better wordings. */
  found: readonly Found[];
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

/** `rehearsed`: practised since it was found. */
export type Found = {
  findingId: FindingId;
  cardId: CardId;
  subject: 'question' | 'story' | 'wording';
  text: string;
  rehearsed: boolean;
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
  /** What to rehearse first. */
  cardId: CardId | null;
  contactId: ContactId | null;
};

export const SUGGESTIONS_LIMIT = 6;
/** Half of the answers of real searches came within a week, three quarters within 18 days. */
export const FOLLOW_UP_AFTER_DAYS = 14;
/** By then fewer than 5 in 100 still come, where one application in two is ever answered. */
const LET_GO_AFTER_DAYS = 46;

const TARGETLESS = { applicationId: null, interviewId: null, cardId: null, contactId: null };

const FOUND_WORDS = {
  question: { title: 'Rehearse the question that caught you out', first: 'The question that caught you out' },
  story: { title: 'Tell the story that came out wrong once more', first: 'The story that came out wrong' },
  wording: { title: 'Say the better wording aloud', first: 'The better wording' },
};

/**
 * At most six things to choose from, the nearest first: the coming interview with what a review found,
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

function rehearsals({ today, interviews, found }: KnownFacts): Suggestion[] {
  const latest = sortedBy(
    found.filter(({ rehearsed }) => !rehearsed),
    // A question that caught one out comes before a story, and both before a wording; the latest of its kind.
    ({ subject, findingId }) => `${{ wording: 0, story: 1, question: 2 }[subject]} ${findingId}`,
  ).at(-1);
  const coming = sortedBy(
    interviews.filter(({ day }) => day === null || day >= today),
    ({ day, startsLocal, interviewId }) => `${startsLocal ?? day ?? '9999'} ${interviewId}`,
  );
  const rehearse = { ...TARGETLESS, kind: 'rehearse', minutes: 20 } as const;
  if (coming.length > 0) {
    return coming.map(({ company, day, startsLocal, applicationId, interviewId }, index) => {
      const first = index === 0 ? latest : undefined;
      const found = first ? ` ${FOUND_WORDS[first.subject].first} is first.` : '';
      return {
        ...rehearse,
        title: `Rehearse for ${company}`,
        detail: `${when(day, startsLocal, today)}.${found}`,
        applicationId,
        interviewId,
        cardId: first?.cardId ?? null,
      };
    });
  }
  if (!latest) return [];
  const { subject, text, cardId } = latest;
  return [{ ...rehearse, title: FOUND_WORDS[subject].title, detail: text, cardId }];
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
