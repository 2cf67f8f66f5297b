import { lookAt } from './by-rules.ts';
import {
  calibrated,
  kindShares,
  meaningShare,
  SURE_FROM,
  type Verdict,
  verdictOf,
  wordShare,
} from './certainty.ts';
import { OWN_APPLICATION } from './job-words.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { isOfAList } from './mail-context.ts';
import { mayMatter } from './may-matter.ts';
import { meaningFeatures } from './meaning-features.ts';
import { CALIBRATION, MODEL_WEIGHTS } from './model-weights.ts';
import { type Evidence, isNews, MAIL_KINDS, type MailKind, type Reading } from './reading.ts';
import { signalFeatures } from './signal-features.ts';
import { type WordFeature, wordFeatures } from './word-features.ts';
import { wordWeights } from './word-model.ts';

type Looked = ReturnType<typeof lookAt>;
type Weighed = WordFeature & { weights: Int16Array };
/** `share`: how much one of its sort counts in this mail. */
type Shared = Weighed & { share: number };

/** What one mail says: what the rules say and what its words weigh decide together, and the model tells how sure that is. */
export function decideKind(
  mail: ParsedMail,
  ownText: string,
): Pick<Reading, 'kind' | 'certainty' | 'confidence' | 'evidence'> {
  const looked = lookAt(mail, ownText);
  const words = weighed(wordFeatures(looked.subject, looked.text));
  const meanings = weighed(meaningFeatures(looked.subject, looked.text));
  const shares = kindShares(
    MODEL_WEIGHTS,
    signalFeatures(mail, looked),
    words.map(({ weights }) => weights),
    meanings.map(({ weights }) => weights),
  );
  const decision = decisionOf(mail, looked, shares, CALIBRATION);
  const { kind } = decision;
  const evidence =
    kind === looked.rules.kind
      ? looked.rules.evidence
      : evidenceFor(mail, kind, looked, [
          ...shared(words, wordShare(words.length)),
          ...shared(meanings, meaningShare(meanings.length)),
        ]);
  return { ...decision, evidence };
}

/** Those the model knows, with what they weigh. */
function weighed(features: readonly WordFeature[]): Weighed[] {
  return features.flatMap((feature) => {
    const weights = wordWeights(feature.words);
    return weights ? [{ ...feature, weights }] : [];
  });
}

function shared(all: readonly Weighed[], share: number): Shared[] {
  return all.map((one) => ({ ...one, share }));
}

/** What rules and the model's shares come to; bent into a certainty by what was measured with weights like these. */
export function decisionOf(
  mail: ParsedMail,
  looked: Looked,
  shares: readonly number[],
  calibration: readonly number[],
): Pick<Reading, 'kind' | 'certainty' | 'confidence'> {
  const weighed = verdictOf(looked.rules, shares);
  const isLeftToRules =
    isSettled(mail, looked) ||
    isUnheard(weighed, looked) ||
    (!isPlainNews(weighed, looked) && !mayMatter(mail.subject, fromLine(mail), mail.text));
  const verdict = isLeftToRules ? { ...weighed, kind: looked.rules.kind } : weighed;
  const certainty = Math.min(calibrated(verdict, calibration), mostCertain(verdict.kind, looked));
  return { kind: verdict.kind, certainty, confidence: certainty >= SURE_FROM ? 'sure' : 'unsure' };
}

/** News by words alone, and no word of work anywhere: a dentist confirms appointments too. */
function isUnheard({ kind, share, rules }: Verdict, { isWork }: Looked): boolean {
  return isNews(kind) && kind !== rules.kind && !isWork && share < (WITHOUT_WORDS_OF_WORK[kind] ?? 1);
}

/** Short news of which not a word, even one that means other things too, has to do with work: "Can you start on Monday?" */
function isPlainNews({ kind, share }: Verdict, { text }: Looked): boolean {
  const enough = Math.max(WITHOUT_A_JOB_WORD, WITHOUT_WORDS_OF_WORK[kind] ?? 1);
  return isNews(kind) && share >= enough && text.folded.length <= SHORT_LETTER;
}

/** So much must words weigh where none is of work. Those of a confirmation or a wait never do: all sorts of things arrive, or take longer. */
const WITHOUT_WORDS_OF_WORK: Partial<Record<MailKind, number>> = {
  rejection: 0.6,
  offer: 0.75,
  // Everybody meets somebody all the time, and a test may be of anything.
  interview: 0.9,
  assessment: 0.95,
};

/** Where words have no say: in a subject alone there are too few, and a code, a survey or a mailing list is known as such. */
function isSettled(mail: ParsedMail, looked: Looked): boolean {
  const { kind, confidence, evidence } = looked.rules;
  if (!looked.hasBody) return true;
  return kind === 'other' && (isOfAList(mail) || (confidence === 'sure' && evidence.length > 0));
}

/** A subject alone tells little: what the rules left open stays open, and "your application" may mean anything. */
function mostCertain(kind: MailKind, looked: Looked): number {
  const { subject, found, rules } = looked;
  if (kind === 'offer' || kind === 'on_hold') return SELDOM_SEEN;
  // Both a yes and a no: perhaps to two roles. The person decides.
  if (kind === 'rejection' && found.invitation()) return CONTRADICTED;
  if (kind === 'rejection' && !found.has('rejection')) return READ_BETWEEN_LINES;
  if ((kind === 'interview' || kind === 'assessment') && found.has('rejection', 'text')) return CONTRADICTED;
  if (looked.hasBody || rules.confidence === 'sure') return 1;
  const isUntold = rules.kind === 'other' && OWN_APPLICATION.test(subject.folded);
  return isUntold ? UNTOLD : SUBJECT_ALONE;
}

/** And where none could even be of work. */
const WITHOUT_A_JOB_WORD = 0.97;
/** A longer letter about a job names it somewhere. */
const SHORT_LETTER = 700;
/** Too few of these were ever measured to be sure of one. */
const SELDOM_SEEN = 0.95;
/** Good wishes and regrets, and nowhere the no itself. */
const READ_BETWEEN_LINES = 0.9;
const CONTRADICTED = 0.7;
const UNTOLD = 0.5;
const SUBJECT_ALONE = 0.9;

/** The phrases that speak for a kind the rules did not settle on, else the words that weigh most for it. */
function evidenceFor(
  mail: ParsedMail,
  kind: MailKind,
  { found, subject, text }: Looked,
  words: readonly Shared[],
): Evidence[] {
  const phrases = found.evidence(kind);
  if (phrases.length > 0 || kind === 'other') return phrases;
  const index = MAIL_KINDS.indexOf(kind);
  const weightOf = ({ weights, share }: Shared) =>
    share * ((weights[index] ?? 0) - weights.reduce((sum, one) => sum + one, 0) / MAIL_KINDS.length);
  const heaviest = words
    .filter((word) => weightOf(word) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .map(({ field, from, to }): Evidence => {
      const { start, end } = (field === 'subject' ? subject : text).spanOf(from, to);
      return { supports: 'kind', field, text: mail[field].slice(start, end), start, end };
    })
    .filter(({ text }) => text.length > 0 && text.length <= MAX_EVIDENCE);
  const chosen: Evidence[] = [];
  // A number weighs something, and says nothing to somebody who asks why; "your" says little.
  for (const telling of [/\p{L}{5}/u, /\p{L}{2}/u]) {
    for (const one of heaviest.filter(({ text }) => telling.test(text))) {
      if (chosen.length === MAX_WORDS) return chosen;
      if (!chosen.some((before) => overlap(before, one))) chosen.push(one);
    }
  }
  return chosen;
}

function overlap(one: Evidence, other: Evidence): boolean {
  return one.field === other.field && one.start < other.end && other.start < one.end;
}

const MAX_WORDS = 3;
/** Two words far apart in their sentence mark more than they say. */
const MAX_EVIDENCE = 60;
