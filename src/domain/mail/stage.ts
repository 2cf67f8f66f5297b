import type { Evidence } from './reading.ts';

type FoundStage = { value: string; field: Evidence['field']; start: number; end: number };

const ORDINAL =
  'first|1st|initial|introductory|second|2nd|third|3rd|fourth|4th|next|final|last|erste[nsr]?|1\\.|zweite[nsr]?|2\\.|dritte[nsr]?|3\\.|weitere[nsr]?|letzte[nsr]?|finale[nsr]?';
const MANNER =
  'phone|telephone|video|technical|panel|on-?site|in-?person|virtual|hiring manager|recruiter|culture|behaviou?ral|case|system design|coding|live coding|peer|team';
/** "second round", "zweites Gespräch", "round two". */
const ROUND =
  'interviews?|rounds?|screen(?:ing)?|stages?|(?:vorstellungs|bewerbungs|kennenlern)?gespräche?[sn]?|kennenlernens?|(?:interview)?runden?|telefonat(?:e?s|en?)?|telefoninterviews?';
const MEETING = `${ROUND}|conversation|call`;
const STAGE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[
    String.raw`(?:${ORDINAL})[\s-](?:(?:${MANNER})[\s-])?(?:round\s(?:of\s)?)?(?:${MEETING})`,
    String.raw`(?:${MANNER})[\s-](?:interviews?|screen(?:ing)?|round|call)`,
    '(?:erst|zweit|dritt|abschluss|telefon|fach)(?:gespräche?[sn]?|interviews?)',
    String.raw`(?:${ROUND})\s(?:one|two|three|\d(?!\d))`,
    String.raw`take-?\s?home (?:assignment|exercise|test|task|challenge|project)`,
    String.raw`assessment[\s-](?:centre|center|day)`,
  ].join('|')})(?!\p{L})`,
  'iu',
);
const MAX_TEXT = 4_000;

/** Which round a mail about the process speaks of, in its own words. */
export function findStage(subject: string, ownText: string): FoundStage | null {
  return within('subject', subject.slice(0, 300)) ?? within('text', ownText.slice(0, MAX_TEXT));
}

function within(field: Evidence['field'], text: string): FoundStage | null {
  const match = STAGE.exec(text);
  if (!match) return null;
  const value = match[0].replace(/\s+/g, ' ');
  return { value, field, start: match.index, end: match.index + match[0].length };
}
