import { expect, test } from 'vitest';
import { getApplication } from '../src/contract/application.ts';
import { dropCameUp, getCameUp, noteCameUp } from '../src/contract/came-up.ts';
import { addInterview } from '../src/contract/interview.ts';
import { listReviews } from '../src/contract/review.ts';
import { getStory } from '../src/contract/story.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openReview, question, story, wording } from './support/open-review.ts';
import { applied } from './support/rebound-of.ts';

const berlin = 'Europe/Berlin' as TimeZone;
const LATER = '2026-05-20T09:00:00.000Z' as Instant;

onBothEngines('What a finding became', (open) => {
  test('shows where it came up again and how it went, whatever it is: a question, a story, a wording', async () => {
    const { house, no, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const ids = [newFinding(), newFinding(), newFinding()] as const;
    await save(ids[0], question('Why us?'));
    await save(ids[1], story('The warehouse came out wrong'));
    await save(ids[2], wording('I just did it', 'I decided it'));
    for (const id of ids) await keep(id);
    const next = await applied(house, 'Contoso');
    const { id: interviewId } = await house.call(addInterview, {
      params: next,
      body: { timeZone: berlin, startsLocal: '2026-05-12T10:00' },
    });
    house.now = LATER;
    for (const [index, findingId] of ids.entries()) {
      const before = await house.call(getCameUp, { params: { findingId } });
      expect(before.cameUp).toEqual([]);
      expect(before.interviews.map(({ company }) => company)).toEqual(['Contoso']);
      const went = (['well', 'so_so', 'badly'] as const)[index] ?? 'well';
      const noted = await house.call(noteCameUp, { params: { findingId, interviewId }, body: { went } });
      expect(noted.cameUp).toMatchObject([{ interviewId, company: 'Contoso', round: 1, went }]);
    }
    const [review] = (await house.call(listReviews, { params: no })).items;
    expect(review?.findings.map(({ cameUp }) => cameUp[0]?.went)).toEqual(['well', 'so_so', 'badly']);
    const { findings } = await house.call(getApplication, { params: no });
    expect(findings.map(({ cameUp }) => cameUp.length)).toEqual([1, 1, 1]);
    const told = review?.findings[1]?.became;
    if (told?.type !== 'story') throw new Error('The second finding is a story.');
    const page = await house.call(getStory, { params: { storyId: told.id } });
    expect(page.told).toMatchObject([{ company: 'Contoso', went: 'so_so' }]);
    for (const findingId of ids) {
      const dropped = await house.call(dropCameUp, { params: { findingId, interviewId } });
      expect(dropped.cameUp).toEqual([]);
    }
    expect(house.errors).toEqual([]);
  });

  test('did not come up again at the interview it came from, nor before it was kept', async () => {
    const { house, no, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const findingId = newFinding();
    await save(findingId, question('Why us?'));
    const [from] = no.interviewIds;
    if (!from) throw new Error('The review is of an interview.');
    const params = { findingId, interviewId: from };
    expect(await house.refusal(noteCameUp, { params, body: { went: 'well' } })).toMatchObject({
      status: 409,
    });
    await keep(findingId);
    const noted = await house.call(noteCameUp, { params, body: { went: 'badly' } });
    expect(noted).toEqual({ cameUp: [], interviews: [] });
  });
});
