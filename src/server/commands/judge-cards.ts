import type { CardId, QuestionId, StoryId } from '../../domain/id.ts';
import { companyKey } from '../../domain/mail/company-key.ts';
import { type Relevance, relevanceTo } from '../../domain/practice/relevance.ts';
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
  const askedHere = await findAskedHere(db, ownerId, isHere);
  const plannedStories = await findPlannedStories(db, ownerId, interview.id);
  const caughtOut = new Map<CardId, 'here' | 'elsewhere'>();
  for (const { cardId, company } of await findAllFound(db, ownerId)) {
    if (isHere(company)) caughtOut.set(cardId, 'here');
    else if (!caughtOut.has(cardId)) caughtOut.set(cardId, 'elsewhere');
  }
  const relevanceOf = relevanceTo(interview);
  return cards.map((card) => ({
    card,
    isFound: caughtOut.has(card.id),
    relevance: relevanceOf({
      subject: card.subject,
      words: card.words,
      kind: card.kind,
      askedHere: askedHere.get(card.id as QuestionId) ?? 0,
      isPlanned: plannedStories.has(card.id as StoryId),
      caughtOut: caughtOut.get(card.id) ?? null,
    }),
  }));
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
