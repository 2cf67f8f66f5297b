import type { CardId, QuestionId, StoryId } from '../../domain/id.ts';
import { companyKey } from '../../domain/mail/company-key.ts';
import { type CardFacts, type Relevance, relevanceTo } from '../../domain/practice/relevance.ts';
import type { Actor } from '../actor.ts';
import { findAllFound } from '../db/found-at.ts';
import { findAskedHere, findPlannedStories, type InterviewToCome } from '../db/interviews-ahead.ts';
import type { CardToPlan } from '../db/practice-cards.ts';

/** `isFound`: it caught one out, or a review found it. */
export type JudgedCard = { card: CardToPlan; relevance: Relevance; isFound: boolean };

/** How likely each card comes up in an interview, and why. */
export async function judgeCards(
  { db, ownerId }: Actor,
  interview: InterviewToCome,
  cards: readonly CardToPlan[],
): Promise<JudgedCard[]> {
  const here = companyKey(interview.company);
  const isHere = remembered((company) => companyKey(company) === here);
  // At once: a database on another machine answers them side by side.
  const [askedHere, plannedStories, found] = await Promise.all([
    findAskedHere(db, ownerId, isHere),
    findPlannedStories(db, ownerId, interview.id),
    findAllFound(db, ownerId),
  ]);
  const caughtOut = new Map<CardId, 'here' | 'elsewhere'>();
  for (const { cardId, company } of found) {
    if (isHere(company)) caughtOut.set(cardId, 'here');
    else if (!caughtOut.has(cardId)) caughtOut.set(cardId, 'elsewhere');
  }
  const relevanceOf = keptJudge(interview);
  return cards.map((card) => ({
    card,
    isFound: caughtOut.has(card.id),
    relevance: relevanceOf(card, {
      askedHere: askedHere.get(card.id as QuestionId) ?? 0,
      isPlanned: plannedStories.has(card.id as StoryId),
      caughtOut: caughtOut.get(card.id) ?? null,
    }),
  }));
}

type Around = Pick<CardFacts, 'askedHere' | 'isPlanned' | 'caughtOut'>;
type Judge = (card: CardToPlan, around: Around) => Relevance;

/** As many interviews as somebody prepares for at once. */
const JUDGES_KEPT = 8;
const judges = new Map<string, Judge>();

/**
 * A judge that remembers: between two plans for one interview a card or two change, and the others are judged alike.
 * Cards are kept as they were read (`findCardsToPlan`), so another card is another object.
 */
function keptJudge(interview: InterviewToCome): Judge {
  const { kind, company, role, postingText, sought } = interview;
  const key = JSON.stringify([interview.id, kind, company, role, postingText, sought]);
  const judge = judges.get(key) ?? rememberingJudge(interview);
  judges.delete(key);
  judges.set(key, judge);
  const [oldest] = judges.keys();
  if (judges.size > JUDGES_KEPT && oldest !== undefined) judges.delete(oldest);
  return judge;
}

function rememberingJudge(interview: InterviewToCome): Judge {
  const relevanceOf = relevanceTo(interview);
  const known = new WeakMap<CardToPlan, Around & { relevance: Relevance }>();
  return (card, around) => {
    const found = known.get(card);
    if (
      found &&
      found.askedHere === around.askedHere &&
      found.isPlanned === around.isPlanned &&
      found.caughtOut === around.caughtOut
    ) {
      return found.relevance;
    }
    const { subject, words, kind } = card;
    const relevance = relevanceOf({ subject, words, kind, ...around });
    known.set(card, { ...around, relevance });
    return relevance;
  };
}

/** Few companies, asked about for thousands of cards. */
function remembered(judge: (company: string) => boolean): (company: string) => boolean {
  const known = new Map<string, boolean>();
  return (company) => {
    const found = known.get(company) ?? judge(company);
    known.set(company, found);
    return found;
  };
}
