import type { CompanyCandidate, CompanyQuestion } from './company-candidates.ts';
import { companyFeatures } from './company-features.ts';
import { isLikeAPerson } from './company-words.ts';
import type { FoundName } from './found-name.ts';
import { asTheHouse } from './label-as-name.ts';
import { type NameWeights, scoreOf } from './name-weights.ts';
import type { WrittenName } from './written-names.ts';

/** What a name must come to that is only written somewhere: nobody comes to 0, and who looks like a person must say more. */
const LEAST = { name: 0, person: 4_500 };

/** The employer: of all names in the sender, the subject and the text the one for which most speaks; null when too little does for any. */
export function findCompany(question: CompanyQuestion, weights: NameWeights): FoundName | null {
  let best: FoundName | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of question.candidates) {
    const score = scoreOf(companyFeatures(candidate, question), weights);
    if (score <= Math.max(most, leastFor(candidate, question))) continue;
    most = score;
    best = asWritten(candidate);
  }
  const whole = best && overItsMark(best, question.candidates);
  return whole && asTheHouse(whole, question.label, question.writer);
}

const GOES_ON_OVER = /^(?:!|['’]s) (?=[\p{Lu}\d])|^ (?!20[23]\d)\d{1,4}$/u;

/** "Brelda Ho! Toys" that is nowhere called "Brelda Ho" alone, and "Brelda 9": a mark within a name ends none, nor does a number. */
function overItsMark(best: FoundName, candidates: readonly CompanyCandidate[]): FoundName {
  const written = candidates.flatMap((candidate) => candidate.written);
  const alone = written.filter(({ value }) => value === best.value);
  const longer = written.filter(
    ({ value }) => value.startsWith(best.value) && GOES_ON_OVER.test(value.slice(best.value.length)),
  );
  const behind = alone.find(({ field, start }) =>
    longer.some((one) => one.field === field && one.start === start),
  )?.behind;
  const [first] = longer;
  // A mark says little without the word behind it, a number is itself.
  const goesOn = ([mark, word]: WrittenName['behind']) => (/^\d/u.test(mark) ? mark : `${mark} ${word}`);
  const isAlwaysSo = alone.every((one) => behind && goesOn(one.behind) === goesOn(behind));
  if (!first || !behind || !isAlwaysSo) return best;
  return { value: first.value, field: first.field, start: first.start, end: first.end };
}

/** "brelda" of an address as a subject or a letter writes it, if one does: "Brelda". */
function asWritten({ name, written }: CompanyCandidate): FoundName {
  if (/\p{Lu}/u.test(name.value)) return name;
  const better = written.find(({ value }) => /\p{Lu}/u.test(value));
  return better ? { value: better.value, field: better.field, start: better.start, end: better.end } : name;
}

/** What a reader of names tells is taken where nothing says more. */
function leastFor({ told, name }: CompanyCandidate, { writer }: CompanyQuestion): number {
  if (told.size > 0) return Number.NEGATIVE_INFINITY;
  const isSomebody = isLikeAPerson(name.value) || (isLikeAPerson(writer) && writer.includes(name.value));
  return isSomebody ? LEAST.person : LEAST.name;
}
