import type { MailImports } from '../commands/mail-imports.ts';
import type { Mailboxes } from '../commands/mailboxes.ts';
import type { Serve } from '../serve.ts';
import { activityRoutes } from './activities.ts';
import { activityUseRoutes } from './activity-uses.ts';
import { applicationRoutes } from './applications.ts';
import { askingRoutes } from './askings.ts';
import { cameUpRoutes } from './came-up.ts';
import { contactRoutes } from './contacts.ts';
import { insightFlowRoutes } from './insight-flow.ts';
import { insightWeekRoutes } from './insight-week.ts';
import { insightRoutes } from './insights.ts';
import { interviewStoryRoutes } from './interview-stories.ts';
import { interviewRoutes } from './interviews.ts';
import { mailGroupRoutes } from './mail-groups.ts';
import { mailImportRoutes } from './mail-imports.ts';
import { mailLessonRoutes } from './mail-lessons.ts';
import { mailboxRoutes } from './mailboxes.ts';
import { nextStepRoutes } from './next-steps.ts';
import { noRoutes } from './nos.ts';
import { practiceRoutes } from './practice.ts';
import { prepRoutes } from './prep.ts';
import { proposalRoutes } from './proposals.ts';
import { questionRoutes } from './questions.ts';
import { reboundRoutes } from './rebounds.ts';
import { reviewRoutes } from './reviews.ts';
import { settingsRoutes } from './settings.ts';
import type { StatusFacts } from './status.ts';
import { statusRoutes } from './status.ts';
import { storyRoutes } from './stories.ts';
import { storyExportRoutes } from './story-export.ts';
import { storyMapRoutes } from './story-map.ts';
import { todayRoutes } from './today.ts';
import { wordingRoutes } from './wordings.ts';
import { workSearchRoutes } from './work-search.ts';

/** What routes say or use of the program they run in. */
export type ServerFacts = StatusFacts & {
  mailImports: MailImports;
  mailboxes: Mailboxes;
  /** Told of what went wrong where the reply is no error. */
  logError: (error: unknown) => void;
};

/** Every resource of the product: the one list. */
export function allRoutes(facts: ServerFacts): ((serve: Serve) => void)[] {
  return [
    settingsRoutes,
    statusRoutes(facts),
    applicationRoutes,
    interviewRoutes,
    askingRoutes,
    interviewStoryRoutes,
    contactRoutes,
    todayRoutes,
    insightRoutes,
    noRoutes,
    reboundRoutes,
    nextStepRoutes,
    activityRoutes,
    activityUseRoutes,
    reviewRoutes,
    cameUpRoutes,
    questionRoutes,
    storyRoutes,
    storyMapRoutes,
    storyExportRoutes,
    wordingRoutes,
    practiceRoutes,
    insightFlowRoutes,
    prepRoutes,
    insightWeekRoutes,
    mailImportRoutes(facts.mailImports),
    mailboxRoutes(facts.mailboxes),
    proposalRoutes(facts.logError),
    mailGroupRoutes,
    mailLessonRoutes,
    workSearchRoutes,
  ];
}
