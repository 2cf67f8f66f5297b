import type { Remember } from '../../../../contract/rebound.ts';
import { counted } from '../../../words.ts';
import { numberWord } from '../rebound-words.ts';

export type RunWords = { title: string; sentences: string[]; howWorkedOut: string[] };

/** A run of no's in words a tired person understands; "too early to tell" is an answer like the others. */
export function runWords({ level, run }: Pick<Remember, 'level' | 'run'>): RunWords {
  const isInterviews = level === 'interviews';
  const answers = isInterviews ? 'first interviews' : 'answered applications';
  const ledOn = isInterviews ? 'led on to a next round' : 'led to an interview';
  switch (run.type) {
    case 'too_early':
      return {
        title: 'Too early to tell',
        sentences: [
          run.answers === 0
            ? `None of your ${isInterviews ? 'interviews' : 'applications'} has an answer that counts here yet.`
            : `${counted(run.answers, isInterviews ? 'first interview has' : 'application has', isInterviews ? 'first interviews have' : 'applications have')} an answer that counts here. With fewer than five, any rate would be chance dressed up as a number.`,
          'So there is no rate here yet, and nothing to read into this no.',
        ],
        howWorkedOut: [],
      };
    case 'no_yes_yet':
      return {
        title: 'No yes yet, and no verdict',
        sentences: [
          `${capital(numberWord(run.answers))} answers so far, and the first yes is still to come. Without one there is no rate of your own to hold this run against.`,
          'It doesn’t say how the next one goes. Somebody with a good rate can have a start like this too.',
        ],
        howWorkedOut: [],
      };
    case 'chance': {
      const { yes, run: length, inHundred, rate: fits, range } = run;
      const rate = `${capital(numberWord(yes))} of your ${run.answers} ${answers} ${ledOn}.`;
      return {
        title: length > 1 ? `A run of ${numberWord(length)} isn’t a verdict` : 'One no isn’t a verdict',
        sentences: [
          rate,
          ...(length > 1
            ? [
                `At that rate, ${length} no’s in a row turn up in ${inHundred} of 100 searches as long as yours, for no reason at all.`,
                `Your rate itself is known roughly: most of the rates that fit your ${run.answers} answers lie between ${fits.from} and ${fits.to} in 100. Over those, a run like this turns up in ${fromTo(range)} of 100 searches.`,
              ]
            : [oneNoWords(yes, run.answers)]),
        ],
        // Without a run there is nothing to work out: the counts stand there as they are.
        howWorkedOut:
          length < 2
            ? []
            : [
                `Your own counts and nothing else: ${run.answers} ${answers}, ${yes} of which ${ledOn}. So each answer is taken to be a yes with a chance of ${yes} in ${run.answers}, whatever came before it.`,
                `Then the exact chance that somewhere among ${run.answers} such answers at least ${length} no’s stand in a row. It is added up answer by answer: how likely it is that a run of ${length} ends here for the first time, that is, that a yes (or the start) came just before it and no such run earlier.`,
                'The range rests on the same counts. With nothing assumed beforehand, eight in ten of the rates that fit them lie between the two named (a beta distribution); the lower the rate of yes, the likelier a run, so those two give the ends of the range exactly.',
                'It assumes that answers don’t hang together and that your rate stayed the same. Nobody else’s numbers are in it, and no guess of yours is either.',
              ],
      };
    }
  }
}

/** What the picture shows, for somebody who hears it. */
export function dotsLabel({ level, answers }: Pick<Remember, 'level' | 'answers'>): string {
  const yes = answers.filter((answer) => answer === 'yes').length;
  const things =
    level === 'interviews'
      ? counted(answers.length, 'first interview')
      : counted(answers.length, 'answered application');
  const ledOn = level === 'interviews' ? 'led on to a next round' : 'led to an interview';
  const last = answers.length - 1 - answers.lastIndexOf('yes');
  const since = yes > 0 && last > 0 ? `; ${last} since the last one that did` : '';
  return `${things}, oldest first: ${yes} ${ledOn}${since}`;
}

function fromTo({ from, to }: { from: string; to: string }): string {
  return from === to ? from : `${from} to ${to}`;
}

function oneNoWords(yes: number, answers: number): string {
  return yes * 2 < answers
    ? 'At that rate a no is the answer that comes more often, and one of them says very little.'
    : 'One no among them says very little.';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
