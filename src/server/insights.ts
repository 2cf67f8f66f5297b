import type { Insights, Outlook } from '../contract/insight.ts';
import type { ApplicationAnswer, LoggedApplication } from '../domain/insight/first-interviews.ts';
import { applicationAnswers, firstInterviewAnswers } from '../domain/insight/first-interviews.ts';
import { interviewResults } from '../domain/insight/interview-results.ts';
import { leadingFigures } from '../domain/insight/leading-figures.ts';
import { outlookFigures } from '../domain/insight/outlook.ts';
import { stepRates } from '../domain/insight/rate-figures.ts';
import { rechargingFigures } from '../domain/insight/recharging-figures.ts';
import { runFigures } from '../domain/insight/run-figures.ts';
import type { CountedSilence, SentApplication } from '../domain/insight/silence-figures.ts';
import { countSilence, isOwnSilence, silenceFigures } from '../domain/insight/silence-figures.ts';
import { hadInterview, hadOffer, wentOut } from '../domain/insight/steps.ts';
import type { TrendFigures } from '../domain/insight/trend-figures.ts';
import { trendFigures } from '../domain/insight/trend-figures.ts';
import type { Actor } from './actor.ts';
import { findActivities } from './db/activities.ts';
import { findUseMoods } from './db/activity-uses.ts';
import { findCountedApplications, findNotedInterviews } from './db/insight-facts.ts';
import { findAnsweredApplications } from './db/logged-applications.ts';
import { inTurn } from './in-turn.ts';
import { keptFigures } from './kept-figures.ts';
import { todayOf } from './local-day.ts';
import { quietUntilOf } from './quiet-until.ts';
import { ownForecasts, usualForecast } from './silence-forecasts.ts';

/**
 * Every number of the search with what it rests on: facts read once, figures by the pure functions of domain/insight,
 * one after the other with other requests between.
 */
export async function readInsights(actor: Actor): Promise<Insights> {
  const { db, ownerId } = actor;
  const day = await todayOf(actor);
  const now = actor.clock();
  const applications = await inTurn(() => findCountedApplications(db, ownerId));
  const reached = await inTurn(() => findAnsweredApplications(db, ownerId, 'interviewed or offered'));
  const interviews = await inTurn(() => findNotedInterviews(db, ownerId, now));
  return {
    day,
    quietUntil: await quietUntilOf(actor),
    counts: countsOf(applications),
    rates: {
      answer: await inTurn(() => stepRates(applications, 'answer')),
      interview: await inTurn(() => stepRates(applications, 'interview')),
      offer: await inTurn(() => stepRates(applications, 'offer')),
    },
    silence: await silenceOf(await inTurn(() => countSilence(applications, day))),
    runs: {
      interviews: await inTurn(() =>
        runFigures(firstInterviewAnswers(reached, now).map(toAnswer), 'interviews'),
      ),
      applications: await inTurn(() => runFigures(answersOf(applications, reached), 'applications')),
    },
    trend: await inTurn(() => trendOf(interviewResults(reached, now).map(({ ledOn }) => ledOn))),
    leading: leadingFigures(interviews),
    recharging: rechargingFigures(await findActivities(db, ownerId), await findUseMoods(db, ownerId)),
  };
}

/** How far it may be to an offer; nobody is told while it is quiet. */
export async function readOutlook(actor: Actor): Promise<Outlook> {
  const until = await quietUntilOf(actor);
  if (until) return { type: 'quiet', until };
  return { type: 'outlook', ...outlookFigures(await findCountedApplications(actor.db, actor.ownerId)) };
}

function countsOf(applications: readonly SentApplication[]): Insights['counts'] {
  const out = applications.filter(wentOut);
  return {
    applications: out.length,
    open: out.filter(({ isLive }) => isLive).length,
    closed: out.filter(({ isLive }) => !isLive).length,
    interviews: out.filter(hadInterview).length,
    offers: out.filter(hadOffer).length,
  };
}

async function silenceOf(counted: CountedSilence): Promise<Insights['silence']> {
  const usual = await usualForecast();
  if (!isOwnSilence(counted)) return silenceFigures(counted, { own: usual, usual, flat: null });
  return silenceFigures(counted, { usual, ...(await ownForecasts(counted.counts)) });
}

const trends = keptFigures<TrendFigures>();

async function trendOf(ledOn: readonly boolean[]): Promise<TrendFigures> {
  return trends(ledOn.map(Number).join(''), () => trendFigures(ledOn));
}

/** The logs say when an interview or an offer came; where neither did, the day it ended is known without its log. */
function answersOf(applications: readonly SentApplication[], reached: readonly LoggedApplication[]) {
  const answers: ApplicationAnswer[] = applicationAnswers(reached);
  for (const application of applications) {
    const { id, status, closedOn } = application;
    if (closedOn === null || status === 'withdrawn') continue;
    if (wentOut(application) && !hadInterview(application))
      answers.push({ applicationId: id, answer: 'no', day: closedOn });
  }
  return inOrder(answers).map(toAnswer);
}

function toAnswer({ answer }: ApplicationAnswer) {
  return answer;
}

function inOrder(answers: ApplicationAnswer[]): ApplicationAnswer[] {
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return answers.sort((a, b) => compare(a.day, b.day) || compare(a.applicationId, b.applicationId));
}
