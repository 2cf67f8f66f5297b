import { isJobBoard, isJobBoardAlert } from './applicant-systems.ts';
import { Findings } from './findings.ts';
import type { ParsedMail } from './mail.ts';
import { type Prepared, prepareSubject, prepareText } from './prepare-text.ts';
import type { Evidence, MailKind, Reading } from './reading.ts';
import { findSignals } from './signals.ts';

type KindReading = Pick<Reading, 'kind' | 'confidence'> & { evidence: Evidence[] };

/** How often a sure and an unsure reading are right on the measuring mail, roughly, until it is fitted. */
const CERTAINTY = { sure: 0.99, unsure: 0.7 };

const ABOUT_A_JOB =
  /[ \n](?:appl(?:y|ying|ied|ication|ications|icant|icants)|candida[^ \n]{0,12}|interview[^ \n]{0,6}|positions?|roles?|vacanc(?:y|ies)|resume|cv|recruit[^ \n]{0,6}|hir(?:e|es|ing)|careers?|talent|employ(?:ment|ees?)|jobs?|openings?|opportunit(?:y|ies)|bewerb[^ \n]{0,20}|stelle|vorstellungsgesprach|gesprach|unterlagen|kandidat[^ \n]{0,8}|poste|recrutement|entretien|puesto|solicitud|vacante|vaga|posizione|colloquio|selezione|sollicita[^ \n]{0,12}|vacature|postulacion|proceso)[ \n]/;

const ALERT_SENDER = /\bjob ?alerts?\b/i;
const ABOUT_ONES_OWN =
  /[ \n](?:your (?:[^ \n]{1,20} ){0,4}(?:application|interest|candidacy|candidature|resume|cv|background|experience|qualifications|profile|time|skills|submission|information|search)|appl(?:y|ied|ying|icants?)|candida[^ \n]{0,12}|reaching out|interview[^ \n]{0,6}|bewerb[^ \n]{0,20}|kandidat[^ \n]{0,12}|unterlagen|profils?|gesprach|auswahl|perfil|profilo|solicitud|postulacion|sollicitatie)[ \n]/;

/** An application is spoken of, and it is the person's own. */
const OWN_APPLICATION =
  /[ \n](?:(?:your|the|this|recent|job) (?:[^ \n]{1,20} ){0,5}(?:applications?|candidacy|candidature|submission|resume|cv)|you (?:have |recently |ve )?(?:applied|apply|submitted)|appl(?:ied|ying|y) (?:for|to|at|with|here)|application (?:for|to|as|received|submitted)|(?:for|when|after|by) (?:applying|apply|submitting)|shortlisted|bewerbung[^ \n]{0,20}|bewerben|beworben|unterlagen|candidatur[^ \n]{0,4}|postul[^ \n]{0,10}|solicitud|inscripcion|inscricao|curriculo|sollicit[^ \n]{0,10}|interest in)(?=[ \n])/;

/** What one mail says, from the phrases in its subject and its own text; where they don't tell, it abstains. */
export function decideKind(mail: ParsedMail, ownText: string): KindReading & Pick<Reading, 'certainty'> {
  const { rules } = lookAt(mail, ownText);
  return { ...rules, certainty: CERTAINTY[rules.confidence] };
}

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
  return (
    notNews(mail, found, text) ??
    refusalOrPause(mail, found, text, hasBody) ??
    progress(found, text, hasBody) ??
    approach(mail, found, hasBody) ??
    farewell(found) ??
    confirmation(found, subject, text, hasBody) ?? { kind: 'other', confidence: 'unsure', evidence: [] }
  );
}

/** Codes, surveys, unfinished or withdrawn applications, loans and flats: they look like news and are none. */
function notNews(mail: ParsedMail, found: Findings, text: Prepared): KindReading | null {
  const refuses = found.has('rejection', 'text');
  if (
    found.has('other_application', 'subject') ||
    (found.has('other_application') &&
      !/[ \n](?:hiring|recruit[^ \n]{0,6}|resume|cv|interview|candidate|candidacy|lebenslauf|stelle)[ \n]/.test(
        text.folded,
      ))
  )
    return { kind: 'other', confidence: 'sure', evidence: found.evidence('other_application') };
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
  hasBody: boolean,
): KindReading | null {
  const strong = found.count('rejection', 'strong', 'text');
  const medium = found.count('rejection', 'medium', 'text');
  const farewells = found.count('rejection', 'farewell', 'text');
  const weak = Math.min(found.count('rejection', 'weak', 'text') + farewells, 3);
  const invitation = (['offer', 'assessment', 'interview'] as const).find((kind) => found.has(kind, 'text'));
  if (found.has('on_hold') && strong < 2)
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
  if (strong > 0) {
    // Both a no and an invitation: perhaps a no to one role and a yes to another. The person decides.
    if (invitation && strong < 2)
      return {
        kind: invitation,
        confidence: 'unsure',
        evidence: [...found.evidence(invitation), ...found.evidence('rejection')],
      };
    const isSure =
      !invitation &&
      !found.has('on_hold') &&
      strong + medium + weak >= 2 &&
      !isApproach(found) &&
      ABOUT_ONES_OWN.test(text.folded);
    return {
      kind: 'rejection',
      confidence: isSure ? 'sure' : 'unsure',
      evidence: found.evidence('rejection'),
    };
  }
  if (!invitation && (medium >= 2 || (medium === 1 && weak >= 2)) && !isApproach(found))
    return { kind: 'rejection', confidence: 'unsure', evidence: found.evidence('rejection') };
  if (!hasBody && found.has('rejection', 'subject'))
    return { kind: 'rejection', confidence: 'unsure', evidence: found.evidence('rejection') };
  return null;
}

function progress(found: Findings, text: Prepared, hasBody: boolean): KindReading | null {
  if (isApproach(found)) return null;
  // Somebody who found a profile and asks for a time to talk is a recruiter.
  if (found.has('recruiter', 'text') && !found.has('offer') && !OWN_APPLICATION.test(text.folded))
    return null;
  for (const kind of ['offer', 'assessment', 'interview'] as const satisfies MailKind[]) {
    const strong = found.count(kind, 'strong');
    if (strong === 0) continue;
    const isSure = hasBody && strong + found.count(kind, 'medium') >= 2 && kind !== 'offer';
    return { kind, confidence: isSure ? 'sure' : 'unsure', evidence: found.evidence(kind) };
  }
  return null;
}

function approach(mail: ParsedMail, found: Findings, hasBody: boolean): KindReading | null {
  if (isAlert(mail, found)) return alert(found);
  if (isApproach(found))
    return { kind: 'recruiter', confidence: 'sure', evidence: found.evidence('recruiter') };
  if (found.count('job_alert', 'strong', 'text') >= 2 && !found.has('confirmation')) return alert(found);
  const mentions =
    found.count('recruiter', 'strong', 'subject') + found.count('recruiter', 'medium', 'subject');
  if (!hasBody && mentions > 0 && found.count('confirmation', 'medium') === 0)
    return { kind: 'recruiter', confidence: 'unsure', evidence: found.evidence('recruiter') };
  return null;
}

/** Good wishes and no news: mostly a no, never a sure one. */
function farewell(found: Findings): KindReading | null {
  if (found.count('rejection', 'farewell', 'text') < 2 || found.has('confirmation')) return null;
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
  if (strong === 0 && hasBody && !speaksOfIt) return null;
  const medium = found.count('confirmation', 'medium');
  const weak = found.count('confirmation', 'weak');
  if (strong === 0 && (medium === 0 || medium + weak < 1)) return null;
  const isSure =
    strong > 0 ||
    (found.count('confirmation', 'medium', 'text') >= 2 && found.count('rejection', 'farewell') === 0);
  return {
    kind: 'confirmation',
    confidence: isSure ? 'sure' : 'unsure',
    evidence: found.evidence('confirmation'),
  };
}

function isApproach(found: Findings): boolean {
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
