import type { Evidence } from './reading.ts';

type FoundRequisition = { value: string; field: Evidence['field']; start: number; end: number };

const NUMBER = String.raw`([A-Z]{0,6}[-_/]?\d[\dA-Z]{1,14}(?:[-_/.]\d[\dA-Z]{0,11}){0,2})`;
const SIGN = String.raw`\s?(?:[:#=.]|is|lautet)?\s?[#:]?\s?`;
/** What a requisition number is called; alone, digits could be anything. */
const NAMED = [
  String.raw`(?:job\s)?req(?:uisition|\.)?(?:\s?(?:id|number|nr|no|code|#))?\.?${SIGN}`,
  String.raw`(?:job|position|posting|vacancy|opening|role|stellen?|ausschreibungs?)[\s-]?(?:id|number|nr|no|code|ref|reference|nummer)\b\.?${SIGN}`,
  String.raw`(?:referenz|reference|ref)[\s-]?(?:nummer|number|nr|no|id|code)?\b\.?${SIGN}`,
  String.raw`(?:kennziffer|kennzahl|referenznummer|stellennummer|jobnummer|job-nr|stellen-nr|chiffre)\.?${SIGN}`,
];
const IN_WORDS = new RegExp(String.raw`(?<![\p{L}\d])(?:${NAMED.join('|')})${NUMBER}(?![\dA-Za-z])`, 'iu');
/** Shapes that only applicant systems write: Workday's "R-0012345" and "JR100234", "REQ-4711". */
const IN_SHAPE = /(?<![\p{L}\d-])((?:JR|REQ|R)[-_]?\d{4,10})(?![\dA-Za-z])/u;
/** "Your Northwind Application for 42467 Data Scientist". */
const BEFORE_ROLE = /\b(?:application|applying|bewerbung) (?:for|to|als) (\d{4,9})[ -](?=\p{L})/iu;
const MAX_TEXT = 4_000;

/** The employer's number for the opening, where the mail writes one. */
export function findRequisition(subject: string, ownText: string): FoundRequisition | null {
  const title = subject.slice(0, 300);
  return (
    within('subject', title, [IN_WORDS, IN_SHAPE, BEFORE_ROLE]) ??
    within('text', ownText.slice(0, MAX_TEXT), [IN_WORDS, IN_SHAPE])
  );
}

function within(
  field: Evidence['field'],
  text: string,
  patterns: readonly RegExp[],
): FoundRequisition | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const value = match?.[1]?.trim();
    if (!match || !value) continue;
    const start = match.index + match[0].lastIndexOf(value);
    return { value, field, start, end: start + value.length };
  }
  return null;
}
