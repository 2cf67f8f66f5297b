import type { z } from 'zod';
import { keepFinding, listReviews, saveFinding } from '../../src/contract/review.ts';
import type { FindingId, ReviewId } from '../../src/domain/id.ts';
import type { OpenDatabase } from './on-both-engines.ts';
import { answeredNo } from './rebound-of.ts';
import { openHouse } from './test-house.ts';

type Words = z.input<typeof saveFinding.body>;

/** A house with one review, and short ways to write in it. */
export async function openReview(open: OpenDatabase, interviews = 1) {
  const house = await openHouse(open);
  const no = await answeredNo(house, 'Northwind', interviews);
  const [review] = (await house.call(listReviews, { params: no })).items;
  if (!review) throw new Error('Each no has its review.');
  const save = (findingId: FindingId, body: Words, reviewId: ReviewId = review.id) =>
    house.call(saveFinding, { params: { reviewId, findingId }, body });
  const keep = (findingId: FindingId) => house.call(keepFinding, { params: { findingId } });
  const reread = async () => (await house.call(listReviews, { params: no })).items[0];
  const newFinding = () => house.actor.newId<'finding'>();
  const earlier = async (entity: string) => {
    const rows = await house.actor.db
      .selectFrom('revisions')
      .select('earlier')
      .where('entity', '=', entity)
      .orderBy('id')
      .execute();
    return rows.map((row) => JSON.parse(row.earlier));
  };
  return { house, no, review, save, keep, reread, newFinding, earlier };
}

/** What a person finds, in short. */
export const question = (text: string) => ({ kind: 'question', basis: 'happened', text }) as const;
export const story = (text: string, instead = '') =>
  ({ kind: 'story', basis: 'happened', text, instead }) as const;
export const wording = (text: string, instead = '') =>
  ({ kind: 'wording', basis: 'guess', text, instead }) as const;
