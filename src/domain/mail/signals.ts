import { compilePhrase } from './phrase.ts';
import { CONFIRMATION } from './phrases/confirmation.ts';
import { JOB_ALERT, NOT_NEWS, OTHER_APPLICATIONS, RECRUITER } from './phrases/noise.ts';
import { ASSESSMENT, INTERVIEW, OFFER, ON_HOLD } from './phrases/progress.ts';
import { ENGLISH_REJECTION } from './phrases/rejection-english.ts';
import { GERMAN_REJECTION } from './phrases/rejection-german.ts';
import { OTHER_REJECTION } from './phrases/rejection-romance-dutch.ts';
import type { Prepared } from './prepare-text.ts';
import type { MailKind } from './reading.ts';

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

/** One phrase found, with its place in the original field. */
export type Signal = { topic: Topic; strength: Strength; phrase: number; start: number; end: number };

export type Topic = MailKind | 'not_news' | 'other_application';

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
];

// Waiting for the person is no refusal: "we can not proceed until you upload your certificate".
const TAKES_A_NO_BACK = [
  'until',
  'without',
  'before',
  'reschedule',
  'rescheduled',
  'postponed',
  'delay',
  'delayed',
  'bis',
];
const PROGRESS: ReadonlySet<Topic> = new Set<Topic>(['interview', 'assessment', 'offer']);
// More of the same phrase says nothing new, and a hostile mail may repeat one ten thousand times.
const MAX_MATCHES = 3;
// News of an application comes early in a mail; further down begin digests, postings and small print.
const NEWS_STANDS_WITHIN = 5_000;

type Rule = { topic: Topic; strength: Strength; phrase: number; pattern: RegExp; unless: RegExp | null };

const RULES: readonly Rule[] = TOPICS.flatMap(({ topic, table }) => {
  const taboo = topic === 'rejection' ? TAKES_A_NO_BACK : (table.unless ?? []);
  const unless = taboo.length === 0 ? null : new RegExp(` (?:${taboo.join('|')}) `);
  return (['strong', 'medium', 'weak', 'farewell'] as const).flatMap((strength) =>
    (table[strength] ?? []).map((phrase, index) => ({
      topic,
      strength,
      phrase: index,
      pattern: compilePhrase(phrase),
      unless,
    })),
  );
});

/** Every phrase the text holds, at most three times each. */
export function findSignals(prepared: Prepared): Signal[] {
  const folded = prepared.folded.slice(0, NEWS_STANDS_WITHIN);
  const signals: Signal[] = [];
  for (const { topic, strength, phrase, pattern, unless } of RULES) {
    pattern.lastIndex = 0;
    for (let found = 0; found < MAX_MATCHES; found += 1) {
      const match = pattern.exec(folded);
      if (!match) break;
      if (
        unless?.test(
          topic === 'rejection' ? wordsAfter(folded, pattern.lastIndex) : sentenceAround(folded, match.index),
        )
      )
        continue;
      if (PROGRESS.has(topic) && prepared.isUnderCondition(match.index)) continue;
      signals.push({
        topic,
        strength,
        phrase,
        ...prepared.spanOf(match.index, match.index + match[0].length),
      });
    }
  }
  return signals;
}

function wordsAfter(folded: string, position: number): string {
  const end = folded.indexOf('\n', position);
  return ` ${folded.slice(position, Math.min(end < 0 ? folded.length : end, position + 60))} `;
}

function sentenceAround(folded: string, position: number): string {
  const start = folded.lastIndexOf('\n', position) + 1;
  const end = folded.indexOf('\n', position);
  return ` ${folded.slice(start, end < 0 ? folded.length : end)} `;
}
