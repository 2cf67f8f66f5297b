import { expect, test } from 'vitest';
import { addInterview, saveDebrief } from '../src/contract/interview.ts';
import { listQuestions } from '../src/contract/question.ts';
import { changeReview } from '../src/contract/review.ts';
import { listWordings } from '../src/contract/wording.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openReview, question, wording } from './support/open-review.ts';

onBothEngines('A review', (open) => {
  test('is saved as it is typed; words that are taken away stay readable, words that grow make no copies', async () => {
    const { house, review, reread, earlier } = await openReview(open);
    await using _ = house;
    const type = (wentWell: string) =>
      house.call(changeReview, { params: { reviewId: review.id }, body: { wentWell } });
    await type('Good');
    await type('Good talk');
    await type('A Good talk');
    await type('Liked the director');
    expect((await reread())?.wentWell).toBe('Liked the director');
    expect(await earlier('review')).toEqual([{ went_well: 'A Good talk' }]);
    await house.call(changeReview, {
      params: { reviewId: review.id },
      body: { size: 'two_minutes', position: 'wording', nothing: ['question', 'question', 'story'] },
    });
    expect(await reread()).toMatchObject({
      size: 'two_minutes',
      position: 'wording',
      nothing: ['question', 'story'],
      wentWell: 'Liked the director',
      finishedAt: null,
    });
  });

  test('that was stopped keeps what was written and the question it was stopped at', async () => {
    const { house, review, save, reread, newFinding } = await openReview(open);
    await using _ = house;
    await save(newFinding(), question('Why us?'));
    await house.call(changeReview, {
      params: { reviewId: review.id },
      body: { size: 'two_minutes', position: 'story' },
    });
    await house.call(changeReview, { params: { reviewId: review.id }, body: { isFinished: true } });
    expect(await reread()).toMatchObject({
      position: 'story',
      finishedAt: house.now,
      findings: [{ became: { type: 'question' } }],
    });
  });

  test('without an interview asks for the role and the source alone', async () => {
    const { house, review, reread } = await openReview(open, 0);
    await using _ = house;
    expect(review).toMatchObject({ form: 'short', roundsHeld: 0, prefill: [] });
    await house.call(changeReview, {
      params: { reviewId: review.id },
      body: { roleRight: 'yes', sourceRight: 'no', isFinished: true },
    });
    expect(await reread()).toMatchObject({ roleRight: 'yes', sourceRight: 'no', finishedAt: house.now });
  });

  test('asks for the interview after all once somebody remembers that there was one', async () => {
    const { house, no, reread } = await openReview(open, 0);
    await using _ = house;
    await house.call(addInterview, {
      params: { applicationId: no.applicationId },
      body: { timeZone: 'Europe/Berlin' as TimeZone },
    });
    expect(await reread()).toMatchObject({ form: 'full', roundsHeld: 1 });
  });

  test('begins with what the debriefs say, the last interview first', async () => {
    const { house, no, reread } = await openReview(open, 2);
    await using _ = house;
    const [first, second] = no.interviewIds;
    if (!first || !second) throw new Error('There are two interviews.');
    await house.call(saveDebrief, { params: { interviewId: first }, body: { question: 'Why us?' } });
    await house.call(saveDebrief, {
      params: { interviewId: second },
      body: { question: 'Why now?', surprised: 'A panel.' },
    });
    expect((await reread())?.prefill).toMatchObject([
      { prompt: 'question', text: 'Why now?', round: 2, notedOn: '2026-04-16' },
      { prompt: 'surprised', text: 'A panel.', round: 2 },
      { prompt: 'question', text: 'Why us?', round: 1 },
    ]);
    const later = await house.call(addInterview, {
      params: { applicationId: no.applicationId },
      body: { timeZone: 'Europe/Berlin' as TimeZone },
    });
    expect(later.debrief).toBeNull();
    expect((await reread())?.prefill).toHaveLength(3);
  });

  test('that is finished keeps everything that says something, and nothing twice', async () => {
    const { house, review, save, reread, newFinding } = await openReview(open);
    await using _ = house;
    const asked = newFinding();
    await save(asked, question('Why do you want to leave?'));
    await save(newFinding(), question('   '));
    await save(newFinding(), wording('I hate spreadsheets.', 'I prefer tools that scale.'));
    await save(newFinding(), { kind: 'surprising', basis: 'guess', text: 'They wanted SQL.' });
    const finish = () =>
      house.call(changeReview, { params: { reviewId: review.id }, body: { isFinished: true } });
    await finish();
    house.now = '2026-04-16T11:00:00.000Z' as Instant;
    await finish();
    const read = await reread();
    expect(read?.finishedAt).toBe('2026-04-16T10:00:00.000Z');
    expect(read?.findings).toMatchObject([
      { basis: 'happened', became: { type: 'question', text: 'Why do you want to leave?' } },
      { text: '   ', keptAt: null, became: null },
      { basis: 'guess', became: { type: 'wording' } },
      { basis: 'guess', keptAt: '2026-04-16T10:00:00.000Z', became: null },
    ]);
    expect((await house.call(listQuestions)).items).toMatchObject([
      { text: 'Why do you want to leave?', askedAt: [{ company: 'Northwind', role: 'Analyst' }] },
    ]);
    expect((await house.call(listWordings)).items).toMatchObject([
      { said: 'I hate spreadsheets.', instead: 'I prefer tools that scale.' },
    ]);
  });
});
