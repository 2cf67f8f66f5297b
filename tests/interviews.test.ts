import { expect, test } from 'vitest';
import { addApplication, correctEvent, getApplication, undoEvent } from '../src/contract/application.ts';
import { addContact, changeContact, listContacts } from '../src/contract/contact.ts';
import { addInterview, changeInterview, getInterview, saveDebrief } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import type { ApplicationId, ContactId, StoryId } from '../src/domain/id.ts';
import type { Day, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const berlin = 'Europe/Berlin' as TimeZone;

async function withApplication(
  house: TestHouse,
  postingText = '',
): Promise<{ applicationId: ApplicationId }> {
  const { id } = await house.call(addApplication, {
    body: { company: 'Northwind', role: 'Analyst', kind: 'applied', postingText },
  });
  return { applicationId: id };
}

onBothEngines('Interviews', (open) => {
  test('an interview is noted with its event, its people and the round after the last', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    const person = await house.call(addContact, { body: { name: 'Dana Reyes', title: 'Head of Product' } });
    const first = await house.call(addInterview, {
      params,
      body: {
        timeZone: berlin,
        startsLocal: '2026-04-20T10:30',
        kind: 'phone_screen',
        minutes: 45,
        contactIds: [person.id],
      },
    });
    expect(first).toMatchObject({
      company: 'Northwind',
      role: 'Analyst',
      round: 1,
      startsAt: '2026-04-20T08:30:00.000Z',
      startsLocal: '2026-04-20T10:30',
      people: [person],
      debrief: null,
    });
    const second = await house.call(addInterview, { params, body: { timeZone: berlin } });
    expect(second).toMatchObject({
      round: 2,
      startsAt: null,
      startsLocal: null,
      kind: 'other',
      minutes: null,
    });
    const page = await house.call(getApplication, { params });
    expect(page).toMatchObject({
      status: 'interview',
      stage: { name: 'interview', round: 2 },
      rounds: 2,
      people: [person],
    });
    expect(page.interviews.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await house.call(getInterview, { params: { interviewId: first.id } })).toEqual(first);
  });

  test('one to come counts from today, one noted later from its own day', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    await house.call(addInterview, { params, body: { timeZone: berlin, startsLocal: '2026-05-20T10:30' } });
    const past = await house.call(addInterview, {
      params,
      body: { timeZone: berlin, startsLocal: '2026-04-02T10:30' },
    });
    const events = async () =>
      (await house.call(getApplication, { params })).timeline
        .flatMap((entry) => (entry.type === 'happened' ? [entry.standing] : []))
        .filter(({ kind }) => kind === 'interview')
        .map(({ day, round }) => [day, round]);
    expect(await events()).toEqual([
      ['2026-04-16', 1],
      ['2026-04-02', 2],
    ]);
    // A wrong day put right moves its event too.
    await house.call(changeInterview, {
      params: { interviewId: past.id },
      body: { startsLocal: '2026-05-02T10:30' },
    });
    expect(await events()).toEqual([
      ['2026-04-16', 1],
      ['2026-04-16', 2],
    ]);
  });

  test('one remembered after a no, without its time, takes no no back; one with a time to come does', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    await house.call(recordNos, {
      body: { nos: [{ application: { id: params.applicationId }, day: '2026-04-13' as Day }] },
    });
    await house.call(addInterview, { params, body: { timeZone: berlin } });
    expect(await house.call(getApplication, { params })).toMatchObject({
      status: 'no',
      closedOn: '2026-04-13',
      stage: { name: 'interview', round: 1 },
    });
    await house.call(addInterview, { params, body: { timeZone: berlin, startsLocal: '2026-04-20T10:30' } });
    expect(await house.call(getApplication, { params })).toMatchObject({ status: 'interview', rounds: 2 });
  });

  test('a time that the clock change skips is kept as written and starts at its real instant', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    const interview = await house.call(addInterview, {
      params,
      body: { timeZone: berlin, startsLocal: '2027-03-28T02:30' },
    });
    expect(interview).toMatchObject({
      startsLocal: '2027-03-28T02:30',
      startsAt: '2027-03-28T01:30:00.000Z',
    });
    const elsewhere = await house.call(changeInterview, {
      params: { interviewId: interview.id },
      body: { timeZone: 'Asia/Tokyo' as TimeZone },
    });
    expect(elsewhere).toMatchObject({
      startsLocal: '2027-03-28T02:30',
      timeZone: 'Asia/Tokyo',
      startsAt: '2027-03-27T17:30:00.000Z',
    });
  });

  test('a time that does not exist, an unknown zone and an unknown person are refused, and nothing is noted', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    const unknown = house.actor.newId<'contact'>();
    const bodies = [
      { timeZone: berlin, startsLocal: '2026-02-30T10:00' },
      { timeZone: berlin, startsLocal: '2026-02-20T25:00' },
      { timeZone: 'Berlin' as TimeZone },
      { timeZone: berlin, round: 0 },
      { timeZone: berlin, link: 'javascript:alert(1)' },
      { timeZone: berlin, sought: [' '] },
    ];
    for (const body of bodies) {
      expect(await house.refusal(addInterview, { params, body })).toMatchObject({
        status: 400,
        code: 'invalid',
      });
    }
    expect(
      await house.refusal(addInterview, { params, body: { timeZone: berlin, contactIds: [unknown] } }),
    ).toMatchObject({ status: 404 });
    const page = await house.call(getApplication, { params });
    expect(page.interviews).toEqual([]);
    expect(page.timeline).toHaveLength(1);
  });

  test('changing the round corrects the event, and correcting the event changes the round', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    const { id } = await house.call(addInterview, { params, body: { timeZone: berlin } });
    const changed = await house.call(changeInterview, { params: { interviewId: id }, body: { round: 3 } });
    expect(changed.round).toBe(3);
    const page = await house.call(getApplication, { params });
    expect(page.stage).toEqual({ name: 'interview', round: 3 });
    expect(page.timeline.map(({ type }) => type)).toEqual(['happened', 'happened', 'corrected']);
    const eventId = page.timeline[1]?.id;
    if (!eventId) throw new Error('the interview is on the timeline');
    const corrected = await house.call(correctEvent, { params: { ...params, eventId }, body: { round: 2 } });
    expect(corrected).toMatchObject({ stage: { round: 2 }, interviews: [{ round: 2 }] });
    const kept = await house.actor.db.selectFrom('revisions').select(['entity', 'earlier']).execute();
    expect(kept).toContainEqual({ entity: 'interview', earlier: '{"round":1}' });
  });

  test('taking back its event takes an interview out of sight, and taking back the undo brings it back', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    const { id } = await house.call(addInterview, { params, body: { timeZone: berlin } });
    await house.call(saveDebrief, { params: { interviewId: id }, body: { question: 'Why us?' } });
    const before = await house.call(getApplication, { params });
    const eventId = before.timeline[1]?.id;
    if (!eventId) throw new Error('the interview is on the timeline');
    const without = await house.call(undoEvent, { params: { ...params, eventId } });
    expect(without).toMatchObject({ status: 'applied', interviews: [], rounds: 0 });
    const undoId = without.timeline.at(-1)?.id ?? eventId;
    const again = await house.call(undoEvent, { params: { ...params, eventId: undoId } });
    expect(again.interviews).toEqual(before.interviews);
  });

  test('people are shared between applications and can be put in, changed and taken out', async () => {
    await using house = await openHouse(open);
    const [one, other] = [await withApplication(house), await withApplication(house)];
    const dana = await house.call(addContact, { body: { name: 'Dana Reyes', company: 'Northwind' } });
    const sam = await house.call(addContact, { body: { name: 'Sam Ortiz' } });
    const { id } = await house.call(addInterview, {
      params: one,
      body: { timeZone: berlin, contactIds: [dana.id, sam.id, dana.id] },
    });
    await house.call(addInterview, { params: other, body: { timeZone: berlin, contactIds: [dana.id] } });
    await house.call(changeContact, { params: { contactId: dana.id }, body: { title: 'Head of Product' } });
    const without = await house.call(changeInterview, {
      params: { interviewId: id },
      body: { contactIds: [dana.id] },
    });
    expect(without.people).toEqual([{ ...dana, title: 'Head of Product' }]);
    const page = await house.call(getApplication, { params: other });
    expect(page.people).toEqual([{ ...dana, title: 'Head of Product' }]);
    const names = async (find?: string) =>
      (await house.call(listContacts, { query: { find } })).items.map(({ name }) => name);
    expect(await names()).toEqual(['Sam Ortiz', 'Dana Reyes']);
    expect(await names('rey nor')).toEqual(['Dana Reyes']);
    const kept = await house.actor.db.selectFrom('revisions').select(['entity', 'earlier']).execute();
    expect(kept).toEqual([
      { entity: 'contact', earlier: '{"title":""}' },
      { entity: 'interview', earlier: JSON.stringify({ contact_ids: [dana.id, sam.id] }) },
    ]);
  });

  test('what they turned out to look for is shown on the application, with what the posting never named', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house, 'You know SQL and talk to customers.');
    await house.call(addInterview, { params, body: { timeZone: berlin, sought: ['SQL', 'Forecasting'] } });
    await house.call(addInterview, { params, body: { timeZone: berlin, sought: ['forecasting', 'French'] } });
    const page = await house.call(getApplication, { params });
    expect(page.sought).toEqual([
      { skill: 'SQL', inPosting: true },
      { skill: 'Forecasting', inPosting: false },
      { skill: 'French', inPosting: false },
    ]);
  });

  test('a debrief is saved as it is typed, and keeps an earlier version when words are taken away', async () => {
    await using house = await openHouse(open);
    const params = await withApplication(house);
    const { id: interviewId } = await house.call(addInterview, { params, body: { timeZone: berlin } });
    const save = (question: string) =>
      house.call(saveDebrief, { params: { interviewId }, body: { question, wentWell: 'calm' } });
    await save('Why');
    house.now = '2026-04-16T10:01:00.000Z' as typeof house.now;
    const longer = await save('Why did they leave?');
    expect(longer).toMatchObject({
      question: 'Why did they leave?',
      wentWell: 'calm',
      story: '',
      updatedAt: house.now,
    });
    await save('Why did she leave?');
    const earlier = await house.actor.db.selectFrom('revisions').select(['entity', 'earlier']).execute();
    expect(earlier).toEqual([{ entity: 'debrief', earlier: '{"question":"Why did they leave?"}' }]);
    const { debrief } = await house.call(getInterview, { params: { interviewId } });
    expect(debrief?.question).toBe('Why did she leave?');
    const storyId = house.actor.newId<'story'>() as StoryId;
    expect(await house.refusal(saveDebrief, { params: { interviewId }, body: { storyId } })).toMatchObject({
      status: 404,
    });
  });

  test('an interview or a person that is not there is answered with a sentence', async () => {
    await using house = await openHouse(open);
    const interviewId = house.actor.newId<'interview'>();
    const contactId = house.actor.newId<'contact'>() as ContactId;
    expect(await house.refusal(getInterview, { params: { interviewId } })).toMatchObject({ status: 404 });
    expect(await house.refusal(saveDebrief, { params: { interviewId }, body: {} })).toMatchObject({
      status: 404,
    });
    expect(await house.refusal(changeContact, { params: { contactId }, body: {} })).toMatchObject({
      status: 404,
    });
  });
});
