import { isNews, MAIL_KINDS, type MailKind, type Reading } from './reading.ts';

/** From here on at least 99 in 100 were right on mail the model had not seen (`npm run bench:mail-accuracy`). */
export const SURE_FROM = 0.97;

const MOST_CERTAIN = 0.999;
/** How far a settled rule, and one that is not, outweighs the model: in units of log odds. Chosen on mail left out. */
const LEANS = { sure: 2.5, unsure: 1, unsureAside: 1, knownOther: 3, other: -0.5, seldom: 3 };
/** News that no rule tells of, told by words alone, needs so much of the weight; below it the mail does not tell. */
const NEWS_BY_WORDS_FROM = 0.6;
/** All sorts of mail thank for something and promise an answer, or say that something takes longer. */
const WAITING_BY_WORDS_FROM = 0.7;
/** Unless so much is on news of one kind or another, and which is the question: better ask than put it aside. */
const NEWS_OF_SOME_KIND = 0.9;

type Rules = Pick<Reading, 'kind' | 'confidence'> & { evidence: readonly unknown[] };
/** What rules and model together make of a mail; `share`: how much of the weight is on it, `news`: on news of any kind. */
export type Verdict = { kind: MailKind; share: number; news: number; rules: Rules };

/** The kind with most weight, where the model's shares lean towards what the rules say. */
export function verdictOf(rules: Rules, shares: readonly number[]): Verdict {
  const lean = Math.exp(leanOf(rules));
  const weights = MAIL_KINDS.map((kind, index) => (shares[index] ?? 0) * (kind === rules.kind ? lean : 1));
  const sum = weights.reduce((one, other) => one + other, 0);
  const best = heaviest(weights, () => true);
  const share = shareOf(best.kind, weights) / sum;
  const news = sumOf(weights, isNews) / sum;
  const isWaiting = best.kind === 'confirmation' || best.kind === 'on_hold';
  const enough = isWaiting ? WAITING_BY_WORDS_FROM : NEWS_BY_WORDS_FROM;
  const isEnough = share >= enough || news >= NEWS_OF_SOME_KIND;
  if (!isNews(best.kind) || best.kind === rules.kind || isEnough)
    return { kind: best.kind, share, news, rules };
  const { kind } = heaviest(weights, (one) => !isNews(one));
  return { kind, share: shareOf(kind, weights) / sum, news, rules };
}

function heaviest(weights: readonly number[], counts: (kind: MailKind) => boolean): { kind: MailKind } {
  let best: { kind: MailKind; weight: number } = { kind: 'other', weight: -1 };
  for (const [index, kind] of MAIL_KINDS.entries()) {
    const weight = weights[index] ?? 0;
    if (counts(kind) && weight > best.weight) best = { kind, weight };
  }
  return best;
}

/** Of a kind that is news its own weight; of the others that of all of them, for they are put aside alike. */
function shareOf(kind: MailKind, weights: readonly number[]): number {
  return sumOf(weights, (one) => (isNews(kind) ? one === kind : !isNews(one)));
}

function sumOf(weights: readonly number[], counts: (kind: MailKind) => boolean): number {
  return MAIL_KINDS.reduce((sum, one, index) => (counts(one) ? sum + (weights[index] ?? 0) : sum), 0);
}

function leanOf({ kind, confidence, evidence }: Rules): number {
  // That no phrase was found is no reason to pass over the words: there are more ways to say a thing than phrases.
  if (kind === 'other' && evidence.length === 0) return LEANS.other;
  if (kind === 'other') return confidence === 'sure' ? LEANS.knownOther : LEANS.unsureAside;
  // Of these there is too little mail to learn from; the phrases know better.
  if (kind === 'assessment' || kind === 'offer' || kind === 'on_hold') return LEANS.seldom;
  if (confidence === 'sure') return LEANS.sure;
  return isNews(kind) ? LEANS.unsure : LEANS.unsureAside;
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
