import { senderSystem } from './applicant-systems.ts';
import { Findings } from './findings.ts';
import {
  ABOUT_A_JOB,
  ABOUT_ONES_OWN,
  NAMES_IT,
  OF_HIRING,
  OWN_APPLICATION,
  TO_SOMEBODY,
  UNASKED,
} from './job-words.ts';
import type { ParsedMail } from './mail.ts';
import { answersInAThread, contextOf, isOfWork } from './mail-context.ts';
import { alert, isAlert, type KindReading, notNews, ownLetter } from './not-news.ts';
import { type Prepared, prepareSubject, prepareText } from './prepare-text.ts';
import type { MailKind } from './reading.ts';
import { findSignals, type Signal } from './signals.ts';
import { isToMany } from './to-many.ts';

/** A mail with its phrases found and what the rules make of them. */
export function lookAt(mail: ParsedMail, ownText: string) {
  const subject = prepareSubject(mail.subject);
  const text = prepareText(ownText);
  const isWork = isOfWork(mail, subject, text);
  // Words of an invitation count where it can be about work at all: by what is said, who writes, or what is answered.
  const mayBeWork = isWork || answersInAThread(mail);
  const heard = ({ topic }: Signal) => mayBeWork || topic !== 'interview';
  const found = new Findings(mail, findSignals(subject).filter(heard), findSignals(text).filter(heard));
  return { subject, text, found, isWork, rules: byRules(mail, found, subject, text, mayBeWork) };
}

function byRules(
  mail: ParsedMail,
  found: Findings,
  subject: Prepared,
  text: Prepared,
  mayBeWork: boolean,
): KindReading {
  const hasBody = text.folded.length > 20;
  const isAboutAJob =
    ABOUT_A_JOB.test(subject.folded) ||
    ABOUT_A_JOB.test(text.folded) ||
    (found.has('rejection', 'text') && found.isWordedAsALetter()) ||
    (['interview', 'assessment', 'offer', 'on_hold'] as const).some((kind) => found.has(kind, 'text'));
  if (!isAboutAJob)
    return isAlert(mail, found)
      ? alert(found)
      : {
          kind: 'other',
          confidence: hasBody ? 'sure' : 'unsure',
          evidence: found.evidence('not_news', 'subject'),
        };
  const context = contextOf(mail, found, subject, text, mayBeWork);
  return (
    ownLetter(found) ??
    notNews(mail, found, subject, text) ??
    (context === 'none' ? null : refusalOrPause(mail, found, subject, text, context)) ??
    (context === 'none' ? null : progress(mail, found, text, hasBody)) ??
    approach(mail, found, text, hasBody) ??
    (context === 'own' ? farewell(found) : null) ??
    confirmation(found, subject, text, hasBody) ?? { kind: 'other', confidence: 'unsure', evidence: [] }
  );
}

const SPEAKS_TO_AN_APPLICANT =
  / (?:your|you for|ihr|ihre|dein|deine|[ck]andida[^ \n]{0,12}|profiel(?:en)?|profils?|perfil(?:es)?|bewerber[^ \n]{0,8}|sollicitant[^ \n]{0,4}|sokande|ansogere?|du|dig|deg|din|ditt|ci|cie|twoj[^ \n]{0,4})(?=[ \n])/;

function refusalOrPause(
  mail: ParsedMail,
  found: Findings,
  subject: Prepared,
  text: Prepared,
  context: 'own' | 'some',
): KindReading | null {
  const hasBody = text.folded.length > 20;
  const strong = found.places('rejection', 'strong', 'text');
  const medium = found.count('rejection', 'medium', 'text');
  const farewells = found.count('rejection', 'farewell', 'text');
  const weak = Math.min(found.count('rejection', 'weak', 'text') + farewells, 3);
  const invitation = (['offer', 'assessment', 'interview'] as const).find((kind) => found.has(kind, 'text'));
  // "Sorry for the delay in our process, we would like to meet you" is an invitation.
  const isMoreThanAPause =
    placesOf('on_hold', found) === 1 &&
    invitation &&
    (placesOf(invitation, found) > 1 || SORRY_FOR_IT.test(text.folded));
  if (
    found.has('on_hold') &&
    saysWhatRests(subject, text) &&
    !isMoreThanAPause &&
    strong < 2 &&
    (TO_SOMEBODY.test(text.folded) || text.folded.length < 600)
  )
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
    !SPEAKS_TO_AN_APPLICANT.test(text.folded);
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

const SORRY_FOR_IT = /[ \n](?:apolog[^ \n]{1,6}|sorry for|entschuldig[^ \n]{0,8})(?=[ \n])/;
const RESTS_AS_WELL =
  /[ \n](?:tickets?|orders?|requests?|deliver(?:y|ies)|parcels?|shipments?|accounts?|payments?|child|children|kind|kinder|anmeldung|subscriptions?|lists?|servers?|customers?|patch(?:es)?|bestellung|lieferung|konto|anfrage|antrag)(?=[ \n])/;

/** Orders and tickets are put on hold as well: then some word of work must say what rests. */
function saysWhatRests(subject: Prepared, text: Prepared): boolean {
  const both = [subject.folded, text.folded];
  return (
    both.some((folded) => ABOUT_A_JOB.test(folded) || OF_HIRING.test(folded)) ||
    !both.some((folded) => RESTS_AS_WELL.test(folded))
  );
}

function progress(mail: ParsedMail, found: Findings, text: Prepared, hasBody: boolean): KindReading | null {
  if (isApproach(found, text)) return null;
  if (isToMany(mail) && !isOfAnApplication(mail, found, text)) return null;
  // Somebody who found a profile and asks for a time to talk is a recruiter.
  const recruits = found.places('recruiter', 'strong', 'text');
  const invites = placesOf('interview', found) + placesOf('assessment', found);
  if (recruits > 0 && recruits >= invites && !found.has('offer') && !OWN_APPLICATION.test(text.folded))
    return null;
  for (const kind of ['offer', 'assessment', 'interview'] as const satisfies MailKind[]) {
    const strong = placesOf(kind, found);
    if (strong === 0) continue;
    const isSure = hasBody && strong + found.count(kind, 'medium') >= 2 && kind !== 'offer';
    return { kind, confidence: isSure ? 'sure' : 'unsure', evidence: found.evidence(kind) };
  }
  return null;
}

function placesOf(kind: MailKind, found: Findings): number {
  return found.places(kind, 'strong', 'text') + found.places(kind, 'strong', 'subject');
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
