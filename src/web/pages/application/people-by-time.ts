import type { Contact } from '../../../contract/contact.ts';
import type { Interview } from '../../../contract/interview.ts';

type Meeting = Pick<Interview, 'startsAt' | 'isCancelled' | 'people'>;

/** Whom one met at the interviews of an application, and whom one will meet there for the first time; each once. */
export function peopleByTime(
  interviews: readonly Meeting[],
  now: Date,
): { met: Contact[]; toMeet: Contact[] } {
  const held = interviews.filter(({ isCancelled }) => !isCancelled);
  const isAhead = ({ startsAt }: Meeting) => startsAt !== null && new Date(startsAt) > now;
  const met = peopleAt(held.filter((interview) => !isAhead(interview)));
  const toMeet = peopleAt(held.filter(isAhead));
  for (const id of met.keys()) toMeet.delete(id);
  return { met: [...met.values()], toMeet: [...toMeet.values()] };
}

function peopleAt(interviews: readonly Meeting[]): Map<string, Contact> {
  return new Map(interviews.flatMap(({ people }) => people.map((person) => [person.id, person] as const)));
}
