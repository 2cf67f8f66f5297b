import type { FoundName } from './found-name.ts';
import { type NameWeights, scoreOf } from './name-weights.ts';
import type { RoleCandidate, RoleQuestion } from './role-candidates.ts';
import { roleFeatures } from './role-features.ts';
import { asTitle } from './role-name.ts';
import { namesItsField, outOfHouse } from './role-whole-name.ts';

/** What a passage must come to: more where the readers of roles agree on none, since what a letter names may be anybody's work. */
const LEAST = { agreed: 0, alone: 1_500 };

/**
 * The role as the mail names it: of all passages that may be it the one for which most speaks; what the readers of roles agree on where
 * nothing speaks for any. How much of a title is told is theirs to say: its beginning alone is never taken instead.
 */
export function findRole(question: RoleQuestion, weights: NameWeights): FoundName | null {
  const { candidates, agreed } = question;
  let best: RoleCandidate | null = agreed;
  let most = agreed ? LEAST.agreed : LEAST.alone;
  for (const candidate of candidates) {
    const score = scoreOf(roleFeatures(candidate, question), weights);
    if (score <= most) continue;
    most = score;
    best = candidate;
  }
  const told = agreed && best && begins(best, agreed) ? agreed : best;
  return told && outOfHouse(inFull(told, candidates).name);
}

/** "einer wissenschaftlichen Mitarbeiterin" is a "wissenschaftliche Mitarbeiterin" where the mail has that, too. */
const BENT = /(?<=^\p{L}+(?:isch|lich|ig)e)n(?= \p{L}+in(?: |$))/u;

/** "Product Director, Trust & Safety" where its beginning was found. */
function inFull(told: RoleCandidate, candidates: readonly RoleCandidate[]): RoleCandidate {
  const longer = candidates.find(
    ({ name }) => namesItsField(name.value, told.name.value) && asTitle(name.value) === name.value,
  );
  const straight = told.key.replace(BENT, '');
  return longer ?? candidates.find(({ key }) => key === straight) ?? told;
}

/** "Senior Accountant" of "Senior Accountant, Fixed Assets". */
function begins({ key }: RoleCandidate, whole: RoleCandidate): boolean {
  return whole.key.startsWith(`${key} `);
}
