import type { Instant } from '../../domain/time.ts';
import type { Serve } from '../serve.ts';

/** What routes say or use of the program they run in. */
export type ServerFacts = {
  version: string;
  dataFolder: string;
  lastBackupAt: () => Promise<Instant | null>;
};

/** Every resource of the product: the one list. */
export function allRoutes(_facts: ServerFacts): ((serve: Serve) => void)[] {
  return [];
}
