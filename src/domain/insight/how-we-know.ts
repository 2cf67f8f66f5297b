import type { PublishedFigure } from './market-priors.ts';

/** What stands behind a number, in sentences; `check` works it out again from the command line. */
export type HowWeKnow = {
  uses: string;
  prior: string;
  formula: string;
  check: { model: string; params: Record<string, unknown> } | null;
  sources: PublishedFigure[];
};

export const CLOSED_ALONE =
  'Applications that are still open do not count yet: a yes comes sooner than a no, so they would flatter.';
