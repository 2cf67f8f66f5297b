import { foldedText } from './fold-text.ts';
import type { FoundName } from './found-name.ts';
import { isNobodysRole, rolesTold } from './role-agreed.ts';
import { isOfSomebodyElse } from './role-alone.ts';
import { worksByEnding } from './role-by-ending.ts';
import type { SearchedText } from './searched-text.ts';
import { A_SMALL, SOUGHT_SMALL, worksInSmallLetters, worksNamed } from './works-in-letter.ts';

/** A passage that may be the role, and every place it was found at. */
export type RoleCandidate = { key: string; name: FoundName; places: readonly FoundName[] };

/** A mail as it is asked what the role is. */
export type RoleQuestion = {
  candidates: readonly RoleCandidate[];
  /** What the readers of roles agree on; one of the candidates. */
  agreed: RoleCandidate | null;
  subject: SearchedText;
  letter: SearchedText;
};

/** All that may be the role: what the readers of roles find, and every kind of work that subject and letter name. */
export function roleQuestion(subject: SearchedText, letter: SearchedText, senderName: string): RoleQuestion {
  const byKey = new Map<string, { key: string; name: FoundName; places: FoundName[] }>();
  const add = (name: FoundName): RoleCandidate | null => {
    const key = foldedText(name.value);
    if (key === '') return null;
    const known = byKey.get(key) ?? { key, name, places: [] };
    byKey.set(key, known);
    if (!known.places.some(({ field, start }) => field === name.field && start === name.start))
      known.places.push(name);
    return known;
  };
  const { candidates, agreed } = rolesTold(subject, letter, senderName);
  const first = agreed && add(agreed);
  const works = worksWithin(subject, letter).filter(
    (one) => !isNobodysRole(one, subject, letter, senderName),
  );
  for (const name of [...candidates, ...works]) add(name);
  return { candidates: [...byKey.values()], agreed: first, subject, letter };
}

function worksWithin(subject: SearchedText, { text, signature, works, titlesGoOnSmall }: SearchedText) {
  const letter = text.slice(0, signature);
  const ofSubject = worksNamed(subject.text, subject.works, titlesGoOnSmall);
  const ofLetter = [
    ...worksNamed(letter, works, titlesGoOnSmall),
    ...worksInSmallLetters(letter, works, SOUGHT_SMALL),
    ...worksInSmallLetters(letter, works, A_SMALL),
    ...worksByEnding(letter),
  ];
  return [
    ...ofSubject.map((one): FoundName => ({ ...one, field: 'subject' })),
    ...ofLetter.filter((one) => !isOfSomebodyElse(one, text)),
  ];
}
