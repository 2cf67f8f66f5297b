const LENGTH = 3;
/** From here on a pattern may find anything. */
const ANYTHING = '*';

/**
 * The letters that what a pattern finds may begin with, three at most: "app" and "int" for `appl(?:y|ied)|interview`. For
 * patterns made of letters, classes, groups and looks ahead, whose flags leave the case of letters alone.
 */
export function patternStarts(source: string): string[] {
  const plain = /^(?:\\b)?([a-z]{3})(?![?*+{])[^|]*$/.exec(source)?.[1];
  if (plain !== undefined) return [plain];
  const read = new SourceReader(source).alternatives();
  return [...new Set(read.map((start) => start.split(ANYTHING, 1)[0] ?? ''))];
}

class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): string[] {
    const starts = this.#sequence();
    while (this.#takes('|')) starts.push(...this.#sequence());
    return starts;
  }

  #sequence(): string[] {
    let starts = [''];
    while (this.#at < this.#source.length && !'|)'.includes(this.#next())) {
      const more = this.#repeated(this.#piece());
      starts = [...new Set(starts.flatMap((start) => more.map((one) => joined(start, one))))];
      if (starts.every(isWhole)) this.#skip();
    }
    return starts;
  }

  /** To where this sequence ends. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#source.length; this.#at += 1) {
      const sign = this.#next();
      if (sign === '\\') this.#at += 1;
      else if (sign === '[') this.#at = this.#source.indexOf(']', this.#at);
      else if (depth === 0 && (sign === '|' || sign === ')')) return;
      else if (sign === '(' || sign === ')') depth += sign === '(' ? 1 : -1;
    }
  }

  #piece(): string[] {
    if (this.#takes('[')) return this.#letterOfClass();
    if (this.#takes('\\')) return this.#escaped();
    if (this.#takes('.')) return [ANYTHING];
    if (!this.#takes('(')) return [this.#taken(1)];
    const isLook = /^\?<?[=!]/.test(this.#source.slice(this.#at));
    this.#at += /^(?:\?<?[=!:])?/.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
    const inside = this.alternatives();
    this.#at += 1;
    return isLook ? [''] : inside;
  }

  #letterOfClass(): string[] {
    const inside = this.#taken(this.#source.indexOf(']', this.#at) - this.#at);
    this.#at += 1;
    return /[\\^-]/.test(inside) ? [ANYTHING] : [...inside];
  }

  #escaped(): string[] {
    const letter = this.#taken(1);
    if (letter === 'p') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (letter === 'b') return [''];
    return /\p{L}/u.test(letter) ? [ANYTHING] : [letter];
  }

  /** A piece that may be left out, and one that may come again. */
  #repeated(piece: string[]): string[] {
    const times = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(this.#source.slice(this.#at));
    if (!times) return piece;
    this.#at += times[0].length;
    const isSeldom = times[0].startsWith('?');
    const again = isSeldom ? piece : piece.map((one) => joined(one, ANYTHING));
    return isSeldom || times[0].startsWith('*') || times[1] === '0' ? [...again, ''] : again;
  }

  #takes(sign: string): boolean {
    const isNext = this.#next() === sign;
    if (isNext) this.#at += 1;
    return isNext;
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #taken(length: number): string {
    this.#at += length;
    return this.#source.slice(this.#at - length, this.#at);
  }
}

function joined(start: string, more: string): string {
  return isWhole(start) ? start : (start + more).slice(0, LENGTH);
}

function isWhole(start: string): boolean {
  return start.length >= LENGTH || start.endsWith(ANYTHING);
}
