import type { Findings } from './findings.ts';
import {
  ABOUT_A_JOB,
  ABOUT_ONES_OWN,
  NAMES_IT,
  OF_HIRING,
  OWN_APPLICATION,
  TO_SOMEBODY,
  UNASKED,
} from './job-words.ts';
import { HIRES, senderSystem } from './known-senders.ts';
import type { ParsedMail } from './mail.ts';
import type { Prepared } from './prepare-text.ts';
import { REPLY_MARK, SUBJECT_MARK } from './subject-marks.ts';

const ANY_JOB_WORD = new RegExp(ABOUT_A_JOB, 'g');

/** The mark of a mailing list before a subject; "[Action required]" and its like are marks of the sender or of a gateway. */
const OF_A_LIST = new RegExp(
  String.raw`^(?:${SUBJECT_MARK}\s?:\s?){0,3}\[(?![^\]]{0,40}\b(?:action|required?|requested|response|reminder|external|extern|ext|important|wichtig|urgent|dringend|update|reply|confirm\w{0,8}|invitation|einladung|interview|application|bewerbung\w{0,8}|careers?|karriere|recruit\w{0,6}|jobs?|hiring|hr|talent|test|assessment|time sensitive|deadline|erinnerung)\b)([^\]]{2,40})\]\s{0,3}(?:re:\s{0,3})?\S`,
  'i',
);

/** Somebody wants to talk with the person for others to hear, not to hire them. */
const FOR_AN_AUDIENCE =
  /[ \n](?:headshot|bio|episodes?|audience|listeners|viewers|readers|podcast|webinar|panelists?|speakers?|keynote|show notes|talk series|talks|livestream|magazine|newsletter|thesis|dissertation|masterarbeit|bachelorarbeit|anonymous|anonym|gift card|user interviews?|research session|voucher)(?=[ \n])/g;

const INTERVIEWED_FOR =
  /[ \n]interview(?:ing|ed|s)? (?:[^ \n]{1,20} ){0,3}(?:for|on|in) (?:[^ \n]{1,20} ){0,4}(?:episode|podcast|blog|magazine|article|channel|documentary|newspaper|radio|thesis|study|studie|masterarbeit|bachelorarbeit)(?=[ \n])/;

/** What somebody would earn: with an offer it tells that the offer is work. */
const PAY =
  /[ \n](?:brutto|netto|bruto|salary|gehalt|salaire|salario|stipendio|salaris|ral|per (?:hour|month|year|annum|maand)|an hour|a month|a year|pro (?:stunde|monat)|par mois|al mes)(?=[ \n])/;

/**
 * Whether what is said can be about an application at all. Words of refusal and invitations stand in all sorts of
 * mail: without any word of an application it takes several words of work, and on a mailing list more than that.
 */
export function contextOf(
  mail: ParsedMail,
  found: Findings,
  subject: Prepared,
  text: Prepared,
  mayBeWork: boolean,
): 'own' | 'some' | 'none' {
  const isOwn = OWN_APPLICATION.test(text.folded) || OWN_APPLICATION.test(subject.folded);
  if (isOfAList(mail))
    return /\b(?:your|ihre|deine) (?:\S+ ){0,2}(?:application|candidacy|bewerbung)/i.test(
      mail.text.slice(0, 3_000),
    )
      ? 'own'
      : 'none';
  if (isOwn || senderSystem(mail.from?.address ?? '') !== null) return 'own';
  const namesAnInterview =
    found.count('interview', 'strong', 'text') >= 2 && found.count('interview', 'medium', 'text') > 0;
  const strong = (['interview', 'assessment', 'offer', 'on_hold'] as const).some(
    (kind) => found.clearPlaces(kind) >= 2,
  );
  const refusal =
    found.has('rejection', 'text') && (UNASKED.test(text.folded) || ABOUT_ONES_OWN.test(text.folded));
  const offers = found.has('offer') && (ABOUT_A_JOB.test(text.folded) || PAY.test(text.folded));
  const pauses = found.has('on_hold', 'text') && TO_SOMEBODY.test(text.folded);
  if (!mayBeWork)
    return refusal || (offers && PAY.test(text.folded)) || (pauses && OF_A_PAUSE.test(text.folded))
      ? 'some'
      : 'none';
  return strong ||
    namesAnInterview ||
    refusal ||
    offers ||
    pauses ||
    ABOUT_A_JOB.test(subject.folded) ||
    OF_HIRING.test(text.folded) ||
    answersInAThread(mail) ||
    wordsOfWork(text) >= 2
    ? 'some'
    : 'none';
}

/** Colleagues, clients and doctors arrange talks too, sign contracts and decide: some word or the sender must say that it is work. */
export function isOfWork(mail: ParsedMail, subject: Prepared, text: Prepared): boolean {
  const { name = '', address = '' } = mail.from ?? {};
  if (HIRES.test(name.slice(0, 200)) || HIRES.test(address) || senderSystem(address) !== null) return true;
  return [subject.folded, text.folded].some((folded) => {
    const said = folded.replaceAll(OF_MANY_MATTERS, '');
    return ABOUT_A_JOB.test(said) || OF_HIRING.test(said);
  });
}

/** Whether its subject begins with the name of a mailing list, in brackets. An employer puts its own name there. */
export function isOfAList({ subject, from }: Pick<ParsedMail, 'subject' | 'from'>): boolean {
  const mark = OF_A_LIST.exec(subject)?.[1];
  if (mark === undefined) return false;
  // "Ann via Gardeners" is Ann, writing to the list.
  const [sender = ''] = (from?.name ?? '').split(/ via /i);
  const domain = from?.address.slice(from.address.lastIndexOf('@')) ?? '';
  const name = mark.trim().toLowerCase();
  return !sender.toLowerCase().includes(name) && !domain.toLowerCase().includes(name.replaceAll(' ', ''));
}

const OF_A_PAUSE = /[ \n](?:search|post|process|procedure|verfahren|proceso)(?=[ \n])/;
const OF_MANY_MATTERS =
  /[ \n](?:gesprach|unterlagen|proceso|opportunit(?:y|ies)|samtale|rozmow[^ \n]{0,4})(?=[ \n])/g;

/** "Tuesday at ten works for all of us": what it is about stands in the mail quoted below. */
export function answersInAThread({ subject, text }: ParsedMail): boolean {
  return IS_A_REPLY.test(subject) && OF_THE_THREAD.test(text.slice(0, 6_000));
}

const IS_A_REPLY = new RegExp(String.raw`^\s*${REPLY_MARK}\s?:`, 'i');
const OF_THE_THREAD =
  /\b(?:your (?:application|candidacy|interview)|for applying|(?:ihre|deine|meine) bewerbung|my application|(?:vorstellungs|bewerbungs)gespräch|votre candidature|tu candidatura|la sua candidatura|sollicitatie)\b/i;

function wordsOfWork({ folded }: Prepared): number {
  const words = new Set<string>();
  for (const [word] of folded.slice(0, 6_000).matchAll(ANY_JOB_WORD)) {
    words.add(word.trim().slice(0, 6));
    if (words.size === 2) break;
  }
  return words.size;
}

/** The words that tell of an interview for others to hear, a podcast or a study; none when it is not one. */
export function audienceWords({ folded, spanOf }: Prepared): { start: number; end: number }[] {
  if (NAMES_IT.test(folded)) return [];
  const isOwn = OWN_APPLICATION.test(folded);
  const asked = isOwn ? null : INTERVIEWED_FOR.exec(folded);
  if (asked) return [spanOf(asked.index + 1, asked.index + asked[0].length)];
  const found = new Map<string, number>();
  for (const { 0: match, index } of folded.matchAll(FOR_AN_AUDIENCE)) {
    const word = match.trim();
    if (!found.has(word) && !(isOwn && OF_A_FOOTER.has(word))) found.set(word, index + 1);
  }
  if (found.size < 2) return [];
  return [...found].slice(0, 2).map(([word, at]) => spanOf(at, at + word.length));
}

/** An employer's letter names these below, for whoever wants to hear more. */
const OF_A_FOOTER = new Set([
  'podcast',
  'webinar',
  'newsletter',
  'magazine',
  'livestream',
  'talks',
  'anonymous',
  'anonym',
]);
