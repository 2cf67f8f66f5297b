import type { HowWeKnow } from './how-we-know.ts';
import type { Answer, RunOfNos } from './run-of-nos.ts';
import { runOfNos } from './run-of-nos.ts';

export type RunFigures = { run: RunOfNos; how: HowWeKnow };

export function runFigures(answers: readonly Answer[], level: 'interviews' | 'applications'): RunFigures {
  return {
    run: runOfNos(answers),
    how: {
      uses:
        level === 'interviews'
          ? 'First interviews, in the order they were answered: whether a further round or an offer came of each.'
          : 'Applications, in the order they were answered: whether an interview came of each. Letting go counts as a no.',
      prior: 'None: a flat prior on your rate. Nobody else’s numbers are in it.',
      formula:
        'The exact chance that a row of as many answers holds a run of as many no’s, at your rate; and at the two ends of the range that holds eight in ten of the rates that fit your answers.',
      check: null,
      sources: [
        {
          says: 'W. Feller, An Introduction to Probability Theory and Its Applications, volume 1, chapter XIII.7',
          where: 'ISBN 978-0-471-25708-0',
          strength: 'strong',
        },
      ],
    },
  };
}
