import { expect, test } from 'vitest';
import { addContact } from '../src/contract/contact.ts';
import { getInsights } from '../src/contract/insight.ts';
import { addInterview, changeInterview } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { getRebound, getRemember, getReturn } from '../src/contract/rebound.ts';
import { listReviews } from '../src/contract/review.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import type { OpenDatabase } from './support/on-both-engines.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { answeredNo, applied } from './support/rebound-of.ts';
import { openHouse } from './support/test-house.ts';

const berlin = 'Europe/Berlin' as TimeZone;

/** A no that comes on 16 April, before the interview that was agreed for 2 May. */
async function noBeforeInterview(open: OpenDatabase) {
  const house = await openHouse(open);
  const { applicationId } = await applied(house, 'Trellis');
  const dana = await house.call(addContact, { body: { name: 'Dana Whitfield', company: 'Trellis' } });
  const { id: interviewId } = await house.call(addInterview, {
    params: { applicationId },
    body: { timeZone: berlin, startsLocal: '2026-05-02T10:00', contactIds: [dana.id] },
  });
  const { reboundId } = await house.call(recordNos, {
    body: { nos: [{ application: { id: applicationId }, channel: 'mail' }] },
  });
  const reread = async () => ({
    no: (await house.call(getRebound, { params: { reboundId } })).nos[0],
    review: (await house.call(listReviews, { params: { reboundId } })).items[0],
    remember: await house.call(getRemember, { params: { reboundId } }),
    toReturn: await house.call(getReturn, { params: { reboundId } }),
  });
  return { house, interviewId, reread };
}

onBothEngines('An interview that was still to come when the no came', (open) => {
  test('was an invitation: there is nothing to look back on, and nobody was met', async () => {
    const { house, reread } = await noBeforeInterview(open);
    await using _ = house;
    const { no, review, remember, toReturn } = await reread();
    expect(no).toMatchObject({ stage: { name: 'interview', round: 1 }, roundsHeld: 0 });
    expect(review).toMatchObject({ form: 'short', roundsHeld: 0, isOnlyInvited: true });
    expect(remember).toMatchObject({ level: 'applications', gave: { people: [] } });
    expect(remember.thankYou).toMatchObject([{ to: '', contactId: null }]);
    expect(remember.thankYou[0]?.text).toContain('for looking at my application');
    expect(toReturn.suggestions.filter(({ kind }) => kind === 'thank')).toEqual([]);
    // Its day goes by, and it did not take place all the same.
    house.now = '2026-05-20T10:00:00.000Z' as Instant;
    expect((await reread()).review).toEqual(review);
  });

  test('is no interview that did not lead on', async () => {
    const { house } = await noBeforeInterview(open);
    await using _ = house;
    await answeredNo(house, 'Northwind', 1);
    house.now = '2026-05-20T10:00:00.000Z' as Instant;
    const { trend, runs, leading, rates } = await house.call(getInsights);
    expect(trend).toMatchObject({ interviews: 1, ledOn: 0 });
    expect(runs.interviews.run).toMatchObject({ answers: 1 });
    expect(leading.debriefs.later.of + leading.debriefs.earlier.of).toBe(1);
    // An invitation is what an application can lead to.
    expect(rates.interview.all).toMatchObject({ yes: 2, of: 2 });
  });

  test('took place once its time is put right', async () => {
    const { house, interviewId, reread } = await noBeforeInterview(open);
    await using _ = house;
    await house.call(changeInterview, { params: { interviewId }, body: { startsLocal: '2026-04-14T10:00' } });
    const { no, review, remember } = await reread();
    expect(no).toMatchObject({ roundsHeld: 1 });
    expect(review).toMatchObject({ form: 'full', roundsHeld: 1, isOnlyInvited: false });
    expect(remember.gave.people).toEqual(['Dana Whitfield']);
  });
});
