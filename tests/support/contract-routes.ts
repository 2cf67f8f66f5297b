import * as activity from '../../src/contract/activity.ts';
import * as application from '../../src/contract/application.ts';
import * as asking from '../../src/contract/asking.ts';
import * as cameUp from '../../src/contract/came-up.ts';
import * as contact from '../../src/contract/contact.ts';
import * as insight from '../../src/contract/insight.ts';
import * as insightFlow from '../../src/contract/insight-flow.ts';
import * as insightWeek from '../../src/contract/insight-week.ts';
import * as interview from '../../src/contract/interview.ts';
import * as interviewStory from '../../src/contract/interview-story.ts';
import * as mail from '../../src/contract/mail.ts';
import * as mailImport from '../../src/contract/mail-import.ts';
import * as mailLesson from '../../src/contract/mail-lesson.ts';
import * as mailbox from '../../src/contract/mailbox.ts';
import * as no from '../../src/contract/no.ts';
import * as practice from '../../src/contract/practice.ts';
import * as prep from '../../src/contract/prep.ts';
import * as question from '../../src/contract/question.ts';
import * as rebound from '../../src/contract/rebound.ts';
import * as review from '../../src/contract/review.ts';
import type { Route } from '../../src/contract/route.ts';
import * as settings from '../../src/contract/settings.ts';
import * as story from '../../src/contract/story.ts';
import * as storyMap from '../../src/contract/story-map.ts';
import * as today from '../../src/contract/today.ts';
import * as wording from '../../src/contract/wording.ts';
import * as workSearch from '../../src/contract/work-search.ts';

export const CONTRACT_FILES = [
  activity,
  application,
  asking,
  cameUp,
  contact,
  insight,
  insightFlow,
  insightWeek,
  interview,
  interviewStory,
  mail,
  mailbox,
  mailImport,
  mailLesson,
  no,
  practice,
  prep,
  question,
  rebound,
  review,
  settings,
  story,
  storyMap,
  today,
  wording,
  workSearch,
];

/** Every route that the contract names. */
export const contractRoutes: Route[] = CONTRACT_FILES.flatMap((file) =>
  Object.values(file as Record<string, unknown>).filter(isRoute),
);

function isRoute(value: unknown): value is Route {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value;
}
