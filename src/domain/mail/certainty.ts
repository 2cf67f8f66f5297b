import { isNews, MAIL_KINDS, type MailKind, type Reading } from './reading.ts';

/** From here on at least 99 in 100 were right on mail the model had not seen (`npm run bench:mail-accuracy`). */
export const SURE_FROM = 0.97;

const MOST_CERTAIN = 0.999;
/**
 * Log odds added to the kind that a rule settled on, chosen on mail the model had not seen. A receipt gets more: one that is
 * read as a no does most harm.
 */
const LOG_ODDS_OF_SETTLED = 1;
const LOG_ODDS_OF_RECEIPT = 2;
/** A mail is news from this probability of one kind of news; below it the mail does not tell. */
const NEWS_FROM = 0.55;
/** Or from this probability of news of any kind: better ask which than put it aside. */
const NEWS_OF_SOME_KIND = 0.85;

type Rules = Pick<Reading, 'kind' | 'confidence'>;
/** The kind that model and rules come to, with its probability; `news`: the probability of news of any kind. */
export type Verdict = { kind: MailKind; probability: number; news: number; rules: Rules };

/** The most probable kind; of news, only one that is probable enough. The model has the rules' signals among its features. */
export function verdictOf(rules: Rules, predicted: readonly number[]): Verdict {
  const isSettled = rules.confidence === 'sure' && rules.kind !== 'other';
  const probabilities = isSettled ? raised(rules.kind, predicted) : predicted;
  const news = sumOf(probabilities, isNews);
  const counts = (kind: MailKind) =>
    !isNews(kind) || probabilityOf(kind, probabilities) >= NEWS_FROM || news >= NEWS_OF_SOME_KIND;
  const kind = mostProbable(probabilities, counts);
  return { kind, probability: probabilityOf(kind, probabilities), news, rules };
}

function raised(kind: MailKind, probabilities: readonly number[]): number[] {
  const factor = Math.exp(kind === 'confirmation' ? LOG_ODDS_OF_RECEIPT : LOG_ODDS_OF_SETTLED);
  const sum = 1 + (factor - 1) * ofKind(kind, probabilities);
  return MAIL_KINDS.map((one) => (ofKind(one, probabilities) * (one === kind ? factor : 1)) / sum);
}

function mostProbable(probabilities: readonly number[], counts: (kind: MailKind) => boolean): MailKind {
  const [best = 'other'] = MAIL_KINDS.filter(counts).sort(
    (one, other) => ofKind(other, probabilities) - ofKind(one, probabilities),
  );
  return best;
}

function ofKind(kind: MailKind, probabilities: readonly number[]): number {
  return probabilities[MAIL_KINDS.indexOf(kind)] ?? 0;
}

/** The probability of a kind of news; kinds that are no news have one together, for they are put aside alike. */
function probabilityOf(kind: MailKind, probabilities: readonly number[]): number {
  return sumOf(probabilities, (one) => (isNews(kind) ? one === kind : !isNews(one)));
}

function sumOf(probabilities: readonly number[], counts: (kind: MailKind) => boolean): number {
  return MAIL_KINDS.reduce((sum, one, index) => (counts(one) ? sum + (probabilities[index] ?? 0) : sum), 0);
}

/** Logistic calibration: turns the probability of a verdict into how often such a verdict was right. */
export function calibrated(verdict: Verdict, coefficients: readonly number[]): number {
  const score = calibrationFeatures(verdict).reduce(
    (sum, value, index) => sum + value * (coefficients[index] ?? 0),
    0,
  );
  return Math.min(MOST_CERTAIN, 1 / (1 + Math.exp(-score)));
}

/** Intercept, log odds, agrees with the rules, settled by them, news, no or confirmation. */
export function calibrationFeatures({ kind, probability, rules }: Verdict): number[] {
  const logOdds = Math.log((probability + 1e-3) / (1 - probability + 1e-3));
  const agrees = kind === rules.kind || (!isNews(kind) && !isNews(rules.kind));
  return [
    1,
    logOdds,
    agrees ? 1 : 0,
    agrees && rules.confidence === 'sure' ? 1 : 0,
    isNews(kind) ? 1 : 0,
    kind === 'rejection' || kind === 'confirmation' ? 1 : 0,
  ];
}
