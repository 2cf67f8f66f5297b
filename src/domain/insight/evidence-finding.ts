import type { Strength } from './market-priors.ts';

/** One thing that is known, as far as it is known, and what the product makes of it. Never more than the source says. */
export type Finding = {
  /** Its place on the page, for links to it. */
  id: string;
  topic: EvidenceTopic;
  title: string;
  /** What was found. */
  says: string;
  /** How many studies and people. */
  size: string;
  strength: Strength;
  /** What to keep in mind with it; empty where the size says it all. */
  but: string;
  /** What Rebound does because of it. */
  so: string;
  sources: readonly { name: string; address: string }[];
};
export const EVIDENCE_TOPICS = [
  'A no, and its reason',
  'Getting better at interviews',
  'Looking back',
  'Something kind first',
  'Going on with the search',
  'Practising',
] as const;
export type EvidenceTopic = (typeof EVIDENCE_TOPICS)[number];
