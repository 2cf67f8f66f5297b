import { readCompanyName } from './company-name-reader.ts';
import type { Accept, FoundName } from './found-name.ts';

/** A name that stands in subject or text, and the two words on either side of it in its line. */
export type WrittenName = FoundName & {
  before: readonly [string, string];
  behind: readonly [string, string];
};

/** Where nothing stands any more: the line begins, or ends. */
export const LINE_BEGINS = '^';
export const LINE_ENDS = '$';

const MAX_READ = 5_000;
const MAX_NAMES = 160;
const MAX_LINE = 110;
const MAX_PART = 70;
const AROUND = 48;
/** Where a name may begin: a word's first letter that is big, or a digit. */
const BEGINS = /(?<![\p{L}\p{N}'’.@/_-])[\p{Lu}\p{Lo}\p{N}]/gu;
/** Where a line of a signature or a subject falls into parts. */
const PARTS = /\s[-–—|·•/]\s|\s?[|:;]\s?|,\s|[()[\]"“”„«»]|\s?<>\s?|\s(?:x|\+)\s/gu;
/** "Museum" and "Küstenkultur" are one name with what stands between them. */
const LINKS =
  /^,? (?:(?:of|for|the|and|at|für|und|der|des|die|am|im|an|zu|zur|zum|von|vom|de|du|la|le|les|des|et|pour|del|los|las|el|y|para|di|della|delle|dei|degli|per|e|do|da|dos|das|van|voor|het|en|in|['’]?n['’]?|&|\+|-|–) ){1,3}(?=[\p{Lu}\p{N}])/u;
const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** Everything in a text that is written like a name of a house: words with big letters, and parts of short lines. */
export function namesWritten(field: FoundName['field'], whole: string, accept: Accept): WrittenName[] {
  const text = whole.slice(0, MAX_READ);
  const found = new Map<string, WrittenName>();
  const known = new Map<string, string | null>();
  const add = (start: number, end: number) => {
    const passage = text.slice(start, end);
    const before = known.get(passage);
    const value = before === undefined ? accept(passage) : before;
    known.set(passage, value);
    const at = value === null ? -1 : text.indexOf(value, start);
    if (value === null || at < 0 || at + value.length > end) return;
    const place = `${at} ${value.length}`;
    if (!found.has(place)) found.set(place, withWordsAround(field, text, value, at));
  };
  for (const [start, end] of spansIn(text)) add(start, end);
  for (const [start, end] of partsIn(text)) add(start, end);
  return [...found.values()].slice(0, MAX_NAMES);
}

/** "Loopstack Intro Call", "Millrace Panel": what the house asks one to stands behind its name. */
const ASKED_TO =
  /\s(?:Intro(?:ductory)?|Phone|Video|Virtual|Calls?|Panel|Interviews?|Screen(?:ing)?|On-?site|Chat|Assessment|Tests?|Coding|Technical|Applications?|Careers?|Recruit(?:ing|ment)|Hiring|Talent|Challenge|Offer|Super ?[Dd]ay|Meeting|Round|Final|First|Second|Bewerb\p{L}+|\p{L}+gespräch|Online)(?!\p{L})/u;

/** Words with big letters and what links them, each as short and as long as it may be. */
function* spansIn(text: string): Generator<[number, number]> {
  BEGINS.lastIndex = 0;
  const starts: [number, number][] = [];
  for (let match = BEGINS.exec(text); match && starts.length < MAX_NAMES; match = BEGINS.exec(text)) {
    const read = readCompanyName(text, match.index);
    if (!read) continue;
    starts.push([read.start, read.end]);
    BEGINS.lastIndex = Math.max(read.end, match.index + 1);
  }
  for (const [index, [start, end]] of starts.entries()) {
    yield [start, end];
    const asked = ASKED_TO.exec(text.slice(start, end))?.index ?? 0;
    if (asked > 0) yield [start, start + asked];
    const next = starts[index + 1];
    if (!next) continue;
    const link = LINKS.exec(text.slice(end, end + 24))?.[0] ?? '';
    const isLinked = link !== '' && end + link.length === next[0];
    // "Orrell, Vane & Dale".
    const arePartners = text.slice(end, next[0]) === ', ' && / [&+] /.test(text.slice(...next));
    if (isLinked || arePartners) yield [start, next[1]];
  }
}

/** The parts of short lines: "Personal | Stadtwerke Oberach", "Anna Voss, Wren Library". */
function* partsIn(text: string): Generator<[number, number]> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end - start <= MAX_LINE) {
      const line = text.slice(start, end);
      let from = 0;
      for (const mark of line.matchAll(PARTS)) {
        if (mark.index - from > 1 && mark.index - from <= MAX_PART) yield [start + from, start + mark.index];
        from = mark.index + mark[0].length;
      }
      if (line.length - from > 1 && line.length - from <= MAX_PART) yield [start + from, end];
      if (from > 0 && line.length <= MAX_PART) yield [start, end];
    }
    start = end + 1;
  }
}

function withWordsAround(field: FoundName['field'], text: string, value: string, start: number): WrittenName {
  const end = start + value.length;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const before =
    text
      .slice(Math.max(line, start - AROUND), start)
      .toLowerCase()
      .match(TOKEN) ?? [];
  const behind =
    text
      .slice(end, Math.min(feed < 0 ? text.length : feed, end + AROUND))
      .toLowerCase()
      .match(TOKEN) ?? [];
  return {
    value,
    field,
    start,
    end,
    before: [before.at(-2) ?? LINE_BEGINS, before.at(-1) ?? LINE_BEGINS],
    behind: [behind[0] ?? LINE_ENDS, behind[1] ?? LINE_ENDS],
  };
}
