import type { InterviewKind } from '../application/interview-kind.ts';
import type { QuestionKind } from '../question/question-kind.ts';
import { contentStems, stemsOf } from './content-stems.ts';

/** What is known of an interview that tells what may come up there. */
export type InterviewAhead = {
  kind: InterviewKind;
  company: string;
  role: string;
  /** The posting as it was, and what it became clear they were looking for. */
  postingText: string;
  sought: readonly string[];
};
/** What is known of a card that tells where it may come up. */
export type CardFacts = {
  subject: 'question' | 'story' | 'wording';
  /** Everything it says: its text, key points, competencies. */
  words: string;
  /** Of a question. */
  kind: QuestionKind | null;
  /** How often this company asked it before. */
  askedHere: number;
  /** A story that is planned to be told at this interview. */
  isPlanned: boolean;
  /** It came up unprepared, came out wrong or was regretted: at this company, elsewhere, or nowhere. */
  caughtOut: 'here' | 'elsewhere' | null;
};

/** Why a card may come up, the strongest reason alone. */
export type Because =
  | { type: 'planned' }
  | { type: 'asked_here'; times: number }
  | { type: 'caught_out_here' }
  | { type: 'posting'; words: string[] }
  | { type: 'caught_out' }
  | { type: 'interview_kind'; kind: InterviewKind }
  | { type: 'may_come_up' };
/** `value`: how likely it comes up in this interview, 0 to 1. Our choice, not measured. */
export type Relevance = { value: number; because: Because };

/** Any card may come up anywhere, a little. */
const ANYWHERE = 0.15;
const PLANNED = 0.9;
const ASKED_HERE = 0.8;
const CAUGHT_OUT_HERE = 0.7;
const CAUGHT_OUT = 0.35;
/** What a card gains whose words all stand in the posting. */
const IN_POSTING = 0.6;
const NAMED_WORDS = 3;

/** How much the kind of an interview makes a kind of question likely. */
const BY_KIND: Record<InterviewKind, Partial<Record<QuestionKind, number>>> = {
  phone_screen: { general: 0.4, behavioural: 0.2 },
  hiring_manager: { behavioural: 0.4, general: 0.25, technical: 0.15 },
  technical: { technical: 0.5, behavioural: 0.1 },
  panel: { behavioural: 0.4, general: 0.2, technical: 0.2 },
  case: { technical: 0.35, behavioural: 0.1 },
  final: { behavioural: 0.35, general: 0.35 },
  other: { behavioural: 0.2, general: 0.2, technical: 0.2 },
};

/**
 * Makes the judge of one interview: its words are looked through once, however many cards are asked about. Reasons add
 * up as chances that are independent do: 1 - Π(1 - p).
 */
export function relevanceTo(interview: InterviewAhead): (card: CardFacts) => Relevance {
  const wanted = contentStems(
    [interview.role, interview.postingText, ...interview.sought].join('\n'),
    contentStems(interview.company),
  );
  return (card) => {
    const reasons = reasonsFor(card, interview, wanted);
    const without = reasons.reduce((left, [chance]) => left * (1 - chance), 1);
    const [, because] = reasons.reduce((strongest, reason) =>
      reason[0] > strongest[0] ? reason : strongest,
    );
    return { value: 1 - without, because };
  };
}

type Reason = readonly [chance: number, because: Because];

function reasonsFor(
  card: CardFacts,
  { kind }: InterviewAhead,
  wanted: ReadonlyMap<string, string>,
): Reason[] {
  const reasons: Reason[] = [[ANYWHERE, { type: 'may_come_up' }]];
  if (card.isPlanned) reasons.push([PLANNED, { type: 'planned' }]);
  if (card.askedHere > 0) reasons.push([ASKED_HERE, { type: 'asked_here', times: card.askedHere }]);
  if (card.caughtOut === 'here') reasons.push([CAUGHT_OUT_HERE, { type: 'caught_out_here' }]);
  if (card.caughtOut === 'elsewhere') reasons.push([CAUGHT_OUT, { type: 'caught_out' }]);
  const byKind = card.kind ? (BY_KIND[kind][card.kind] ?? 0) : 0;
  if (byKind > 0) reasons.push([byKind, { type: 'interview_kind', kind }]);
  const own = stemsOf(card.words);
  const shared = own.filter((stem) => wanted.has(stem));
  if (shared.length > 0) {
    // One word of a long answer says less than one of a short question.
    const share = Math.min(1, shared.length / Math.max(NAMED_WORDS, Math.sqrt(own.length) * 1.5));
    const words = shared.slice(0, NAMED_WORDS).map((stem) => wanted.get(stem) ?? stem);
    reasons.push([IN_POSTING * share, { type: 'posting', words }]);
  }
  return reasons;
}
