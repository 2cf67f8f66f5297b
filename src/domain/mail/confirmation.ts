import { NAMES_IT, OWN_APPLICATION } from './job-words.ts';
import type { Letter } from './letter.ts';
import type { KindReading } from './not-news.ts';

/** The application arrived. */
export function confirmation({ found, subject, text, hasBody }: Letter): KindReading | null {
  const strong = found.count('confirmation', 'strong');
  const speaksOfIt = OWN_APPLICATION.test(text.folded) || OWN_APPLICATION.test(subject.folded);
  if (hasBody && !speaksOfIt) return null;
  const medium = found.count('confirmation', 'medium');
  const weak = found.count('confirmation', 'weak');
  if (strong === 0 && (medium === 0 || medium + weak < (NAMES_IT.test(text.folded) || !hasBody ? 1 : 2)))
    return null;
  const isSure =
    strong > 0 ||
    (found.count('confirmation', 'medium', 'text') >= 2 && found.count('rejection', 'farewell') === 0);
  return {
    kind: 'confirmation',
    confidence: isSure ? 'sure' : 'unsure',
    evidence: found.evidence('confirmation'),
  };
}
