import { addApplication } from '../../../src/contract/application.ts';
import { addContact } from '../../../src/contract/contact.ts';
import { addInterview, saveDebrief } from '../../../src/contract/interview.ts';
import { addStory } from '../../../src/contract/story.ts';
import type { ApplicationId } from '../../../src/domain/id.ts';
import { addDays, type Day, dayOf, systemClock, type TimeZone } from '../../../src/domain/time.ts';
import { ask } from './ask.ts';

/** The zone of the browser and of the server, which are one computer. */
export const HERE = 'Europe/Berlin' as TimeZone;

export function today(): Day {
  return dayOf(systemClock(), HERE);
}

export const DEBRIEF = {
  question: 'How would you bring down support costs in the first 90 days?',
  wording: 'I am not much of a numbers person.',
  wentWell: 'Priya asked to hear more about the night shift.',
};
export const STORY = 'The warehouse migration';

/**
 * The search of Black Thursday as it was that morning: Company A after the first interview, Company B after the
 * second, its debrief written, and one story.
 */
export async function haveSearchOfTwo(origin: string): Promise<{ a: ApplicationId; b: ApplicationId }> {
  const a = await haveApplied(origin, 'Company A', 'Product Operations Manager');
  await haveSpoken(origin, a, 1, -7);
  const b = await haveApplied(origin, 'Company B', 'Customer Operations Manager');
  await haveSpoken(origin, b, 1, -21);
  const priya = await ask(origin, addContact, { body: { name: 'Priya Raman', company: 'Company B' } });
  const second = await haveSpoken(origin, b, 2, -9, [priya.id]);
  await ask(origin, saveDebrief, { params: { interviewId: second }, body: DEBRIEF });
  await ask(origin, addStory, {
    body: { title: STORY, situation: 'Two warehouses, one weekend.', result: 'Dispatch was 30% faster.' },
  });
  return { a, b };
}

export async function haveApplied(origin: string, company: string, role: string): Promise<ApplicationId> {
  const application = await ask(origin, addApplication, {
    body: { company, role, kind: 'applied', day: addDays(today(), -30) },
  });
  return application.id;
}

export async function haveSpoken(
  origin: string,
  applicationId: ApplicationId,
  round: number,
  inDays: number,
  contactIds: Parameters<typeof ask<typeof addInterview>>[2]['body']['contactIds'] = [],
) {
  const interview = await ask(origin, addInterview, {
    params: { applicationId },
    body: { round, startsLocal: `${addDays(today(), inDays)}T10:00`, timeZone: HERE, contactIds },
  });
  return interview.id;
}
