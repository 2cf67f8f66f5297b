import type { Serve } from '../serve.ts';
import { applicationRoutes } from './applications.ts';
import { contactRoutes } from './contacts.ts';
import { interviewRoutes } from './interviews.ts';
import { settingsRoutes } from './settings.ts';
import type { StatusFacts } from './status.ts';
import { statusRoutes } from './status.ts';
import { todayRoutes } from './today.ts';

/** What routes say or use of the program they run in. */
export type ServerFacts = StatusFacts;

/** Every resource of the product: the one list. */
export function allRoutes(facts: ServerFacts): ((serve: Serve) => void)[] {
  return [
    settingsRoutes,
    statusRoutes(facts),
    applicationRoutes,
    interviewRoutes,
    contactRoutes,
    todayRoutes,
  ];
}
