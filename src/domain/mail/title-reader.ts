import { namesAnOccupation } from './occupation-words.ts';
import {
  ABBREVIATED,
  AT,
  BEFORE_IT,
  CLAUSE_GOES_ON,
  CLOSING_INSIDE,
  CLOSING_NOUN,
  DUTCH_LINK,
  GENDER_MARK,
  GERMAN_BETWEEN,
  GOES_ON_AFTER_STOP,
  IS_A_DAY,
  IS_DUTCH,
  LEVEL_BEHIND_DASH,
  LINK,
  LINKS_ANOTHER,
  LINKS_NOTHING,
  LINKS_SMALL,
  LINKS_THE_HOUSE,
  LOWER_LINK,
  LOWER_STOP,
  LOWER_STOP_BEHIND,
  OFTEN_CLOSES,
  OPENS_CLAUSE,
  OWNER,
  SAID_OF_IT,
  STOP,
  VERB_AFTER,
} from './title-words.ts';

/** What ended a title: "position" and its like, a gender mark, "at Northwind", a verb, a sentence's end, or other words. */
export type Closing = 'noun' | 'mark' | 'at' | 'verb' | 'end' | 'open';
/** Where a role's name stands; `isLower`: written without capitals, "warehouse associate". */
export type Title = { start: number; end: number; closing: Closing; isLower: boolean };

/** A word as it stands, without what stands at its edges, where it ends, and the word after it. */
type Token = { raw: string; word: string; after: number; next: string };

/** Where a title stands, and whether its language lets titles go on in small letters. */
type How = { isSubject: boolean; goesOnSmall: boolean };

const MAX_TOKENS = 20;
const MAX_TITLE = 140;
const MAX_LOWER_WORDS = 6;
const SEPARATOR = /^[-–—|·:]$/u;
const BIG = /^\p{Ll}?\p{Lu}/u;

/** Reads a role's name forward from where it begins, over commas, slashes and levels, to where other words go on. */
export function readTitle(text: string, from: number, how: How): Title | null {
  return new TitleReader(text, from, how).read();
}

class TitleReader {
  readonly #text: string;
  readonly #isSubject: boolean;
  readonly #goesOnSmall: boolean;
  #isLower: boolean;
  #start: number;
  #end: number;
  #words = 0;
  /** Where small letters began: they belong to the title where "position" follows. */
  #lowerFrom: number | null = null;
  #lowerWords = 0;
  /** Where small letters end with what one is: "Embedded software engineer". */
  #lowerEnd: number | null = null;
  /** The last comma: what follows may be another clause. */
  #cut: number | null = null;
  #isMarked = false;
  /** Where a linking word stands that nothing has followed yet. */
  #linkedFrom: number | null = null;
  #links = 0;

  constructor(text: string, from: number, { isSubject, goesOnSmall }: How) {
    this.#text = text;
    this.#isSubject = isSubject;
    this.#goesOnSmall = goesOnSmall;
    this.#start = from + (BEFORE_IT.exec(text.slice(from, from + 60))?.[0].length ?? 0);
    this.#end = this.#start;
    // "iOS Engineer" begins small and is a name.
    this.#isLower = /^["“„'‚(]?\p{Ll}[^\s\p{Lu}]*(?:\s|$)/u.test(text.slice(this.#start, this.#start + 40));
  }

  read(): Title | null {
    for (let turn = 0; turn < MAX_TOKENS && this.#end - this.#start < MAX_TITLE; turn += 1) {
      if (this.#skipped()) continue;
      const token = this.#token();
      const closing = token === null ? 'end' : this.#take(token);
      if (closing !== null) return this.#title(closing);
    }
    return this.#title('open');
  }

  /** Brackets, gender marks and linking words between the words of a title. */
  #skipped(): boolean {
    if (this.#words === 0) return false;
    const rest = this.#text.slice(this.#end, this.#end + 90);
    const mark = GENDER_MARK.exec(rest);
    if (mark) this.#isMarked = true;
    const link = mark ? null : this.#link(rest);
    const bracket = this.#isLower ? null : /^ ?[([][^()[\]\n]{1,80}[)\]]/u.exec(rest);
    const piece = mark ?? bracket ?? GOES_ON_AFTER_STOP.exec(rest) ?? link;
    if (piece !== null && piece === link) {
      this.#linkedFrom ??= this.#end;
      this.#links += 1;
    }
    if (piece) this.#end += piece[0].length;
    return piece !== null;
  }

  /** Written in small letters, or in a language whose titles go on in them. */
  get #isSmall(): boolean {
    return this.#isLower || this.#goesOnSmall;
  }

  /** "ontvangen", "est", "Le": in small letters what follows a title looks like more of it. */
  #isNoneOfIt(word: string): boolean {
    if (this.#words === 0) return LOWER_STOP.has(word);
    const small = /^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase();
    if (LOWER_STOP.has(small) || LOWER_STOP_BEHIND.has(small)) return true;
    return this.#goesOnSmall && SAID_OF_IT.test(word);
  }

  #link(rest: string): RegExpExecArray | null {
    if (this.#isSmall && this.#links > 0 && LINKS_THE_HOUSE.test(rest)) return null;
    const isDutch = rest.startsWith(' en ') && IS_DUTCH.test(this.#text.slice(this.#start, this.#end));
    const link = (this.#isLower ? LOWER_LINK : isDutch ? DUTCH_LINK : LINK).exec(rest);
    if (link && !LINKS_ANOTHER.test(rest)) return link;
    return this.#goesOnSmall ? (LOWER_LINK.exec(rest) ?? LINKS_SMALL.exec(rest)) : null;
  }

  #token(): Token | null {
    const raw = /^ ?([^\s]{1,60})/u.exec(this.#text.slice(this.#end, this.#end + 62));
    if (!raw?.[1]) return null;
    const after = this.#end + raw[0].length;
    const next = /^ ([^\s]{1,40})/u.exec(this.#text.slice(after, after + 42))?.[1] ?? '';
    return { raw: raw[1], word: withoutEdges(raw[1]), after, next };
  }

  /** Takes one word into the title, or says what ended it. */
  #take({ raw, word, after, next }: Token): Closing | null {
    const rest = this.#text.slice(this.#end, this.#end + 90);
    if (SEPARATOR.test(raw) || raw === ',') return this.#overSeparator(raw, after, next);
    if (word === '' || (this.#isLower && this.#words > 0 && raw.startsWith('('))) return 'end';
    if (OWNER.test(word) && isClosingNoun(next.replace(/[.,;:!?]+$/u, '')) && namesAnOccupation(word)) {
      // "the Assistant Director's Position" is an assistant director's.
      this.#words += 1;
      this.#end = after - raw.length + raw.indexOf(word) + word.length - 2;
      return 'noun';
    }
    const isOwner = OWNER.test(word) && !namesAnOccupation(word.slice(0, -2));
    if (isOwner && this.#words < 4 && /^[\p{Lu}\d]/u.test(next)) return this.#beginAgain(after + 1);
    const goesOnBig = BIG.test(word) && BIG.test(next) && !isClosingNoun(next);
    if (isClosingNoun(word) && this.#words > 0 && !goesOnBig) return 'noun';
    if (this.#words > 0 && IS_A_DAY.test(`${word} ${next}`)) return 'noun';
    if (OFTEN_CLOSES.has(word) && this.#words > 0 && !BIG.test(next)) return 'verb';
    if (this.#words === 0 && (word === 'I' || (/^\d+$/.test(word) && !BIG.test(next)))) return 'open';
    const isName =
      goesOnBig && /^(?:application|bewerbung|reporting|(?:all|any|other|both|now|here)$)/iu.test(word);
    if (isStop(word) && !isName && !(this.#words === 0 && /^\p{Lu}{2,}$/u.test(word)))
      return this.#words > 0 && VERB_AFTER.test(rest) ? 'verb' : AT.has(word.toLowerCase()) ? 'at' : 'open';
    if (LINKS_NOTHING.has(word) || (this.#isSmall && this.#isNoneOfIt(word))) return 'open';
    if (!/^(?:\p{Ll}?\p{Lu}|[\p{N}&/+.$€(]|-\p{L})/u.test(word) || /^\d{6,}$/.test(word)) {
      if (VERB_AFTER.test(rest)) return 'verb';
      if (!/^\p{Ll}/u.test(word)) return 'open';
      const isBetween = this.#words > 0 && BIG.test(next) && GERMAN_BETWEEN.test(word);
      if (isBetween) return this.#add(raw, word, after, next);
      if (!this.#goesOnSmall) this.#lowerFrom ??= this.#end;
      this.#lowerWords += 1;
      if (this.#lowerWords > MAX_LOWER_WORDS) return 'open';
    }
    return this.#add(raw, word, after, next);
  }

  #add(raw: string, word: string, after: number, next: string): Closing | null {
    this.#words += 1;
    this.#linkedFrom = null;
    const bracket =
      raw.includes('(') && !raw.includes(')')
        ? /^[^()\n]{0,80}\)/u.exec(this.#text.slice(after, after + 90))
        : null;
    if (bracket) {
      this.#end = after + bracket[0].length;
      return null;
    }
    this.#end = after - (raw.length - raw.replace(/[,.;:!?"”“»'’]{1,3}$/u, '').length);
    if (/^\p{Ll}/u.test(word) && this.#lowerWords < 4 && namesAnOccupation(word)) this.#lowerEnd = this.#end;
    if (ABBREVIATED.test(raw)) {
      this.#end = after;
      return null;
    }
    if (raw.endsWith(',') || (raw.endsWith(':') && !this.#isSubject && BIG.test(next)))
      return this.#overSeparator(',', after, next);
    if (/["”»][,.]?$/u.test(raw)) return isClosingNoun(next) ? 'noun' : 'end';
    if (/[;:!?.]['’)]?$/u.test(raw)) return 'end';
    return CLOSING_INSIDE.has(word.toLowerCase()) && !BIG.test(next) ? 'noun' : null;
  }

  /** "Manager, Field Services", "Site Engineer - Rail". In a subject a dash parts the role from other things. */
  #overSeparator(sign: string, after: number, next: string): Closing | null {
    if (this.#words === 0 || next === '' || OPENS_CLAUSE.test(next) || /[|·]/u.test(sign)) return 'end';
    const isBig = /^[\p{Lu}\d(]/u.test(next);
    if (this.#isLower || (!isBig && (sign === ',' || this.#goesOnSmall))) return 'end';
    if (sign !== ',' && this.#isSubject) {
      const level = LEVEL_BEHIND_DASH.exec(this.#text.slice(after + 1, after + 40));
      if (level && this.#text[after] === ' ') this.#end = after + 1 + level[0].length;
      if (this.#isMarked && !isBig) this.#end = Math.min(this.#text.length, this.#end + 60);
      return 'end';
    }
    if (sign === ',') this.#cut = this.#end;
    if (!isBig) this.#lowerFrom ??= this.#end;
    this.#end = after;
    return null;
  }

  #beginAgain(from: number): null {
    this.#start = from;
    this.#end = from;
    this.#words = 0;
    return null;
  }

  #title(closing: Closing): Title | null {
    let end = this.#linkedFrom ?? this.#end;
    if (closing !== 'noun' && this.#lowerFrom !== null && !this.#isLower)
      end = this.#lowerEnd ?? this.#lowerFrom;
    const isField = this.#cut !== null && this.#text.slice(this.#cut, end).includes(' & ');
    if (
      closing === 'open' &&
      this.#cut !== null &&
      !isField &&
      CLAUSE_GOES_ON.test(this.#text.slice(end, end + 12))
    )
      end = Math.min(end, this.#cut);
    if (this.#words === 0 || end <= this.#start) return null;
    const how = this.#isMarked ? 'mark' : end < this.#end && end !== this.#lowerEnd ? 'open' : closing;
    return { start: this.#start, end, closing: how, isLower: this.#isLower };
  }
}

function withoutEdges(raw: string): string {
  if (/^[-–—|·:&+/]$/u.test(raw)) return raw;
  return raw.replace(/^["“„'‚]{1,2}/u, '').replace(/["”“'’»)]{0,2}[,.;:!?]{0,3}["”“'’»)]{0,2}$/u, '');
}

function isClosingNoun(word: string): boolean {
  return CLOSING_NOUN.has(word.toLowerCase());
}

/** "it" goes on, and "IT Contracts" is a field of work. */
function isStop(word: string): boolean {
  if (word === 'IT') return false;
  const small = word.toLowerCase();
  return STOP.has(small) || small.startsWith('unser');
}
