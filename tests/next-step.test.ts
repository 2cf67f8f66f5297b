import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { addNextStep, changeNextStep, getNextStepCalendar, getReturn } from '../src/contract/rebound.ts';
import type { NextStepId, ReboundId } from '../src/domain/id.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { answeredNo, applied } from './support/rebound-of.ts';
import type { TestHouse } from './support/test-house.ts';
import { LOOPBACK, openHouse } from './support/test-house.ts';

const zone = (name: string) => name as TimeZone;

async function choose(
  house: TestHouse,
  reboundId: ReboundId,
  more: { text?: string; startsLocal?: string; timeZone?: TimeZone; where?: string; minutes?: number } = {},
) {
  return house.call(addNextStep, {
    params: { reboundId },
    body: {
      kind: 'own',
      text: 'Rehearse for Northwind',
      startsLocal: '2026-04-18T09:30',
      timeZone: zone('Europe/Berlin'),
      ...more,
    },
  });
}

/** The calendar file as it is downloaded, and its entry as another library reads it. */
async function download(house: TestHouse, id: NextStepId) {
  const reply = await house.app.inject({
    method: 'GET',
    url: getNextStepCalendar.path.replace(':nextStepId', id),
    headers: LOOPBACK,
  });
  const component = new ICAL.Component(ICAL.parse(reply.body));
  const events = component.getAllSubcomponents('vevent');
  const [vevent] = events;
  if (!vevent || events.length !== 1) throw new Error('A next step is one entry.');
  return { reply, text: reply.body, component, vevent, event: new ICAL.Event(vevent) };
}

onBothEngines('A next step', (open) => {
  test('is kept as when, where and what, moved, reworded and ticked off', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Contoso');
    const step = await choose(house, reboundId, { where: 'at the kitchen table' });
    expect(step).toMatchObject({
      startsAt: '2026-04-18T07:30:00.000Z',
      minutes: 20,
      doneAt: null,
      sentence: 'When it is Saturday 18 April 9:30 at the kitchen table, I will rehearse for Northwind.',
    });
    const params = { nextStepId: step.id };
    const moved = await house.call(changeNextStep, { params, body: { startsLocal: '2026-04-19T10:00' } });
    expect(moved).toMatchObject({ startsAt: '2026-04-19T08:00:00.000Z', text: step.text });
    const elsewhere = await house.call(changeNextStep, {
      params,
      body: { timeZone: zone('America/New_York') },
    });
    expect(elsewhere.startsAt).toBe('2026-04-19T14:00:00.000Z');
    const done = await house.call(changeNextStep, { params, body: { isDone: true } });
    expect(done.doneAt).toBe('2026-04-16T10:00:00.000Z');
    expect((await house.call(changeNextStep, { params, body: { isDone: false } })).doneAt).toBeNull();
    await house.restart();
    expect((await house.call(getReturn, { params: { reboundId } })).nextSteps).toEqual([
      { ...done, doneAt: null },
    ]);
  });

  test('at a time that does not exist, or about what is not there, is refused', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Contoso');
    const body = {
      kind: 'apply' as const,
      text: 'Apply',
      startsLocal: '2026-02-30T09:30',
      timeZone: zone('Europe/Berlin'),
    };
    const params = { reboundId };
    expect(await house.refusal(addNextStep, { params, body })).toMatchObject({
      status: 400,
      field: 'startsLocal',
    });
    for (const target of ['applicationId', 'interviewId', 'cardId', 'contactId'] as const) {
      const about = { [target]: house.actor.newId<never>() };
      const asked = { params, body: { ...body, startsLocal: '2026-04-18T09:30', ...about } };
      expect(await house.refusal(addNextStep, asked)).toMatchObject({ status: 404 });
    }
    const step = await choose(house, reboundId);
    house.asking = { ...house.actor, ownerId: house.actor.newId<'owner'>() };
    expect(
      await house.refusal(changeNextStep, { params: { nextStepId: step.id }, body: { isDone: true } }),
    ).toMatchObject({ status: 404 });
    expect(await house.refusal(getNextStepCalendar, { params: { nextStepId: step.id } })).toMatchObject({
      status: 404,
    });
  });

  test('is suggested from what is known: saved roles and silences, and not what is planned already', async () => {
    await using house = await openHouse(open);
    await house.call(addApplication, { body: { company: 'Fabrikam', role: 'Lead' } });
    const silent = await applied(house, 'Harbor Health');
    house.now = '2026-04-01T10:00:00.000Z' as Instant;
    const { reboundId } = await answeredNo(house, 'Contoso');
    const params = { reboundId };
    const suggested = async () =>
      (await house.call(getReturn, { params })).suggestions.map(({ kind, title }) => [kind, title]);
    expect(await suggested()).toEqual([
      ['apply', 'Apply to Fabrikam'],
      ['follow_up', 'Ask Harbor Health how it stands'],
    ]);
    await house.call(addNextStep, {
      params,
      body: {
        kind: 'follow_up',
        text: 'Ask Harbor Health',
        startsLocal: '2026-04-02T09:00',
        timeZone: zone('Europe/Berlin'),
        applicationId: silent.applicationId,
      },
    });
    expect(await suggested()).toEqual([['apply', 'Apply to Fabrikam']]);
  });
});

onBothEngines('The calendar file of a next step', (open) => {
  test('carries what was chosen, as another library reads it', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Contoso');
    const step = await choose(house, reboundId, { where: 'Küche, am Fenster; oben', minutes: 45 });
    const { reply, component, vevent, event } = await download(house, step.id);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(reply.headers['content-disposition']).toBe('attachment; filename="next-step-2026-04-18.ics"');
    expect(component.getFirstPropertyValue('version')).toBe('2.0');
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(component.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(event.uid).toBe(step.id);
    expect(event.summary).toBe('Rehearse for Northwind');
    expect(event.location).toBe('Küche, am Fenster; oben');
    expect(event.description).toBe(step.sentence);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-04-18T07:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-04-18T08:15:00.000Z');
    expect(vevent.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-04-16T10:00:00Z');
    const alarm = vevent.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe('Rehearse for Northwind');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT0S');
  });

  test.each([
    ['in winter', '2026-03-28T09:30', '2026-03-28T08:30:00.000Z'],
    ['in summer', '2026-03-30T09:30', '2026-03-30T07:30:00.000Z'],
    ['at a time the clock change skips', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['at a time that comes twice', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('starts at the right instant %s', async (_title, startsLocal, instant) => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Contoso');
    const { id } = await choose(house, reboundId, { startsLocal });
    const { event } = await download(house, id);
    expect(event.startDate.toJSDate().toISOString()).toBe(instant);
  });

  test.each([
    ['umlauts and signs', 'Prüfen: 30 % günstiger, „jetzt“; \\o/ "ja"'],
    ['a line break', 'Rehearse\nthe second story'],
    ['200 characters', `${'word '.repeat(39)}words`],
    ['200 characters of emoji', '👩‍💻🇪🇺'.repeat(22)],
    ['what looks like the format itself', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil'],
  ])('keeps %s as it was written', async (_title, text) => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Contoso');
    const { id } = await choose(house, reboundId, { text });
    const download_ = await download(house, id);
    expect(download_.event.summary).toBe(text.replaceAll('\r\n', '\n'));
    expect(download_.event.uid).toBe(id);
  });

  test('holds to the rules Outlook insists on: CRLF, short lines, no control characters', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Contoso');
    const { id } = await choose(house, reboundId, {
      text: `Ring\u0007 ${'ä👩‍💻 '.repeat(30)}`,
      where: 'a\tb',
    });
    const { text } = await download(house, id);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(text.match(/^UID:.+\r$/gm)).toHaveLength(1);
    expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(1);
  });

  test('downloaded again after a change moves the entry it made', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Contoso');
    const { id } = await choose(house, reboundId);
    const first = await download(house, id);
    await house.call(changeNextStep, {
      params: { nextStepId: id },
      body: { startsLocal: '2026-04-19T10:00' },
    });
    const second = await download(house, id);
    expect(second.event.uid).toBe(first.event.uid);
    expect(Number(second.event.sequence)).toBeGreaterThan(Number(first.event.sequence ?? 0));
  });
});
