import { isJobBoard, isJobBoardAlert, senderSystem } from './applicant-systems.ts';
import { Findings } from './findings.ts';
import {
  ABOUT_A_JOB,
  ABOUT_ONES_OWN,
  ANY_JOB_WORD,
  NAMES_IT,
  OF_A_LIST,
  OWN_APPLICATION,
  TO_SOMEBODY,
  UNASKED,
  WITHDRAWN,
} from './job-words.ts';
import type { ParsedMail } from './mail.ts';
import { type Prepared, prepareSubject, prepareText } from './prepare-text.ts';
import type { Evidence, MailKind, Reading } from './reading.ts';
import { findSignals } from './signals.ts';
import { isToMany } from './to-many.ts';

type KindReading = Pick<Reading, 'kind' | 'confidence'> & { evidence: Evidence[] };

const ALERT_SENDER = /\bjob ?alerts?\b/i;

/** A letter says why it is written in its first sentences. */
const OPENS_WITHIN = 500;

/** A mail with its phrases found and what the rules make of them. */
export function lookAt(mail: ParsedMail, ownText: string) {
  const subject = prepareSubject(mail.subject);
  const text = prepareText(ownText);
  const found = new Findings(mail, findSignals(subject), findSignals(text));
  return { subject, text, found, rules: byRules(mail, found, subject, text) };
}

function byRules(mail: ParsedMail, found: Findings, subject: Prepared, text: Prepared): KindReading {
  const hasBody = text.folded.length > 20;
  const isAboutAJob =
    ABOUT_A_JOB.test(subject.folded) ||
    ABOUT_A_JOB.test(text.folded) ||
    (found.has('rejection', 'text') && found.isWordedAsALetter()) ||
    (['interview', 'assessment', 'offer', 'on_hold'] as const).some((kind) => found.has(kind, 'text'));
  if (!isAboutAJob)
    return isAlert(mail, found)
      ? alert(found)
      : { kind: 'other', confidence: hasBody ? 'sure' : 'unsure', evidence: [] };
  const context = contextOf(mail, found, subject, text);
  return (
    ownLetter(found) ??
    notNews(mail, found, subject, text) ??
    (context === 'none' ? null : refusalOrPause(mail, found, text, context)) ??
    (context === 'none' ? null : progress(mail, found, text, hasBody)) ??
    approach(mail, found, text, hasBody) ??
    (context === 'own' ? farewell(found) : null) ??
    confirmation(found, subject, text, hasBody) ?? { kind: 'other', confidence: 'unsure', evidence: [] }
  );
}

/**
 * Whether what is said can be about an application at all. Words of refusal and invitations stand in all sorts of
 * mail: without any word of an application it takes several words of work, and on a mailing list more than that.
 */
function contextOf(
  mail: ParsedMail,
  found: Findings,
  subject: Prepared,
  text: Prepared,
): 'own' | 'some' | 'none' {
  const isOwn = OWN_APPLICATION.test(text.folded) || OWN_APPLICATION.test(subject.folded);
  if (OF_A_LIST.test(mail.subject))
    return /\b(?:your|ihre|deine) (?:\S+ ){0,2}(?:application|candidacy|bewerbung)/i.test(
      mail.text.slice(0, 3_000),
    )
      ? 'own'
      : 'none';
  if (isOwn || senderSystem(mail.from?.address ?? '') !== null) return 'own';
  const strong = (['interview', 'assessment', 'offer', 'on_hold'] as const).some(
    (kind) => found.count(kind, 'strong') >= 2,
  );
  const refusal =
    found.has('rejection', 'text') && (UNASKED.test(text.folded) || ABOUT_ONES_OWN.test(text.folded));
  const offers = found.has('offer') && ABOUT_A_JOB.test(text.folded);
  const pauses = found.has('on_hold', 'text') && TO_SOMEBODY.test(text.folded);
  return strong || refusal || offers || pauses || ABOUT_A_JOB.test(subject.folded) || wordsOfWork(text) >= 2
    ? 'some'
    : 'none';
}

function wordsOfWork({ folded }: Prepared): number {
  const words = new Set<string>();
  for (const [word] of folded.slice(0, 6_000).matchAll(ANY_JOB_WORD)) {
    words.add(word.trim().slice(0, 6));
    if (words.size === 2) break;
  }
  return words.size;
}

/** What the person wrote themselves; a copy of it below a confirmation is none. */
function ownLetter(found: Findings): KindReading | null {
  const at = found.firstInText('own_letter');
  if (at === null || at > OPENS_WITHIN || found.has('rejection', 'text') || found.has('confirmation', 'text'))
    return null;
  return { kind: 'other', confidence: 'sure', evidence: found.evidence('own_letter') };
}

/** Codes, surveys, unfinished or withdrawn applications, loans and flats: they look like news and are none. */
function notNews(mail: ParsedMail, found: Findings, subject: Prepared, text: Prepared): KindReading | null {
  const refuses = found.has('rejection', 'text');
  if (
    found.has('other_application', 'subject') ||
    (found.has('other_application') &&
      !/[ \n](?:hiring|recruit[^ \n]{0,6}|resume|cv|interview|candidate|candidacy|lebenslauf|stelle)[ \n]/.test(
        text.folded,
      ))
  )
    return { kind: 'other', confidence: 'sure', evidence: found.evidence('other_application') };
  if (WITHDRAWN.test(subject.folded))
    return { kind: 'other', confidence: 'sure', evidence: found.evidence('not_news') };
  if (isAlert(mail, found) && !refuses) return alert(found);
  if (refuses || found.has('confirmation', 'subject')) return null;
  const isShort = text.folded.length < 700;
  if (found.has('not_news', 'subject') && !found.has('interview', 'subject'))
    return { kind: 'other', confidence: 'sure', evidence: found.evidence('not_news') };
  const outweighs = !found.has('interview') && !found.has('assessment') && !found.has('confirmation', 'text');
  if (found.has('not_news', 'text') && isShort && outweighs)
    return { kind: 'other', confidence: 'unsure', evidence: found.evidence('not_news') };
  return null;
}

function refusalOrPause(
  mail: ParsedMail,
  found: Findings,
  text: Prepared,
  context: 'own' | 'some',
): KindReading | null {
  const hasBody = text.folded.length > 20;
  const strong = found.places('rejection', 'strong', 'text');
  const medium = found.count('rejection', 'medium', 'text');
  const farewells = found.count('rejection', 'farewell', 'text');
  const weak = Math.min(found.count('rejection', 'weak', 'text') + farewells, 3);
  const invitation = (['offer', 'assessment', 'interview'] as const).find((kind) => found.has(kind, 'text'));
  if (found.has('on_hold') && strong < 2 && (TO_SOMEBODY.test(text.folded) || text.folded.length < 600))
    return {
      kind: 'on_hold',
      confidence:
        strong === 0 &&
        hasBody &&
        found.count('rejection', 'farewell', 'text') === 0 &&
        !found.has('rejection', 'text') &&
        found.count('rejection', 'weak', 'text') === 0 &&
        ABOUT_ONES_OWN.test(text.folded)
          ? 'sure'
          : 'unsure',
      evidence: found.evidence('on_hold'),
    };
  if (mail.headers['x-linkedin-template'] === 'email_jobs_application_rejected')
    return { kind: 'rejection', confidence: 'sure', evidence: found.evidence('rejection') };
  const standsAlone =
    strong === 1 &&
    medium + weak === 0 &&
    context === 'some' &&
    !UNASKED.test(text.folded) &&
    !/ (?:your|you for|ihr|ihre|dein|deine) /.test(text.folded);
  if (strong > 0 && !standsAlone) {
    // Both a no and an invitation: perhaps a no to one role and a yes to another. The person decides.
    if (invitation && strong < 2 && medium + farewells < 2)
      return {
        kind: invitation,
        confidence: 'unsure',
        evidence: [...found.evidence(invitation), ...found.evidence('rejection')],
      };
    const isSure =
      !invitation &&
      !found.has('on_hold') &&
      strong + medium + weak >= 2 &&
      !isApproach(found, text) &&
      ABOUT_ONES_OWN.test(text.folded);
    return {
      kind: 'rejection',
      confidence: isSure ? 'sure' : 'unsure',
      evidence: found.evidence('rejection'),
    };
  }
  if (
    (NAMES_IT.test(text.folded) ||
      UNASKED.test(text.folded) ||
      senderSystem(mail.from?.address ?? '') !== null) &&
    !invitation &&
    (medium >= 2 || (medium === 1 && weak >= 2)) &&
    !isApproach(found, text)
  )
    return { kind: 'rejection', confidence: 'unsure', evidence: found.evidence('rejection') };
  if (!hasBody && found.has('rejection', 'subject'))
    return { kind: 'rejection', confidence: 'unsure', evidence: found.evidence('rejection') };
  return null;
}

function progress(mail: ParsedMail, found: Findings, text: Prepared, hasBody: boolean): KindReading | null {
  if (isApproach(found, text)) return null;
  if (isToMany(mail) && !isOfAnApplication(mail, found, text)) return null;
  // Somebody who found a profile and asks for a time to talk is a recruiter.
  const recruits = found.count('recruiter', 'strong', 'text');
  const invites = found.count('interview', 'strong') + found.count('assessment', 'strong');
  if (recruits > 0 && recruits >= invites && !found.has('offer') && !OWN_APPLICATION.test(text.folded))
    return null;
  for (const kind of ['offer', 'assessment', 'interview'] as const satisfies MailKind[]) {
    const strong = found.count(kind, 'strong');
    if (strong === 0) continue;
    const isSure = hasBody && strong + found.count(kind, 'medium') >= 2 && kind !== 'offer';
    return { kind, confidence: isSure ? 'sure' : 'unsure', evidence: found.evidence(kind) };
  }
  return null;
}

function approach(mail: ParsedMail, found: Findings, text: Prepared, hasBody: boolean): KindReading | null {
  if (isAlert(mail, found)) return alert(found);
  if (isApproach(found, text))
    return { kind: 'recruiter', confidence: 'sure', evidence: found.evidence('recruiter') };
  if (found.count('job_alert', 'strong', 'text') >= 2 && !found.has('confirmation')) return alert(found);
  // An invitation that went to many, and names no application: who sends it looks for applicants.
  if (isToMany(mail) && found.has('interview') && !isOfAnApplication(mail, found, text))
    return {
      kind: 'recruiter',
      confidence: 'unsure',
      evidence: found.evidence(found.has('recruiter') ? 'recruiter' : 'interview'),
    };
  const mentions =
    found.count('recruiter', 'strong', 'subject') + found.count('recruiter', 'medium', 'subject');
  if (!hasBody && mentions > 0 && found.count('confirmation', 'medium') === 0)
    return { kind: 'recruiter', confidence: 'unsure', evidence: found.evidence('recruiter') };
  return null;
}

/** Good wishes and no news: mostly a no, never a sure one. */
function farewell(found: Findings): KindReading | null {
  if (found.count('rejection', 'farewell', 'text') < 2 || found.has('confirmation')) return null;
  // "You are welcome to upload your CV" opens a way rather than closing one.
  if (found.has('not_news', 'text')) return null;
  return { kind: 'rejection', confidence: 'unsure', evidence: found.evidence('rejection') };
}

function confirmation(
  found: Findings,
  subject: Prepared,
  text: Prepared,
  hasBody: boolean,
): KindReading | null {
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

/** Whoever hires by a system, names the application or thanks for it writes to somebody who applied. */
function isOfAnApplication(mail: ParsedMail, found: Findings, text: Prepared): boolean {
  return (
    senderSystem(mail.from?.address ?? '') !== null ||
    NAMES_IT.test(text.folded) ||
    found.has('confirmation', 'text') ||
    found.has('offer', 'text')
  );
}

function isApproach(found: Findings, text: Prepared): boolean {
  if (NAMES_IT.test(text.folded)) return false;
  if (found.has('confirmation', 'text') || found.count('confirmation', 'weak', 'text') > 0) return false;
  return (
    found.count('recruiter', 'strong') >= 2 ||
    (found.count('recruiter', 'strong') === 1 &&
      found.count('recruiter', 'medium') >= 2 &&
      found.count('confirmation', 'medium') === 0)
  );
}

function isAlert(mail: ParsedMail, found: Findings): boolean {
  if (isJobBoardAlert(mail.from?.address ?? '') || ALERT_SENDER.test(mail.from?.name.slice(0, 200) ?? ''))
    return true;
  if (found.has('confirmation', 'subject')) return false;
  return (
    found.has('job_alert', 'subject') ||
    (isJobBoard(mail.from?.address ?? '') && found.has('job_alert', 'text'))
  );
}

function alert(found: Findings): KindReading {
  return { kind: 'job_alert', confidence: 'sure', evidence: found.evidence('job_alert') };
}
