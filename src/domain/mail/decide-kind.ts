import { lookAt } from './by-rules.ts';
import { calibrated, SURE_FROM, type Verdict, verdictOf } from './certainty.ts';
import { OWN_APPLICATION } from './job-words.ts';
import { type Spoken, spokenFor, weigh } from './kind-model.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { isOfAList } from './mail-context.ts';
import { mayMatter } from './may-matter.ts';
import { CALIBRATION } from './model-weights.ts';
import { isForPractice } from './not-news.ts';
import { type Evidence, isNews, type MailKind, type Reading } from './reading.ts';
import { isRefusedInHeader } from './refusal-or-pause.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { signalFeatures } from './signal-features.ts';
import { trainedModel } from './trained-model.ts';

type Looked = ReturnType<typeof lookAt>;
/** What one mail says: its words and what the rules found in it are weighed by the model, which tells how sure that is too. */
export function decideKind(
  mail: ParsedMail,
  ownText: string,
): Pick<Reading, 'kind' | 'certainty' | 'confidence' | 'evidence'> {
  const looked = lookAt(mail, ownText);
  const model = trainedModel();
  const sentences = sentenceFeatures(looked.subject, looked.text, (name) => model.numbers.get(name));
  const weighing = weigh(model, sentences, signalFeatures(mail, looked));
  const decision = decisionOf(mail, looked, weighing.shares, CALIBRATION);
  const { kind } = decision;
  const evidence =
    kind === looked.rules.kind
      ? looked.rules.evidence
      : evidenceFor(mail, kind, looked, () => spokenFor(model, sentences, weighing, kind));
  return { ...decision, evidence };
}

/** What the model's shares come to; bent into a certainty by what was measured with weights like these. */
export function decisionOf(
  mail: ParsedMail,
  looked: Looked,
  shares: readonly number[],
  calibration: readonly number[],
): Pick<Reading, 'kind' | 'certainty' | 'confidence'> {
  const weighed = verdictOf(looked.rules, shares);
  const verdict = isLeftToRules(mail, looked, weighed) ? { ...weighed, kind: looked.rules.kind } : weighed;
  const certainty = Math.min(calibrated(verdict, calibration), mostCertain(verdict.kind, looked));
  return { kind: verdict.kind, certainty, confidence: certainty >= SURE_FROM ? 'sure' : 'unsure' };
}

/**
 * Where words have no say: in a subject alone there are too few, a header may settle it, and a test for practice, a code, a
 * survey, a call to many or a mailing list is known as such.
 */
function isLeftToRules(mail: ParsedMail, looked: Looked, weighed: Verdict): boolean {
  const { kind, confidence, evidence } = looked.rules;
  if (!looked.hasBody || isRefusedInHeader(mail) || isForPractice(looked.subject, looked.text)) return true;
  if (isWithoutAHint(mail, weighed)) return true;
  if (isNews(kind)) return false;
  const isKnown = confidence === 'sure' && evidence.length > 0 && weighed.news < NEWS_ALL_THE_SAME;
  return isKnown || (kind === 'other' && isOfAList(mail));
}

/** A letter that says news as clearly as this says more than a survey at its end. */
const NEWS_ALL_THE_SAME = 0.9;

/** News in a mail of which no word hints at work must be clear, and a receipt is none: all sorts of things arrive. */
function isWithoutAHint(mail: ParsedMail, { kind, share }: Verdict): boolean {
  const isClear = share >= clearWithoutAHint(kind) && kind !== 'confirmation';
  return isNews(kind) && !isClear && !mayMatter(mail.subject, fromLine(mail), mail.text);
}

/** People meet for all sorts of things; that nothing is decided yet is told to few but those who applied. */
function clearWithoutAHint(kind: MailKind): number {
  return kind === 'on_hold' ? 0.75 : 0.94;
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
  spoken: () => Spoken[],
): Evidence[] {
  const phrases = found.evidence(kind);
  if (phrases.length > 0 || kind === 'other') return phrases;
  const heaviest = spoken()
    .sort((one, other) => other.weight - one.weight)
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
