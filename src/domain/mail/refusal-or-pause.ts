import type { Findings } from './findings.ts';
import { ABOUT_A_JOB, ABOUT_ONES_OWN, NAMES_IT, OF_HIRING, TO_SOMEBODY, UNASKED } from './job-words.ts';
import { senderSystem } from './known-senders.ts';
import type { Letter } from './letter.ts';
import type { ParsedMail } from './mail.ts';
import type { KindReading } from './not-news.ts';
import { isApproach } from './progress.ts';

/** What speaks for a no in the text, by how clearly. */
type Refusals = { strong: number; medium: number; weak: number; farewells: number };

/** A wait, or a no. */
export function refusalOrPause(letter: Letter, context: 'own' | 'some'): KindReading | null {
  const refusals = refusalsIn(letter.found);
  return pause(letter, refusals) ?? refusal(letter, refusals, context);
}

/** Good wishes and no news: mostly a no, never a sure one. */
export function farewell(found: Findings): KindReading | null {
  if (found.count('rejection', 'farewell', 'text') < 2 || found.has('confirmation')) return null;
  // "You are welcome to upload your CV" opens a way rather than closing one.
  if (found.has('not_news', 'text')) return null;
  return { kind: 'rejection', confidence: 'unsure', evidence: found.evidence('rejection') };
}

function refusalsIn(found: Findings): Refusals {
  const farewells = found.count('rejection', 'farewell', 'text');
  return {
    strong: found.places('rejection', 'strong', 'text'),
    medium: found.count('rejection', 'medium', 'text'),
    weak: found.count('rejection', 'weak', 'text') + farewells,
    farewells,
  };
}

function pause(letter: Letter, { strong }: Refusals): KindReading | null {
  const { found, text, hasBody } = letter;
  if (!found.has('on_hold') || !saysWhatRests(letter) || isMoreThanAPause(letter) || strong > 1) return null;
  if (!TO_SOMEBODY.test(text.folded) && text.folded.length >= SHORT) return null;
  const isSure =
    hasBody &&
    !found.has('rejection', 'text') &&
    (['weak', 'farewell'] as const).every((strength) => found.count('rejection', strength, 'text') === 0) &&
    ABOUT_ONES_OWN.test(text.folded);
  return {
    kind: 'on_hold',
    confidence: isSure ? 'sure' : 'unsure',
    evidence: found.evidence('on_hold'),
  };
}

const SHORT = 600;

/** "Sorry for the delay in our process, we would like to meet you" is an invitation. */
function isMoreThanAPause({ found, text }: Letter): boolean {
  const invitation = found.invitation();
  if (!invitation || found.clearPlaces('on_hold') !== 1) return false;
  return found.clearPlaces(invitation) > 1 || SORRY_FOR_IT.test(text.folded);
}

const SORRY_FOR_IT = /[ \n](?:apolog[^ \n]{1,6}|sorry for|entschuldig[^ \n]{0,8})(?=[ \n])/;
const RESTS_AS_WELL =
  /[ \n](?:tickets?|orders?|requests?|deliver(?:y|ies)|parcels?|shipments?|accounts?|payments?|child|children|kind|kinder|anmeldung|subscriptions?|lists?|servers?|customers?|patch(?:es)?|bestellung|lieferung|konto|anfrage|antrag)(?=[ \n])/;

/** Orders and tickets are put on hold as well: then some word of work must say what rests. */
function saysWhatRests({ subject, text }: Letter): boolean {
  const both = [subject.folded, text.folded];
  return (
    both.some((folded) => ABOUT_A_JOB.test(folded) || OF_HIRING.test(folded)) ||
    !both.some((folded) => RESTS_AS_WELL.test(folded))
  );
}

/** LinkedIn says a no in a header, and in no word of the letter. */
export function isRefusedInHeader({ headers }: ParsedMail): boolean {
  return headers['x-linkedin-template'] === 'email_jobs_application_rejected';
}

function refusal(letter: Letter, refusals: Refusals, context: 'own' | 'some'): KindReading | null {
  const { mail, found, hasBody } = letter;
  if (isRefusedInHeader(mail)) return no(found, 'sure');
  if (refusals.strong > 0 && !standsAlone(letter, refusals, context)) return plainRefusal(letter, refusals);
  if (isBetweenLines(letter, refusals)) return no(found, 'unsure');
  return !hasBody && found.has('rejection', 'subject') ? no(found, 'unsure') : null;
}

function no(found: Findings, confidence: KindReading['confidence']): KindReading {
  return { kind: 'rejection', confidence, evidence: found.evidence('rejection') };
}

/** One sentence of refusal in a mail that speaks to no applicant. */
function standsAlone({ text }: Letter, { strong, medium, weak }: Refusals, context: 'own' | 'some'): boolean {
  return (
    strong === 1 &&
    medium + weak === 0 &&
    context === 'some' &&
    !UNASKED.test(text.folded) &&
    !SPEAKS_TO_AN_APPLICANT.test(text.folded)
  );
}

const SPEAKS_TO_AN_APPLICANT =
  / (?:your|you for|ihr|ihre|dein|deine|[ck]andida[^ \n]{0,12}|profiel(?:en)?|profils?|perfil(?:es)?|bewerber[^ \n]{0,8}|sollicitant[^ \n]{0,4}|sokande|ansogere?|du|dig|deg|din|ditt|ci|cie|twoj[^ \n]{0,4})(?=[ \n])/;

function plainRefusal(letter: Letter, { strong, medium, weak, farewells }: Refusals): KindReading {
  const { found, text } = letter;
  const invitation = found.invitation();
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
    !isApproach(letter) &&
    ABOUT_ONES_OWN.test(text.folded);
  return no(found, isSure ? 'sure' : 'unsure');
}

/** Regrets and good wishes about an application, and nowhere the no itself. */
function isBetweenLines(letter: Letter, { medium, weak }: Refusals): boolean {
  const { mail, found, text } = letter;
  const isOfAnApplication =
    NAMES_IT.test(text.folded) ||
    UNASKED.test(text.folded) ||
    senderSystem(mail.from?.address ?? '') !== null;
  return (
    isOfAnApplication &&
    !found.invitation() &&
    (medium >= 2 || (medium === 1 && weak >= 2)) &&
    !isApproach(letter)
  );
}
