import { INVITATIONS } from './findings.ts';
import { NAMES_IT, OWN_APPLICATION } from './job-words.ts';
import { senderSystem } from './known-senders.ts';
import type { Letter } from './letter.ts';
import { alert, isAlert, type KindReading } from './not-news.ts';
import { isToMany } from './to-many.ts';

/** An offer, a task or a talk. */
export function progress(letter: Letter): KindReading | null {
  const { mail, found, text, hasBody } = letter;
  if (isApproach(letter)) return null;
  if (isToMany(mail) && !isOfAnApplication(letter)) return null;
  // Somebody who found a profile and asks for a time to talk is a recruiter.
  const recruits = found.places('recruiter', 'strong', 'text');
  const invites = found.clearPlaces('interview') + found.clearPlaces('assessment');
  if (recruits > 0 && recruits >= invites && !found.has('offer') && !OWN_APPLICATION.test(text.folded))
    return null;
  const kind = INVITATIONS.find((one) => found.clearPlaces(one) > 0);
  if (!kind) return null;
  const isSure = hasBody && found.clearPlaces(kind) + found.count(kind, 'medium') >= 2 && kind !== 'offer';
  return { kind, confidence: isSure ? 'sure' : 'unsure', evidence: found.evidence(kind) };
}

/** Somebody looks for applicants: by a list of openings, or by writing to one. */
export function approach(letter: Letter): KindReading | null {
  const { mail, found, hasBody } = letter;
  if (isAlert(mail, found)) return alert(found);
  if (isApproach(letter))
    return { kind: 'recruiter', confidence: 'sure', evidence: found.evidence('recruiter') };
  if (found.count('job_alert', 'strong', 'text') >= 2 && !found.has('confirmation')) return alert(found);
  // An invitation that went to many, and names no application: who sends it looks for applicants.
  if (isToMany(mail) && found.has('interview') && !isOfAnApplication(letter))
    return {
      kind: 'recruiter',
      confidence: found.has('recruiter') ? 'sure' : 'unsure',
      evidence: found.evidence(found.has('recruiter') ? 'recruiter' : 'interview'),
    };
  const mentions =
    found.count('recruiter', 'strong', 'subject') + found.count('recruiter', 'medium', 'subject');
  if (!hasBody && mentions > 0 && found.count('confirmation', 'medium') === 0)
    return { kind: 'recruiter', confidence: 'unsure', evidence: found.evidence('recruiter') };
  return null;
}

export function isApproach({ found, text }: Letter): boolean {
  if (NAMES_IT.test(text.folded)) return false;
  if (found.has('confirmation', 'text') || found.count('confirmation', 'weak', 'text') > 0) return false;
  return (
    found.count('recruiter', 'strong') >= 2 ||
    (found.count('recruiter', 'strong') === 1 &&
      found.count('recruiter', 'medium') >= 2 &&
      found.count('confirmation', 'medium') === 0)
  );
}

/** Whoever hires by a system, names the application or thanks for it writes to somebody who applied. */
function isOfAnApplication({ mail, found, text }: Letter): boolean {
  return (
    senderSystem(mail.from?.address ?? '') !== null ||
    NAMES_IT.test(text.folded) ||
    found.has('confirmation', 'text') ||
    found.has('offer', 'text')
  );
}
