import type { TimeZone } from '../time.ts';
import type { ParsedMail } from './mail.ts';
import { readMail } from './read-mail.ts';
import type { Evidence, MailKind, Reading } from './reading.ts';

/** The words that were taken out, and what the mail would have said without them. */
export type Explanation = { without: readonly string[]; kind: MailKind; confidence: Reading['confidence'] };

const MAX_ROUNDS = 3;

/**
 * What would have changed the reading: the mail is read again with the words taken out that its kind rests on, and
 * again without what it rests on then, until it says something else. Null when it rests on no words at all.
 */
export function withoutEvidence(
  mail: ParsedMail,
  evidence: readonly Evidence[],
  kind: MailKind,
  timeZone: TimeZone,
): Explanation | null {
  let marks = wordsForKind(evidence);
  let left = mail;
  const without: string[] = [];
  let now: Reading | null = null;
  for (let round = 0; round < MAX_ROUNDS && marks.length > 0; round++) {
    // As they stand in the mail: what is read again has gaps where words were taken out.
    without.push(...marks.map((mark) => wordsAt(mail, mark)));
    left = {
      ...left,
      subject: blanked(left.subject, 'subject', marks),
      text: blanked(left.text, 'text', marks),
    };
    now = readMail(left, timeZone);
    if (now.kind !== kind) break;
    marks = wordsForKind(now.evidence);
  }
  return now && { without, kind: now.kind, confidence: now.confidence };
}

function wordsForKind(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    ({ supports, field, text }) => supports === 'kind' && field !== 'from' && text !== '',
  );
}

function wordsAt(mail: ParsedMail, { field, text, start, end }: Evidence): string {
  return field === 'subject' || field === 'text' ? mail[field].slice(start, end) : text;
}

/** As many signs as before, so that positions stay; none of them a letter. */
function blanked(text: string, field: Evidence['field'], marks: readonly Evidence[]): string {
  let blank = text;
  for (const { start, end, field: of } of marks) {
    if (of === field) blank = blank.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + blank.slice(end);
  }
  return blank;
}
