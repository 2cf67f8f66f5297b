import { findByRules } from './by-rules.ts';
import { calibrated, SURE_FROM, type Verdict, verdictOf } from './certainty.ts';
import { OWN_APPLICATION } from './job-words.ts';
import { type Attribution, attributionsTo, predict } from './kind-model.ts';
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

type RuledLetter = ReturnType<typeof findByRules>;

/** What one mail says, and how sure that is: rules and model together. */
export function decideKind(
  mail: ParsedMail,
  ownText: string,
): Pick<Reading, 'kind' | 'certainty' | 'confidence' | 'evidence'> {
  const letter = findByRules(mail, ownText);
  const model = trainedModel();
  const sentences = sentenceFeatures(letter.subject, letter.text, (name) => model.vocabulary.get(name));
  const prediction = predict(model, sentences, signalFeatures(mail, letter));
  const decision = decisionOf(mail, letter, prediction.probabilities, CALIBRATION);
  const { kind } = decision;
  const evidence =
    kind === letter.rules.kind
      ? letter.rules.evidence
      : evidenceFor(mail, kind, letter, () => attributionsTo(kind, model, sentences, prediction));
  return { ...decision, evidence };
}

/** What the model's probabilities come to with the rules; its certainty is calibrated on mail that no such model had seen. */
export function decisionOf(
  mail: ParsedMail,
  letter: RuledLetter,
  probabilities: readonly number[],
  calibration: readonly number[],
): Pick<Reading, 'kind' | 'certainty' | 'confidence'> {
  const joint = verdictOf(letter.rules, probabilities);
  const verdict = isLeftToRules(mail, letter, joint) ? { ...joint, kind: letter.rules.kind } : joint;
  const certainty = Math.min(calibrated(verdict, calibration), mostCertain(verdict.kind, letter));
  return { kind: verdict.kind, certainty, confidence: certainty >= SURE_FROM ? 'sure' : 'unsure' };
}

/**
 * Where words have no say: in a subject alone there are too few, a header may settle it, and a test for practice, a code, a
 * survey, a call to many or a mailing list is known as such.
 */
function isLeftToRules(mail: ParsedMail, letter: RuledLetter, joint: Verdict): boolean {
  const { kind, confidence, evidence } = letter.rules;
  if (!letter.hasBody || isRefusedInHeader(mail) || isForPractice(letter.subject, letter.text)) return true;
  if (isWithoutAHint(mail, joint)) return true;
  if (isNews(kind)) return false;
  const isKnown = confidence === 'sure' && evidence.length > 0 && joint.news < NEWS_ALL_THE_SAME;
  return isKnown || (kind === 'other' && isOfAList(mail));
}

/** A letter that says news as clearly as this says more than a survey at its end. */
const NEWS_ALL_THE_SAME = 0.9;

/** News in a mail of which no word hints at work must be clear, and a receipt is none: all sorts of things arrive. */
function isWithoutAHint(mail: ParsedMail, { kind, probability }: Verdict): boolean {
  const isClear = probability >= clearWithoutAHint(kind) && kind !== 'confirmation';
  return isNews(kind) && !isClear && !mayMatter(mail.subject, fromLine(mail), mail.text);
}

/** People meet for all sorts of things; that nothing is decided yet is told to few but those who applied. */
function clearWithoutAHint(kind: MailKind): number {
  return kind === 'on_hold' ? 0.75 : 0.94;
}

/** A subject alone tells little: what the rules left open stays open, and "your application" may mean anything. */
function mostCertain(kind: MailKind, letter: RuledLetter): number {
  const { subject, found, rules } = letter;
  if (kind === 'offer' || kind === 'on_hold') return SELDOM_SEEN;
  // Both a yes and a no: perhaps to two roles. The person decides.
  if (kind === 'rejection' && found.invitation()) return CONTRADICTED;
  if (kind === 'rejection' && !found.has('rejection')) return READ_BETWEEN_LINES;
  if ((kind === 'interview' || kind === 'assessment') && found.has('rejection', 'text')) return CONTRADICTED;
  if (letter.hasBody || rules.confidence === 'sure') return 1;
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

/** The phrases that speak for a kind the rules did not settle on, else the words that added most to it. */
function evidenceFor(
  mail: ParsedMail,
  kind: MailKind,
  { found, subject, text }: RuledLetter,
  attributions: () => Attribution[],
): Evidence[] {
  const phrases = found.evidence(kind);
  if (phrases.length > 0 || kind === 'other') return phrases;
  const heaviest = attributions()
    .sort((one, other) => other.weight - one.weight)
    .map(({ field, from, to }): Evidence => {
      const { start, end } = (field === 'subject' ? subject : text).spanOf(from, to);
      return { supports: 'kind', field, text: mail[field].slice(start, end), start, end };
    })
    .filter(({ text }) => text.length > 0 && text.length <= MAX_EVIDENCE);
  const chosen: Evidence[] = [];
  // A number may add to the score and still explain nothing to a person; "your" explains little.
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
