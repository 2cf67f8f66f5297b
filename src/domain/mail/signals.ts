import { Phrase, placeOf, sentenceAround, wordsSaid } from './phrase.ts';
import { CONFIRMATION } from './phrases/confirmation.ts';
import { INTERVIEW } from './phrases/interview.ts';
import { JOB_ALERT, NOT_NEWS, RECRUITER } from './phrases/noise.ts';
import { NORDIC_POLISH } from './phrases/nordic-polish.ts';
import { ON_HOLD } from './phrases/on-hold.ts';
import { OTHER_APPLICATIONS, OWN_LETTER } from './phrases/other-letters.ts';
import { ASSESSMENT, OFFER } from './phrases/progress.ts';
import { ENGLISH_REJECTION } from './phrases/rejection-english.ts';
import { GERMAN_REJECTION } from './phrases/rejection-german.ts';
import { OTHER_REJECTION } from './phrases/rejection-romance-dutch.ts';
import type { Prepared } from './prepare-text.ts';
import type { MailKind } from './reading.ts';

/** The day of a talk that was agreed falls through; nobody is turned down. */
const OF_AN_APPOINTMENT =
  /[ \n](?:interviews?|meeting|call|appointment)(?: [^ \n]{1,20}){0,8} (?:cancel[a-z]{0,6}|postpone[a-z]?|reschedul[a-z]{1,3})(?=[ \n])|[ \n](?:cancel[a-z]{0,6}|postpone[a-z]?|reschedul[a-z]{1,3}|call(?:ing|ed)? off) (?:[^ \n]{1,20} ){0,5}(?:interviews?|meeting|call|appointment)(?=[ \n])|(?<! (?:fur|nach|uber|auf)) (?:das|ihr|ihren|dein|deinen|unser|unseren|den|der|des|unseres|ihres|ihrem|geplantes?|geplanten|vereinbarten?) (?:[^ \n]{1,24} ){0,6}(?:vorstellungsgesprach[^ \n]{0,4}|gesprach[^ \n]{0,6}|interviews?|[^ \n]{0,20}termin[^ \n]{0,4})(?: (?!ihnen|dir|euch)[^ \n]{1,24}){0,10} (?:absag[^ \n]{0,4}|abzusagen|abgesagt|verschieb[^ \n]{0,4}|verleg[^ \n]{0,4})(?=[ \n])|[ \n]absage (?:[^ \n]{1,24} ){1,3}(?:[^ \n]{0,12}gesprach[^ \n]{0,4}|[^ \n]{0,12}termins?|interviews?)(?=[ \n])/;

/**
 * How much one phrase says: `strong` settles it, `medium` needs company, `weak` never counts alone; `farewell` is a
 * good wish for the way, which stands in nearly every no and seldom elsewhere.
 */
type Strength = 'strong' | 'medium' | 'weak' | 'farewell';

/** The phrases of one kind, in the language of phrase.ts; `unless`: words that, in the same sentence, take them back. */
export type PhraseTable = {
  kind: MailKind;
  strong: readonly string[];
  medium: readonly string[];
  weak: readonly string[];
  farewell?: readonly string[];
  unless?: readonly string[];
};

/** One phrase found, by its number among all, with its place in the original field. */
export type Signal = { topic: Topic; strength: Strength; phrase: number; start: number; end: number };

export type Topic = MailKind | 'not_news' | 'other_application' | 'own_letter';

const TOPICS: readonly { topic: Topic; table: PhraseTable }[] = [
  { topic: 'rejection', table: ENGLISH_REJECTION },
  { topic: 'rejection', table: GERMAN_REJECTION },
  { topic: 'rejection', table: OTHER_REJECTION },
  { topic: 'interview', table: INTERVIEW },
  { topic: 'assessment', table: ASSESSMENT },
  { topic: 'offer', table: OFFER },
  { topic: 'on_hold', table: ON_HOLD },
  { topic: 'confirmation', table: CONFIRMATION },
  { topic: 'recruiter', table: RECRUITER },
  { topic: 'job_alert', table: JOB_ALERT },
  { topic: 'not_news', table: NOT_NEWS },
  { topic: 'other_application', table: OTHER_APPLICATIONS },
  { topic: 'own_letter', table: OWN_LETTER },
  ...NORDIC_POLISH.map((table) => ({ topic: table.kind, table })),
];

// Waiting for the person is no refusal: "we can not proceed until you upload your certificate".
const TAKES_A_NO_BACK =
  / before (?=[^ ])| without (?!making|hiring|filling|appointing|a hire|any)| (?:until|reschedule|rescheduled|postponed|delay|delayed|bis) /;
const PROGRESS: ReadonlySet<Topic> = new Set<Topic>(['interview', 'assessment', 'offer']);
// More of the same phrase says nothing new, and a hostile mail may repeat one ten thousand times.
const MAX_MATCHES = 3;
// News of an application comes early in a mail; further down begin digests, postings and small print.
const NEWS_STANDS_WITHIN = 5_000;
const LONGEST_HEAD = 30;
/** "Not among those chosen for interviews", "unable to offer you": no progress. Looked for in and shortly before. */
const NEGATED =
  / (?:not|nicht|niet|unable|keine?n?|neither|nor|pas|sin|nao|non|sans|no|without|inte|ikke|nie) /;
const NEGATED_BEFORE_CHARS = 45;
/** "Assume that you have been unsuccessful" is what to think later on, not what has been decided. */
const SUPPOSED =
  / (?:(?:considered|deemed|regarded as|treated as) unsuccessful|until the (?:position|role|vacancy|post|job)|bis die (?:stelle|position)|assume|assumed|presume|considerer|considerar|ausgehen|davon aus|erachten|beschouwen) /;

/** "Applicants who are not shortlisted will hear by mail": what happens to some is not what happened to this person. */
const OF_OTHERS =
  / (?:applicants|candidates|applications|those|bewerbungen|bewerber[a-z]{0,6}|kandidat[a-z]{0,6}) (?:who |that |which |die |deren )?(?:[^ \n]{1,20} ){0,2}(?:not|unsuccessful|nicht|ohne) | (?:unsuccessful|unselected) (?:applicants|candidates) | allen anderen | (?:selected|successful) candidates (?:will|meet|are) /;

const CALLS_OFF = /(?:cancel|absag|abgesag|abzusag|postpon|reschedul)/;

/** `saysNo`: the phrase itself begins with a word that would take another one back. */
type Rule = {
  topic: Topic;
  strength: Strength;
  phrase: Phrase;
  unless: RegExp | null;
  saysNo: boolean;
};

const RULES: Rule[] = [];
/** The phrases to try at a word: by the whole word, and by its first letters for those that leave the ending open. */
const BY_WORD = new Map<string, number[]>();
const BY_START = new Map<string, { start: string; rule: number }[]>();
const START_LENGTH = 3;
for (const { topic, table } of TOPICS) {
  const unless = table.unless ? new RegExp(` (?:${table.unless.join('|')}) `) : null;
  for (const strength of ['strong', 'medium', 'weak', 'farewell'] as const) {
    for (const said of table[strength] ?? []) {
      const phrase = new Phrase(said);
      const saysNo = phrase.heads.includes('not');
      const rule = RULES.push({ topic, strength, phrase, unless, saysNo }) - 1;
      for (const head of phrase.heads) addHead(head, rule);
    }
  }
}

function addHead(head: string, rule: number): void {
  if (!head.endsWith('*')) {
    const rules = BY_WORD.get(head);
    if (rules) rules.push(rule);
    else BY_WORD.set(head, [rule]);
    return;
  }
  const start = head.slice(0, -1);
  const key = start.slice(0, START_LENGTH);
  BY_START.set(key, [...(BY_START.get(key) ?? []), { start, rule }]);
}

/** Every phrase the text holds, at most three times each. */
export function findSignals(prepared: Prepared): Signal[] {
  const folded = prepared.folded.slice(0, NEWS_STANDS_WITHIN);
  const signals: Signal[] = [];
  const matches = new Uint8Array(RULES.length);
  const said = wordsSaid(folded);
  for (const [first, word] of said.words.entries())
    for (const rule of rulesAt(word.slice(0, LONGEST_HEAD))) tryRule(rule, first);
  return signals;

  function tryRule(index: number, first: number): void {
    const rule = RULES[index];
    if (!rule || (matches[index] ?? 0) >= MAX_MATCHES) return;
    const last = rule.phrase.lastFrom(said, first);
    if (last < 0) return;
    const { start, end } = placeOf(said, first, last);
    matches[index] = (matches[index] ?? 0) + 1;
    if (isTakenBack(rule, folded, start, end)) return;
    if (PROGRESS.has(rule.topic) && prepared.isUnderCondition(start)) return;
    const { topic, strength } = rule;
    signals.push({ topic, strength, phrase: index, ...prepared.spanOf(start, end) });
  }
}

/** Which phrases can begin with a word; remembered, for most words come again and again. */
function rulesAt(word: string): readonly number[] {
  const known = REMEMBERED.get(word);
  if (known) return known;
  const open = (BY_START.get(word.slice(0, START_LENGTH)) ?? []).filter(({ start }) =>
    word.startsWith(start),
  );
  const rules = [...(BY_WORD.get(word) ?? []), ...open.map(({ rule }) => rule)];
  if (word.length > LONGEST_REMEMBERED) return rules;
  if (REMEMBERED.size >= MAX_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(word, rules);
  return rules;
}

const REMEMBERED = new Map<string, readonly number[]>();
const MAX_REMEMBERED = 20_000;
/** A longer piece of a text is kept as a view into it, and would hold the whole of it in memory. */
const LONGEST_REMEMBERED = 12;

function isTakenBack({ topic, unless, saysNo }: Rule, folded: string, start: number, end: number): boolean {
  if (topic === 'rejection')
    return (
      (CALLS_OFF.test(folded.slice(start, end)) && OF_AN_APPOINTMENT.test(sentenceAround(folded, start))) ||
      TAKES_A_NO_BACK.test(wordsAfter(folded, end)) ||
      SUPPOSED.test(sentenceAround(folded, start)) ||
      OF_OTHERS.test(sentenceAround(folded, start))
    );
  if (PROGRESS.has(topic) && !saysNo) {
    const from = Math.max(folded.lastIndexOf('\n', start) + 1, start - NEGATED_BEFORE_CHARS);
    if (NEGATED.test(` ${folded.slice(from, end)} `)) return true;
  }
  return unless?.test(sentenceAround(folded, start)) ?? false;
}

function wordsAfter(folded: string, position: number): string {
  const end = folded.indexOf('\n', position);
  return ` ${folded.slice(position, Math.min(end < 0 ? folded.length : end, position + 60))} `;
}
