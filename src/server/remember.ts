import type { Rebound, Remember } from '../contract/rebound.ts';
import type { ApplicationAnswer } from '../domain/insight/first-interviews.ts';
import { applicationAnswers, firstInterviewAnswers } from '../domain/insight/first-interviews.ts';
import { runOfNos } from '../domain/insight/run-of-nos.ts';
import { thankYouNote } from '../domain/rebound/thank-you.ts';
import type { Day } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { findAnsweredApplications } from './db/logged-applications.ts';
import type { PersonMet } from './db/rebound-gave.ts';
import { findPeopleMet, findWhatItGave } from './db/rebound-gave.ts';

/** What there is to remember of a rebound: the run of no's at the person's own rates, and what it gave. */
export async function readRemember(actor: Actor, rebound: Rebound): Promise<Remember> {
  const { db, ownerId } = actor;
  const isAfterInterview = rebound.nos.some(({ roundsHeld }) => roundsHeld > 0);
  const logged = await findAnsweredApplications(db, ownerId, isAfterInterview ? 'interviewed' : 'all');
  const all = isAfterInterview ? firstInterviewAnswers(logged, actor.clock()) : applicationAnswers(logged);
  const answers = untilThen(all, rebound).map(({ answer }) => answer);
  const people = await findPeopleMet(db, ownerId, rebound.id);
  return {
    isQuiet: rebound.quietUntil !== null && rebound.quietUntil > actor.clock(),
    level: isAfterInterview ? 'interviews' : 'applications',
    run: runOfNos(answers),
    answers,
    gave: {
      ...(await findWhatItGave(db, ownerId, rebound.id)),
      people: [...new Map(people.map(({ contactId, name }) => [contactId, name])).values()],
    },
    thankYou: thankYous(rebound, people),
  };
}

/** A rebound that is read again weeks later speaks of the run it was about. */
function untilThen(answers: readonly ApplicationAnswer[], { nos }: Rebound): readonly ApplicationAnswer[] {
  const last = nos.reduce<Day | ''>((latest, { day }) => (day > latest ? day : latest), '');
  return answers.filter(({ day }) => day <= last);
}

/** One note for each company that answered; silence is nothing to thank for. */
function thankYous({ nos }: Rebound, people: readonly PersonMet[]): Remember['thankYou'] {
  const answered = nos.filter(({ channel }) => channel !== 'silence');
  return answered.map(({ applicationId, company, role, roundsHeld }) => {
    const person = people.find((met) => met.applicationId === applicationId);
    const to = person?.name ?? '';
    const note = { contactName: to, company, role, senderName: '', hadInterview: roundsHeld > 0 };
    return { applicationId, company, to, contactId: person?.contactId ?? null, text: thankYouNote(note) };
  });
}
