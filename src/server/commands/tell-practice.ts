import { getPracticePlan, type PracticePlan, practicePlan } from '../../contract/practice.ts';
import { problem } from '../../contract/problem.ts';
import type { InterviewId } from '../../domain/id.ts';
import { isId } from '../../domain/id.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import type { Config } from '../config.ts';
import { DataInUse } from '../data-lock.ts';
import { openOwnSpace } from '../own-space.ts';
import { Refusal } from '../refusal.ts';
import { planPractice } from './plan-practice.ts';

/**
 * Today's plan, worked out here, or by the server that holds the data; both give the same. Throws CannotGoOn when there is
 * no such interview.
 */
export async function readPracticePlan(
  config: Config,
  asked: string | undefined,
  say: (sentence: string) => void,
): Promise<PracticePlan> {
  if (asked !== undefined && asked !== 'none' && !isId(asked)) throw new CannotGoOn(noSuchInterview(asked));
  const interview = asked as InterviewId | 'none' | undefined;
  try {
    await using own = await openOwnSpace(config, say);
    return await planPractice(own.actor, { interview });
  } catch (error) {
    if (error instanceof DataInUse && error.address) return askServer(error.address, interview);
    if (error instanceof Refusal && error.code === 'not_found') throw new CannotGoOn(noSuchInterview(asked));
    throw error;
  }
}

/** The same for people: what for, and a card a line. */
export function planLines({ interview, cards, minutesPlanned, rest }: PracticePlan): string[] {
  const what = interview
    ? `For ${interview.company}${interview.day ? `, on ${interview.day}` : ', no day agreed yet'}`
    : 'For no interview in particular';
  if (cards.length === 0) return [`${what}: nothing to rehearse now${REST[rest ?? 'enough']}.`];
  return [
    `${what}: ${minutesPlanned} minutes.`,
    ...cards.map(
      ({ minutes, prompt, because }) => `${String(minutes).padStart(5)} min  ${prompt}  (${because})`,
    ),
  ];
}

const REST: Record<NonNullable<PracticePlan['rest']>, string> = {
  no_cards: '; no question, story or wording is noted yet',
  interview_day: ', on the day itself',
  over: '; it is over',
  called_off: '; they called it off',
  minutes_used: '; today’s minutes are used',
  enough: '; what was rehearsed is still fresh',
};

async function askServer(address: string, interview: string | undefined): Promise<PracticePlan> {
  const query = interview === undefined ? '' : `?${new URLSearchParams({ interview })}`;
  const reply = await fetch(`${address}${getPracticePlan.path}${query}`).catch((cause) => {
    throw new CannotGoOn(`Rebound at ${address} stopped answering. Run this again.`, { cause });
  });
  const body: unknown = await reply.json();
  if (reply.ok) return practicePlan.parse(body);
  throw new CannotGoOn(reply.status === 404 ? noSuchInterview(interview) : problem.parse(body).message);
}

function noSuchInterview(asked: string | undefined): string {
  return `There is no interview ${asked} here. Its page has the id at the end of its address.`;
}
