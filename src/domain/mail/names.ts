import { SYSTEM_NAMES } from './applicant-systems.ts';
import { foldedText } from './fold-text.ts';

const NO_COMPANY = new Set(
  (
    'us|our|our team|our company|the team|the company|this|this role|this position|the position|the role|you|me|it|them|the|a|an|no reply|noreply|do not reply|' +
    'recruiting|recruitment|talent|careers|career|jobs|hr|human resources|team|hiring|hiring team|talent acquisition|hello|info|mail|notifications|' +
    'person|name|email|company|candidate|applicant|dear|your|your application|the job|job|role|position|opportunity|' +
    'the next step|next steps|next round|further|other|future|linkedin|the process|this time|the opportunity|workday|icims|support|system|' +
    'thank you|thanks|application|update|interview|bewerbung|ihre bewerbung|deine bewerbung|absage|einladung|uns|unserem unternehmen|unserem|unser|einer|der|die|dem'
  ).split('|'),
);
const OPENS_NO_COMPANY =
  /^(?:the (?:position|role|job|post|opportunity|following|next|above|time|team|interview|software|open|\w+ family)|this|that|our|your|these|any|some|more|other|all|a|an|being|becoming|learning|taking|changing|what|how|where|each|every|corporate|opportunit\w{1,5}|following|employment|working|back office|ihre?|deine?|einer?|unser\w{0,3}|dies\w{0,2}|thanks?|update|re:|fwd:|aw:|application|regarding|important|my|one of|for|us|we|you|it|\d[\d\s-]{2,})(?![\p{L}\p{N}])/iu;
const ROLE_WORD =
  /(?:engineer|entwickl|developer|analyst|scientist|manager|designer|architect|consultant|specialist|administrator|assistant|associate|director|lead\b|head\b|officer|coordinator|intern\b|internship|praktik|programmer|technician|recruiter|advisor|berater|leiter|lehrer|lecturer|researcher|professor|professur|student|trainee|werkstud|owner|strategist|writer|editor|nurse|teacher|accountant|representative|executive|expert|expert:in|kaufm|sachbearbeit|referent|mitarbeiter|spezialist|support|devops|sre\b|\bqa\b|tester|product|data|software|full[- ]?stack|backend|frontend|machine learning|\bai\b|\bki\b|president|principal|staff|m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/x|w\/m\/x|f\/m\/d|d\/m\/w|all genders|ingénieur|développeur|chef de|ingenier|desarrollador|analista|gerente|ingegnere|sviluppatore|ontwikkelaar|medewerker|adviseur|fellow|apprentice|clerk|driver|operator|planner|buyer|controller|auditor|counsel|marketing|sales)/i;
const NO_ROLE =
  /^(?:this|that|the|our|your|a|an|any|other|further|future|open|following|position|role|job|application|next|new|all|these|multiple|more|considering|taking|interest)$/i;
const LEGAL_TAIL = /[\s,.]{0,3}$/u;
const MAX_NAME_WORDS = 7;
// A company may be called "Fabrikam AI" or "Contoso Software", hardly "… Engineer".
const NAMES_A_ROLE =
  /(?:engineer|developer|analyst|scientist|manager|designer|architect|consultant|specialist|administrator|assistant|intern|director|entwickler(?:in)?|position|role|opportunit(?:y|ies)|candidates?)(?:\s[IVX\d-]{1,12})?$/i;

/** The name of an employer out of a passage that should hold one, or null when it is none: a pronoun, a system, a role. */
export function asCompany(passage: string, role: string | null): string | null {
  const text = passage
    .replace(/^[\s"'“”‘’\-–—:@]{1,10}/u, '')
    .replace(/^the\s(?=\p{Lu})/u, '')
    .replace(LEGAL_TAIL, '')
    .replace(/['’]s$/u, '')
    .trim();
  const folded = foldedText(text);
  if (folded.length < 2 || text.length > 70 || text.split(/\s+/).length > MAX_NAME_WORDS) return null;
  if (NO_COMPANY.has(folded) || SYSTEM_NAMES.has(folded) || OPENS_NO_COMPANY.test(text)) return null;
  if (/^\[[^\]]{1,20}\]$/.test(text) || text.includes('@') || /^https?:/i.test(text)) return null;
  if (role !== null && (foldedText(role).includes(folded) || folded.includes(foldedText(role)))) return null;
  if (NAMES_A_ROLE.test(text)) return null;
  if (!/[\p{Lu}\p{N}\p{Lo}]/u.test(text) && /\s/.test(text)) return null;
  return text;
}

/** A role's name without what stands around it. */
export function asRole(passage: string): string | null {
  const text = lastAfter(
    passage,
    /\s(?:for|to|as|of|in|with|and|about|regarding|complete)\s(?:the|our|a|an|your)\s/giu,
  )
    .replace(/^[\s"'“”‘’\-–—:]{1,10}/u, '')
    .replace(/^(?:the|our|a|an|open|position|role|of|as|den|die|der|das|Job|Position|Stelle)\s{1,3}/iu, '')
    .replace(/\s(?:which|that|you|has|vom \d|from \d)\b.*$/iu, '')
    .replace(/[\s"'“”‘’,.:;\-–—]{1,10}$/u, '');
  if (text.length < 3 || text.length > 110 || NO_ROLE.test(text) || /\.\s\p{Lu}/u.test(text)) return null;
  if (/^(?:your|thank|thanks|taking|move|moving|we|ihre|deine|kennzahl)\b/i.test(text)) return null;
  if (text.split(/\s+/).length > 14) return null;
  return text;
}

/** What follows the last separator: "Acme and applying for the Data Analyst" holds its role at the end. */
function lastAfter(text: string, separator: RegExp): string {
  return text.split(separator).at(-1) ?? text;
}

export function looksLikeRole(text: string): boolean {
  return ROLE_WORD.test(text);
}
