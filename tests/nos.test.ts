import { expect, test } from 'vitest';
import { getApplication, listApplications, undoEvent } from '../src/contract/application.ts';
import { addInterview } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { actOnRebound, getRebound, listRebounds } from '../src/contract/rebound.ts';
import { changeReview, listReviews } from '../src/contract/review.ts';
import { changeSettings } from '../src/contract/settings.ts';
import type { ApplicationId, EventId } from '../src/domain/id.ts';
import type { Day, Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { answeredNo, applied, expectLogToAgree } from './support/rebound-of.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const at = (text: string) => text as Instant;

async function noOf(house: TestHouse, applicationId: ApplicationId): Promise<EventId> {
  const { timeline } = await house.call(getApplication, { params: { applicationId } });
  const no = timeline.find((entry) => entry.type === 'happened' && entry.happening.no !== null);
  if (!no) throw new Error('There is a no in this log.');
  return no.id;
}

onBothEngines('A no', (open) => {
  test('says nothing about a reason unless somebody did, and never lowers the stage reached', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await answeredNo(house, 'Northwind', 2);
    const page = await house.call(getApplication, { params: { applicationId } });
    expect(page).toMatchObject({
      status: 'no',
      stage: { name: 'interview', round: 2 },
      rounds: 2,
      closedOn: '2026-04-16',
    });
    expect(page.timeline.at(-1)).toMatchObject({
      happening: { kind: 'rejected', no: { channel: null, theirWords: '', know: '', guess: '' } },
    });
  });

  test('of an application that was never noted makes one, applied for and answered that day', async () => {
    await using house = await openHouse(open);
    const body = {
      nos: [
        {
          application: { company: 'Fabrikam', role: 'Operations lead' },
          day: '2026-04-10' as Day,
          channel: 'phone' as const,
        },
      ],
    };
    const { applicationIds } = await house.call(recordNos, { body });
    const [applicationId] = applicationIds;
    if (!applicationId) throw new Error('One no, one application.');
    const page = await house.call(getApplication, { params: { applicationId } });
    expect(page).toMatchObject({ company: 'Fabrikam', status: 'no', appliedOn: '2026-04-10' });
    expect(page.timeline).toMatchObject([
      { happening: { kind: 'applied', day: '2026-04-10' } },
      { happening: { kind: 'rejected', day: '2026-04-10', no: { channel: 'phone' } } },
    ]);
    expect(await house.refusal(recordNos, { body })).toMatchObject({
      status: 409,
      field: 'nos.0.application',
    });
    expect((await house.call(listApplications)).total).toBe(1);
  });

  test('of a company and role that is noted letter for letter belongs to that application', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await applied(house, 'Örsted');
    const { applicationIds } = await house.call(recordNos, {
      body: { nos: [{ application: { company: 'örsted ', role: 'analyst' } }] },
    });
    expect(applicationIds).toEqual([applicationId]);
  });

  test('that nobody sent lets the application go, in the short form', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await applied(house, 'Fabrikam');
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId }, channel: 'silence' }] },
    });
    expect((await house.call(getApplication, { params: { applicationId } })).status).toBe('let_go');
    expect((await house.call(listReviews, { params: { reboundId } })).items).toMatchObject([
      { form: 'short' },
    ]);
    // And when they answer after all, that is one more no, of the same day's rebound.
    const later = await house.call(recordNos, { body: { nos: [{ application: { id: applicationId } }] } });
    expect(later.reboundId).toBe(reboundId);
    expect((await house.call(listReviews, { params: { reboundId } })).items).toHaveLength(1);
    expect((await house.call(getApplication, { params: { applicationId } })).status).toBe('no');
  });

  test('recorded twice is refused with where it is, and of several none is kept', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await answeredNo(house, 'Northwind');
    const other = await applied(house, 'Contoso');
    const refused = await house.refusal(recordNos, {
      body: { nos: [{ application: { id: other.applicationId } }, { application: { id: applicationId } }] },
    });
    expect(refused).toMatchObject({ status: 409, code: 'conflict', field: 'nos.1.application' });
    expect(refused.message).toContain('Northwind');
    expect(refused.message).toContain('16 April');
    const page = await house.call(getApplication, { params: { applicationId: other.applicationId } });
    expect(page.status).toBe('applied');
  });

  test('of a day still to come, or of an unknown application, is refused', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await applied(house, 'Northwind');
    expect(
      await house.refusal(recordNos, {
        body: { nos: [{ application: { id: applicationId }, day: '2026-05-16' as Day }] },
      }),
    ).toMatchObject({ status: 400, field: 'nos.0.day' });
    const id = house.actor.newId<'application'>();
    expect(await house.refusal(recordNos, { body: { nos: [{ application: { id } }] } })).toMatchObject({
      status: 404,
    });
  });

  test.each([
    { zone: 'Europe/Berlin', first: '2026-04-16T21:50:00.000Z', second: '2026-04-16T22:10:00.000Z' },
    { zone: 'America/Los_Angeles', first: '2026-04-17T06:50:00.000Z', second: '2026-04-17T07:10:00.000Z' },
  ])('just before and just after midnight in $zone are two days', async ({ zone, first, second }) => {
    await using house = await openHouse(open, { now: first, timeZone: 'Asia/Tokyo' });
    await house.call(changeSettings, { body: { timeZone: zone as TimeZone } });
    const one = await answeredNo(house, 'One');
    const two = await answeredNo(house, 'Two');
    expect(two.reboundId).toBe(one.reboundId);
    await house.call(actOnRebound, {
      params: { reboundId: one.reboundId },
      body: { type: 'step_skipped', step: 'recharge' },
    });
    house.now = at(second);
    const three = await answeredNo(house, 'Three');
    expect(three.reboundId).not.toBe(one.reboundId);
    const days = (await house.call(listRebounds)).items.map(({ day }) => day);
    expect(days).toEqual(['2026-04-17', '2026-04-16']);
  });

  test('on a later day joins the rebound still at Recharge, and it is quiet again', async () => {
    await using house = await openHouse(open);
    const one = await answeredNo(house, 'One');
    house.now = at('2026-04-19T12:00:00.000Z');
    const two = await answeredNo(house, 'Two');
    expect(two.reboundId).toBe(one.reboundId);
    const rebound = await house.call(getRebound, { params: one });
    expect(rebound).toMatchObject({ day: '2026-04-16', quietUntil: '2026-04-20T07:00:00.000Z' });
    expect(rebound.nos.map(({ company }) => company)).toEqual(['One', 'Two']);
    await expectLogToAgree(house, one.reboundId);
  });

  test('on a later day opens its own when the open one is past Recharge', async () => {
    await using house = await openHouse(open);
    const one = await answeredNo(house, 'One');
    await house.call(actOnRebound, { params: one, body: { type: 'step_done', step: 'recharge' } });
    house.now = at('2026-04-17T12:00:00.000Z');
    const two = await answeredNo(house, 'Two');
    expect(two.reboundId).not.toBe(one.reboundId);
  });

  test('on the day of a closed rebound opens it again from the beginning', async () => {
    await using house = await openHouse(open);
    const one = await answeredNo(house, 'One');
    for (const step of ['recharge', 'review', 'remember', 'return'] as const) {
      await house.call(actOnRebound, { params: one, body: { type: 'step_done', step } });
    }
    const two = await answeredNo(house, 'Two');
    expect(two.reboundId).toBe(one.reboundId);
    expect(await house.call(getRebound, { params: one })).toMatchObject({
      current: 'recharge',
      closedAt: null,
      steps: { recharge: 'done', review: 'waiting', remember: 'waiting', return: 'waiting' },
      nos: [{ company: 'One' }, { company: 'Two' }],
    });
    await expectLogToAgree(house, one.reboundId);
  });

  test('two at the same instant end in one rebound', async () => {
    await using house = await openHouse(open);
    const made = [];
    for (const company of ['One', 'Two', 'Three', 'Four']) made.push(await applied(house, company));
    const recorded = await Promise.all(
      made.map(({ applicationId }) =>
        house.call(recordNos, { body: { nos: [{ application: { id: applicationId } }] } }),
      ),
    );
    expect(new Set(recorded.map(({ reboundId }) => reboundId)).size).toBe(1);
    const { items } = await house.call(listRebounds);
    expect(items).toHaveLength(1);
    expect(items[0]?.nos).toHaveLength(4);
    const [first] = recorded;
    if (first) await expectLogToAgree(house, first.reboundId);
    expect(house.errors).toEqual([]);
  });

  test('sent twice at the same instant is one no', async () => {
    await using house = await openHouse(open);
    const body = { nos: [{ application: { company: 'Fabrikam', role: 'Lead' } }] };
    const sent = await Promise.allSettled([house.call(recordNos, { body }), house.call(recordNos, { body })]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await house.call(listApplications)).total).toBe(1);
    expect(house.errors).toEqual([]);
  });

  test('taken back leaves its rebound, which closes when it was the only one, and comes back with it', async () => {
    await using house = await openHouse(open);
    const one = await answeredNo(house, 'One');
    const two = await answeredNo(house, 'Two');
    const eventOf = async ({ applicationId }: { applicationId: ApplicationId }) => ({
      applicationId,
      eventId: await noOf(house, applicationId),
    });
    const first = await eventOf(one);
    const second = await eventOf(two);

    await house.call(undoEvent, { params: first });
    expect(await house.call(getRebound, { params: one })).toMatchObject({ nos: [{ company: 'Two' }] });
    expect((await house.call(listReviews, { params: one })).items).toMatchObject([{ company: 'Two' }]);
    await expectLogToAgree(house, one.reboundId);

    const page = await house.call(undoEvent, { params: second });
    expect((await house.call(listRebounds)).items).toEqual([]);
    expect(await house.refusal(getRebound, { params: one })).toMatchObject({ status: 404 });
    await expectLogToAgree(house, one.reboundId);

    const undo = page.timeline.at(-1);
    if (!undo) throw new Error('An undo is an entry of the log.');
    await house.call(undoEvent, { params: { applicationId: two.applicationId, eventId: undo.id } });
    expect((await house.call(listRebounds)).items).toMatchObject([
      { id: one.reboundId, current: 'recharge', nos: [{ company: 'Two' }] },
    ]);
    await expectLogToAgree(house, one.reboundId);
  });

  test('an interview noted after the no turns the short review into the full one, and keeps what was answered', async () => {
    await using house = await openHouse(open);
    const { applicationId, reboundId } = await answeredNo(house, 'Northwind');
    const [short] = (await house.call(listReviews, { params: { reboundId } })).items;
    if (!short) throw new Error('Each no has its review.');
    await house.call(changeReview, { params: { reviewId: short.id }, body: { roleRight: 'unsure' } });
    await house.call(addInterview, {
      params: { applicationId },
      body: { timeZone: 'Europe/Berlin' as TimeZone, startsLocal: '2026-04-01T10:00' },
    });
    expect((await house.call(listReviews, { params: { reboundId } })).items).toMatchObject([
      { form: 'full', roundsHeld: 1, roleRight: 'unsure' },
    ]);
  });
});
