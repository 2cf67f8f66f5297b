import type { Asking } from '../../../contract/asking.ts';
import type { Question } from '../../../contract/question.ts';
import { type Line, linesOf } from '../../../domain/debrief/lines.ts';
import { rewordedLines } from '../../../domain/debrief/reworded-lines.ts';
import { DEBRIEF_STEPS, type DebriefStep } from '../../../domain/debrief/steps.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { questionKey } from '../../../domain/review/kept-finding.ts';

/** The questions to ask this time, in order: nobody is asked how nothing went. */
export function shownSteps({ known, stories }: { known: number; stories: number }): DebriefStep[] {
  return DEBRIEF_STEPS.filter((step) => (step !== 'went' || known > 0) && (step !== 'told' || stories > 0));
}

/** The step to show: the one that is asked for, or the next that is there this time. */
export function stepAt(shown: readonly DebriefStep[], wanted: DebriefStep | null): DebriefStep {
  const from = DEBRIEF_STEPS.indexOf(wanted ?? 'asked');
  return shown.find((step) => DEBRIEF_STEPS.indexOf(step) >= from) ?? 'asked';
}

/** Of the questions that were asked, those one had in the bank before. */
export function knownLines(
  asked: string,
  askings: readonly Pick<Asking, 'lines' | 'isKnownBefore'>[],
  bankKeys: readonly string[],
): Line[] {
  const known = new Set(bankKeys);
  const askingOf = askingFinder(asked, askings);
  return linesOf(asked).filter((line) => askingOf(line)?.isKnownBefore ?? known.has(line.key));
}

/** Which asking a line stands for, also where its words were changed a moment ago and the server has yet to say so. */
export function askingFinder<One extends Pick<Asking, 'lines'>>(
  asked: string,
  askings: readonly One[],
): (line: Line) => One | undefined {
  const noted = askings.flatMap((asking) => asking.lines.map((key) => ({ key, asking })));
  const byKey = new Map(noted.map(({ key, asking }) => [key, asking]));
  const reworded = rewordedLines(noted, linesOf(asked));
  return ({ key }) => {
    const before = reworded.get(key);
    return byKey.get(key) ?? (before?.hasMostWords ? before.was.asking : undefined);
  };
}

/** Of the questions that were asked at this interview already, the askings tell whether they were known before. */
export function keysOfBank(
  questions: readonly Pick<Question, 'text' | 'notes' | 'askedAt'>[],
  interviewId: InterviewId,
): string[] {
  const others = questions.filter(({ askedAt }) => !askedAt.some((at) => at.interviewId === interviewId));
  return others.flatMap(({ text, notes }) =>
    [text, notes].filter((words) => words !== '' && words.length < 600).map(questionKey),
  );
}
