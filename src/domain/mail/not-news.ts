import { evidenceAt } from './evidence-at.ts';
import type { Findings } from './findings.ts';
import { isJobBoard, isJobBoardAlert } from './known-senders.ts';
import type { ParsedMail } from './mail.ts';
import { audienceWords } from './mail-context.ts';
import type { Prepared } from './prepare-text.ts';
import type { Evidence, Reading } from './reading.ts';
import { REPLY_MARK } from './subject-marks.ts';

const ANSWERS_BY_ITSELF = new RegExp(
  String.raw`^\s*(?:${REPLY_MARK}\s?:\s?)?(?:out of (?:the )?office|automatic reply|auto[- ]?reply|automatische antwort|abwesenheit|automatisch antwoord|r[ée]ponse automatique|respuesta autom[áa]tica|risposta automatica|resposta autom[áa]tica|autosvar)`,
  'i',
);

/** Somebody is away: their mail program answers for them. */
const IS_AWAY =
  /[ \n](?:out of (?:the )?office|(?:on|from) (?:annual |parental |maternity )?(?:leave|vacation|holiday)|away (?:until|from)|nicht im (?:haus|hause|buro|dienst)|(?:im|in) urlaub|abwesend|absent|absente|fuera de la oficina|assente|afwezig|nicht erreichbar)(?=[ \n])/;

/** Whoever asks to confirm an address has not looked at an application yet. */
const ASKS_TO_VERIFY =
  /[ \n](?:verify|confirm|validate|activate) (?:[^ \n]{1,20} ){0,4}(?:e mail|email|account|identity|address)(?=[ \n])|[ \n](?:email|e mail|mailadresse|konto) (?:[^ \n]{1,20} ){0,3}(?:bestatigen|verifizieren|aktivieren)(?=[ \n])/;

/** A receipt for what the person took back. */
const WITHDRAWN =
  /[ \n](?:(?:application|candidacy)(?: [^ \n]{1,20}){0,4} (?:withdrawn|withdrawal)|(?:withdrawal|withdrawing) (?:[^ \n]{1,20} ){0,4}(?:application|candidacy)|(?:rucknahme|ruckzug|zuruckziehung) (?:[^ \n]{1,20} ){0,3}bewerbung|bewerbung(?: [^ \n]{1,20}){0,4} zuruckgezogen)(?=[ \n])/;

export type KindReading = Pick<Reading, 'kind' | 'confidence'> & { evidence: Evidence[] };

const ALERT_SENDER = /\bjob ?alerts?\b/i;

/** Visa is an employer too. */
const APPLIED_FOR_WORK =
  /[ \n](?:apply|applying|applied|application) (?:for|to) (?:[^ \n]{1,20} ){1,6}(?:position|role|vacancy|job)(?=[ \n])/;

/** A letter says why it is written in its first sentences. */
const OPENS_WITHIN = 500;

/** What the person wrote themselves; a copy of it below a confirmation is none. */
export function ownLetter(found: Findings): KindReading | null {
  const at = found.firstInText('own_letter');
  if (at === null || at > OPENS_WITHIN || found.has('rejection', 'text') || found.has('confirmation', 'text'))
    return null;
  return { kind: 'other', confidence: 'sure', evidence: found.evidence('own_letter') };
}

function answersByItself(mail: ParsedMail, { folded }: Prepared): boolean {
  const opening = folded.slice(0, ANSWERS_BY_ITSELF.test(mail.subject) ? OPENS_WITHIN : AT_ONCE);
  return IS_AWAY.test(opening) && folded.length < OPENS_WITHIN;
}

const OF_EMPLOYERS = /[ \n](?:hiring|recruit[^ \n]{0,6}|human resources|vacanc(?:y|ies))(?=[ \n])/;
const OF_APPLICANTS = /[ \n](?:resume|cv|interview|candidate|lebenslauf|stelle)(?=[ \n])/;
const OTHER_INTERVIEWS =
  /(?:visa|consular|citizenship|admissions?|university|college) (?:[^ \n]{1,20} )?interview/g;
const AT_ONCE = 60;
const RECEIVED = /[ \n](?:received|eingegangen|erhalten)(?=[ \n])/;

/** Folded: "mock test", "Übungstest", "examen blanc". */
const FOR_PRACTICE =
  /[ \n](?:mock (?:test|exam|assessment)s?|practice (?:test|exam|quiz)[^ \n]{0,3}|(?:ubungs|probe)(?:test|klausur)[^ \n]{0,2}|(?:test|examen)s? blancs?|simulacros?|simulados?|oefen(?:test|toets)(?:en)?|proefexamen)(?=[ \n])/;
const OF_AN_APPLICATION =
  /[ \n](?:applications?|applied|applying|applicants?|candidat|candidacy|role|position|vacancy|bewerb|kandidat|sollicit|postul)/;

/** A test of which no employer hears: the letter opens with it and speaks of no application. */
export function isForPractice(subject: Prepared, text: Prepared): boolean {
  const opening = `${subject.folded} ${text.folded.slice(0, OPENS_WITHIN)}`;
  return FOR_PRACTICE.test(opening) && !OF_AN_APPLICATION.test(subject.folded + text.folded);
}

/** Codes, surveys, unfinished or withdrawn applications, loans and flats: they look like news and are none. */
export function notNews(
  mail: ParsedMail,
  found: Findings,
  subject: Prepared,
  text: Prepared,
): KindReading | null {
  const refuses = found.has('rejection', 'text');
  const said = text.folded.replaceAll(OTHER_INTERVIEWS, '');
  const isOther =
    (found.has('other_application', 'subject') && !OF_EMPLOYERS.test(said)) ||
    found.places('other_application', 'strong', 'text') >= 2 ||
    (found.has('other_application') && !OF_EMPLOYERS.test(said) && !OF_APPLICANTS.test(said));
  if (isOther && !APPLIED_FOR_WORK.test(text.folded))
    return { kind: 'other', confidence: 'sure', evidence: found.evidence('other_application') };
  if (answersByItself(mail, text))
    return { kind: 'other', confidence: 'sure', evidence: wordsOf(IS_AWAY, mail, text) };
  if (WITHDRAWN.test(subject.folded))
    return { kind: 'other', confidence: 'sure', evidence: found.evidence('not_news') };
  if (isAlert(mail, found) && !refuses) return alert(found);
  if (refuses || found.has('confirmation', 'subject')) return null;
  const isShort = text.folded.length < 700;
  if (
    found.has('not_news', 'subject') &&
    (found.has('not_news', 'text') ||
      (!found.has('interview', 'subject') && !found.has('assessment', 'text')))
  )
    return { kind: 'other', confidence: 'sure', evidence: found.evidence('not_news') };
  if (isShort && ASKS_TO_VERIFY.test(text.folded) && !found.has('interview') && !RECEIVED.test(text.folded))
    return { kind: 'other', confidence: 'unsure', evidence: wordsOf(ASKS_TO_VERIFY, mail, text) };
  const audience = audienceWords(text).map((place) => evidenceAt(mail, { field: 'text', ...place }, 'kind'));
  if (audience.length > 0) return { kind: 'other', confidence: 'sure', evidence: audience };
  const outweighs = !found.has('interview') && !found.has('assessment') && !found.has('confirmation', 'text');
  if (found.has('not_news', 'text') && isShort && outweighs)
    return { kind: 'other', confidence: 'unsure', evidence: found.evidence('not_news') };
  return null;
}

function wordsOf(pattern: RegExp, mail: ParsedMail, { folded, spanOf }: Prepared): Evidence[] {
  const match = pattern.exec(folded);
  if (!match) return [];
  const place = spanOf(match.index + 1, match.index + match[0].length);
  return [evidenceAt(mail, { field: 'text', ...place }, 'kind')];
}

export function isAlert(mail: ParsedMail, found: Findings): boolean {
  if (isJobBoardAlert(mail.from?.address ?? '') || ALERT_SENDER.test(mail.from?.name.slice(0, 200) ?? ''))
    return true;
  if (found.has('confirmation', 'subject')) return false;
  return (
    found.has('job_alert', 'subject') ||
    (isJobBoard(mail.from?.address ?? '') && found.has('job_alert', 'text'))
  );
}

export function alert(found: Findings): KindReading {
  return { kind: 'job_alert', confidence: 'sure', evidence: found.evidence('job_alert') };
}
