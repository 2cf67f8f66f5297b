import { type FoundName, nameAt } from './found-name.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { OF_THE_PROCESS, OF_THE_PROCESS_ABROAD } from './process-words.ts';
import { asRole } from './role-name.ts';
import { inSmallLetters } from './small-letters.ts';
import { SUBJECT_MARK } from './subject-marks.ts';
import { GENDERS, LEVEL, MAY_BE_MARKED, OFTEN_CLOSES } from './title-words.ts';

const MAX_TEXT = 3_000;
/** What stands between the parts of a subject; a hyphen within a word is none. */
const BETWEEN = new RegExp(
  String.raw`\s?\p{Extended_Pictographic}\s|\s[-–—|/·•»]{1,2}\s(?!${LEVEL}(?:\s?[(,]|\s[-–—|]|$))|\s?[|»]\s|:\s|,\s(?=(?:your|ihre|deine|kennz|ref|job|req|an|update|status)\b)|\n`,
  'giu',
);
const MARK = new RegExp(String.raw`(?<![\p{L}\d])[([]?\s?${GENDERS}\s?(?:[)\]]|(?=\s|$|[,.;]))`, 'giu');
/** How a part may open before it comes to the role, in small letters; each is taken away again and again. */
const OPENERS = [
  /^(?:desafio|prova|prueba|test|colloquio|entrevista|entretien|role)\s(?:t[eé]cnic[oa]|technique|telefonic[oa]|play)(?!\p{L}).*$/u,
  new RegExp(String.raw`^${SUBJECT_MARK}\s?:\s*`, 'u'),
  /^\[[^\]]{1,40}\]\s*/u,
  /^(?:ref(?:erence)?|kennziffer|kennz|job id|req(?:uisition)?(?: id)?|job req|stellen-?(?:nr|id)|jr|nr|no|id|réf)\.?[\s:#-]{0,3}[\w./-]{0,20}\d[\w./-]{0,20}\s*[-–:,]?\s+/u,
  /^[a-z]{0,5}[-_]?\d[\d/.-]{3,20}[\da-z]{0,4}\s*[-–:,]?\s+/u,
  /^(?:your|our|ihre|deine|eure|votre|ta|tu|su|sua|je|jouw|uw|the|der|die|das|den|dem|le|la|les|el|il|lo|o|a|an|de|het|ein|eine|einen|un|une)\s+(?=\S)/u,
  /^[ld]['’](?=\p{L})/u,
  /^(?:phone|video|online|short|erste[rsn]?|second|first|zweite[rsn]?|neue[rsn]?|auto|automatische|job)\s+(?=(?:chat|call|screen|interview|reply|antwort|application|gespräch|advert)(?!\p{L}))/u,
  new RegExp(
    String.raw`^(?:${OF_THE_PROCESS}|${OF_THE_PROCESS_ABROAD}|invite|vacancy|position|role|post|stelle|competition|recruitment|applied|applying|chat|call|reply|antwort|sent|submitted|title|regarding|about|re|concerning|betreff|bezüglich|cancell?ed|zusammenfassung|place|cv|curriculum|case ?study|erhalten|envoyée|inviata|enviada|verzonden|indeed|anzeige|ausbildung als|lista|reserva|procedure)(?!-?\p{L})\s*[-–:,]?\s*(?:(?:en|y|e|et) (?:\p{L}+ )?(?=${OF_THE_PROCESS_ABROAD}(?!\p{L})))?`,
    'u',
  ),
  /^(?:for|as|to|of|als|zum|zur|für|um|auf|eines|einer|in|on|pour|au|à|du|comme|para|como|do|da|di|del|per|come|voor|zu|sobre|seletivo|selettivo)\s+(?=\S)/u,
];
const AT_SOMEBODY = /^(?:at|@|bei|beim|an|am|chez|presso|bij|with|mit|from|von|en|na|no)\s/iu;
const ABOUT_THE_PROCESS = new RegExp(
  String.raw`(?<!\p{L})(?:${OF_THE_PROCESS}|${OF_THE_PROCESS_ABROAD}|thanks?|danke?|vielen|merci|gracias|grazie|obrigad\p{L}|bedankt|your|ihre|deine|you|we|us|our|next|steps?|important|information|account|profile|welcome|news|hello|hi|team(?! (?:lead|leader|leiter|manager|member))|job alert|opportunit\p{L}{1,4}|test|survey|is|was|has|have|are|wurde|ist|hat|action|schedule|availability|notification|decision|result|role play)(?!\p{L})`,
  'u',
);
/** The role where a subject is little more than the role: one of its parts, without what such parts open with. */
export function roleInSubject(text: string, senderName: string): (FoundName & { rank: number }) | null {
  const parts = partsOf(text).map(({ start, end }) => {
    const part = text.slice(start, end);
    const marked = beforeGender(part);
    return { start, part, isMarked: marked !== null, open: opened(marked ?? part) };
  });
  const accepted = parts.flatMap(({ start, open, isMarked, part }) => {
    const role = asRole(withoutTail(open));
    if (role === null || role.length < 4 || isOfProcess(role) || AT_SOMEBODY.test(open)) return [];
    const isElsewhere = senderName !== '' && senderName.toLowerCase().includes(role.toLowerCase());
    if (isElsewhere) return [];
    const found = nameAt('subject', text, role, start);
    if (!found) return [];
    // "Your application to Northwind", "Your Northwind application": what goes before names somebody, not the work.
    if (
      !isMarked &&
      !looksLikeRole(role) &&
      /(?<!\p{L})(?:to|your|ihre|deine|votre|tu|su|je)\s$/iu.test(text.slice(0, found.start))
    )
      return [];
    const rank = isMarked ? 3 : namesAnOccupation(role) ? 2 : open !== part.trim() ? 1 : 0;
    return [{ ...found, rank }];
  });
  const best = accepted.reduce<(typeof accepted)[number] | null>(
    (a, b) => (a && a.rank >= b.rank ? a : b),
    null,
  );
  if (!best || best.rank >= 2) return best;
  // Beside a part that speaks of the application, the only other part is what it is for.
  const isOnly = accepted.length === 1 && parts.some(({ part }) => isOfProcess(part));
  return isOnly && best.rank === 1 && /^\p{Lu}/u.test(best.value) ? best : null;
}

/** A role in a text by the mark that stands behind it: "als Pflegefachkraft (m/w/d)". */
export function roleBeforeGender(ownText: string): FoundName | null {
  const text = ownText.slice(0, MAX_TEXT);
  if (!MAY_BE_MARKED.test(inSmallLetters(text))) return null;
  MARK.lastIndex = 0;
  for (let tries = 0; tries < 6; tries += 1) {
    const mark = MARK.exec(text);
    if (!mark) return null;
    const lineStart = Math.max(text.lastIndexOf('\n', mark.index - 1) + 1, mark.index - 110);
    const before = text.slice(lineStart, mark.index);
    const words = (QUOTED.exec(before) ?? BEFORE_MARK.exec(before))?.[1];
    const role = words === undefined ? null : asRole(words);
    const found = nameAt('text', text, role, lineStart);
    if (found && /^\p{Lu}/u.test(found.value)) return withItsField(found, text);
  }
  return null;
}

/** "Pflegefachkraft (m/w/d) Intensivstation": what goes on behind the mark to the line's end. */
const FIELD_BEHIND = new RegExp(
  String.raw`^\s?[([]?${GENDERS}[)\]]? (\p{Lu}[^\n.!?:;,()|@\d]{2,40})(?=\n|$)`,
  'iu',
);

function withItsField(found: FoundName, text: string): FoundName {
  const [behind = '', field = ''] = FIELD_BEHIND.exec(text.slice(found.end, found.end + 70)) ?? [];
  // The mark may be written in either case; a field has a capital, but for "im Verkauf".
  if (!/^(?:\p{Lu}|im )/u.test(field)) return found;
  const value = asRole(found.value + behind);
  return value?.startsWith(found.value) ? { ...found, value, end: found.start + value.length } : found;
}

/** "„Medizinische Technologin für Radiologie (m/w/d)“": what is quoted is told whole. */
const QUOTED = /["“„‚«]\s?(\p{Lu}[^\n"“”„«»:]{2,90})$/u;
const BEFORE_MARK =
  /(?:^|.*(?<!\p{L})(?:als|zum|zur|zu|für|stelle|position|as|for|the|of|de|eine[nr]?|einer|role|job|poste|an|unsere[nr]?|den|die|der)\s+|.*["“„‚:]\s?)(\p{Lu}[^\n"“”„:]{2,90})$/u;

function isOfProcess(passage: string): boolean {
  return ABOUT_THE_PROCESS.test(passage.toLowerCase());
}

function partsOf(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  BETWEEN.lastIndex = 0;
  for (let match = BETWEEN.exec(text); match; match = BETWEEN.exec(text)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => part.end - part.start >= 3);
}

function beforeGender(part: string): string | null {
  MARK.lastIndex = 0;
  const mark = MARK.exec(part);
  if (!mark || mark.index < 3) return null;
  // "Einkäufer (m/w/d) Nüsse & Trockenfrüchte" goes on; a place or a remark does not.
  const rest = part.slice(mark.index + mark[0].length);
  return /^\s?[\p{Lu}&]/u.test(rest) && !isOfProcess(rest) ? part : part.slice(0, mark.index);
}

/** Takes away what a part opens with, until nothing more goes. */
function opened(part: string): string {
  let left = part.trim();
  for (let turn = 0; turn < 10; turn += 1) {
    const small = inSmallLetters(left);
    const start = OPENERS.reduce((at, opener) => at + (opener.exec(small.slice(at))?.[0].length ?? 0), 0);
    const next = left.slice(start).trim();
    if (next === left || next.length < 3) break;
    left = next;
  }
  return left;
}

/** "Planner at Northwind", "Planer bei Nordwind", "Deck Officer application": what follows is another's business. */
function withoutTail(part: string): string {
  const own = part.split(/\s(?:at|@|bei|beim|chez|presso|bij|x)\s(?=[\p{Lu}\d])/u)[0] ?? part;
  return withoutClosing(own)
    .replace(
      /\s(?:applications?|job|vacancy|position|role|post|form|(?:phone |video |telephone )?(?:screen(?:ing)?|call)(?= with |$)|(?-i:\p{Ll}{1,12} )?(?:exercise|test)|(?:open|trial|assessment) day|interviews?|bewerbung|candidature|stelle)(?:,? .{0,30})?$/iu,
      '',
    )
    .replace(/\s?\((?:ref|kennz|job|req|nr|id|rif)[^)]{0,40}\)?.{0,3}$/iu, '')
    .replace(/\s\d{4}$/u, '');
}

/** "Planner competition", "analyst seat": in small letters such words are no part of it. */
function withoutClosing(part: string): string {
  const last = part.lastIndexOf(' ');
  return last > 2 && OFTEN_CLOSES.has(part.slice(last + 1)) ? withoutClosing(part.slice(0, last)) : part;
}
