import { isNews, MAIL_KINDS, type MailKind, type Reading } from './reading.ts';

/** From here on at least 99 in 100 were right on mail the model had not seen (`npm run bench:mail-accuracy`). */
export const SURE_FROM = 0.97;

const MOST_CERTAIN = 0.999;
/**
 * How far a rule that settled on a kind outweighs a model that doubts it: in units of log odds. Chosen on mail left out. A
 * receipt more than others: one that is read as a no does most harm.
 */
const LEAN_OF_SETTLED = 1;
const LEAN_OF_RECEIPT = 2;
/** A mail is news when so much of the weight is on one kind of news; below it the mail does not tell. */
const NEWS_FROM = 0.55;
/** Or so much is on news of one kind or another, and which is the question: better ask than put it aside. */
const NEWS_OF_SOME_KIND = 0.85;

type Rules = Pick<Reading, 'kind' | 'confidence'>;
/** What the model makes of a mail, beside what the rules say; `share`: how much of the weight is on it, `news`: on news of any kind. */
export type Verdict = { kind: MailKind; share: number; news: number; rules: Rules };

/** The kind with most weight; of news, only where there is enough. What else the rules found is weighed in the model's shares. */
export function verdictOf(rules: Rules, shares: readonly number[]): Verdict {
  const isSettled = rules.confidence === 'sure' && rules.kind !== 'other';
  const weights = isSettled ? leaning(rules.kind, shares) : shares;
  const news = sumOf(weights, isNews);
  const counts = (kind: MailKind) =>
    !isNews(kind) || shareOf(kind, weights) >= NEWS_FROM || news >= NEWS_OF_SOME_KIND;
  const kind = heaviest(weights, counts);
  return { kind, share: shareOf(kind, weights), news, rules };
}

function leaning(kind: MailKind, shares: readonly number[]): number[] {
  const more = Math.exp(kind === 'confirmation' ? LEAN_OF_RECEIPT : LEAN_OF_SETTLED);
  const sum = 1 + (more - 1) * weightOf(kind, shares);
  return MAIL_KINDS.map((one) => (weightOf(one, shares) * (one === kind ? more : 1)) / sum);
}

function heaviest(weights: readonly number[], counts: (kind: MailKind) => boolean): MailKind {
  const [best = 'other'] = MAIL_KINDS.filter(counts).sort(
    (one, other) => weightOf(other, weights) - weightOf(one, weights),
  );
  return best;
}

function weightOf(kind: MailKind, weights: readonly number[]): number {
  return weights[MAIL_KINDS.indexOf(kind)] ?? 0;
}

/** Of a kind that is news its own weight; of the others that of all of them, for they are put aside alike. */
function shareOf(kind: MailKind, weights: readonly number[]): number {
  return sumOf(weights, (one) => (isNews(kind) ? one === kind : !isNews(one)));
}

function sumOf(weights: readonly number[], counts: (kind: MailKind) => boolean): number {
  return MAIL_KINDS.reduce((sum, one, index) => (counts(one) ? sum + (weights[index] ?? 0) : sum), 0);
}

/** Bends a verdict's share into how often such a verdict was right. */
export function calibrated(verdict: Verdict, coefficients: readonly number[]): number {
  const score = calibrationFeatures(verdict).reduce(
    (sum, value, index) => sum + value * (coefficients[index] ?? 0),
    0,
  );
  return Math.min(MOST_CERTAIN, 1 / (1 + Math.exp(-score)));
}

/** Constant, odds, agrees with the rules, settled by them, news, no or confirmation. */
export function calibrationFeatures({ kind, share, rules }: Verdict): number[] {
  const odds = Math.log((share + 1e-3) / (1 - share + 1e-3));
  const agrees = kind === rules.kind || (!isNews(kind) && !isNews(rules.kind));
  return [
    1,
    odds,
    agrees ? 1 : 0,
    agrees && rules.confidence === 'sure' ? 1 : 0,
    isNews(kind) ? 1 : 0,
    kind === 'rejection' || kind === 'confirmation' ? 1 : 0,
  ];
}
