import type { z } from 'zod';
import type { Insights, Outlook } from '../../contract/insight.ts';
import { getInsights, getOutlook } from '../../contract/insight.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import type { Config } from '../config.ts';
import { DataInUse } from '../data-lock.ts';
import { readInsights, readOutlook } from '../insights.ts';
import { openOwnSpace } from '../own-space.ts';

/** Everything the search says about itself, as one line of JSON or a few sentences; here, or by the server that holds it. */
export async function tellInsights(
  config: Config,
  { isJson }: { isJson: boolean },
  say: (sentence: string) => void,
): Promise<string[]> {
  const { insights, outlook } = await read(config, say);
  return isJson ? [JSON.stringify({ ...insights, outlook })] : sentencesOf(insights);
}

async function read(
  config: Config,
  say: (sentence: string) => void,
): Promise<{ insights: Insights; outlook: Outlook }> {
  try {
    await using space = await openOwnSpace(config, say);
    return { insights: await readInsights(space.actor), outlook: await readOutlook(space.actor) };
  } catch (error) {
    if (!(error instanceof DataInUse && error.address)) throw error;
    const { address } = error;
    return { insights: await ask(address, getInsights), outlook: await ask(address, getOutlook) };
  }
}

async function ask<Reply extends z.ZodType>(
  address: string,
  { path, reply }: { path: string; reply: Reply },
): Promise<z.output<Reply>> {
  try {
    const answer = await fetch(`${address}${path}`);
    if (answer.ok) return reply.parse(await answer.json());
  } catch (cause) {
    throw new CannotGoOn(`Rebound at ${address} stopped answering. Run this again.`, { cause });
  }
  throw new CannotGoOn(`Rebound at ${address} could not tell. Look at what it says there.`);
}

function sentencesOf({ quietUntil, rates, silence, trend }: Insights): string[] {
  if (quietUntil)
    return ['It is quiet just now, so the numbers wait. With --json they are told all the same.'];
  return [
    rateSentence('applications that ended were answered', rates.answer.all),
    rateSentence('applications that ended came to an interview', rates.interview.all),
    rateSentence('of those with an interview came to an offer', rates.offer.all),
    silence.letGoDay === null
      ? 'No silence is long enough yet to be let go.'
      : `After ${silence.letGoDay} days of silence fewer than 5 in 100 are still answered; ${silence.letGo.total} of yours wait longer.`,
    trend.verdict === 'looks_so'
      ? `Your interviews lead on more often than they did: ${trend.ledOn} of ${trend.interviews} did.`
      : `Whether interviews lead on more often cannot be told yet: ${trend.ledOn} of ${trend.interviews} did.`,
  ];
}

function rateSentence(what: string, rate: Insights['rates']['answer']['all']): string {
  const counts = `${rate.yes} of ${rate.of} ${what}`;
  return rate.type === 'rate'
    ? `${counts}: most likely ${rate.inHundred.from} to ${rate.inHundred.to} in 100.`
    : `${counts}: too early to tell.`;
}
