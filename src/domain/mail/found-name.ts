import type { Evidence } from './reading.ts';

/** A name found, and the place it stands at. */
export type FoundName = { value: string; field: Evidence['field']; start: number; end: number };

/** The same, how much the place it was found at says, and which it is where that is asked later on. */
export type WeighedName = FoundName & { weight: number; by?: string | undefined };

/** Returns the name as it should be kept, or null when the passage holds none. */
export type Accept = (passage: string) => string | null;

/** The first `length` letters of the name, where they stand. */
export function cutAt<Found extends FoundName>(found: Found, length: number): Found {
  return { ...found, value: found.value.slice(0, length), end: found.start + length };
}

/** The name from this letter on. */
export function restOf<Found extends FoundName>(found: Found, from: number): Found {
  const value = found.value.slice(from);
  return { ...found, value, start: found.end - value.length };
}

const TRIES = 3;

/** Where a name stands in a text, from a place on; null where there is none, or it is written otherwise there. */
export function nameAt(
  field: FoundName['field'],
  text: string,
  value: string | null,
  from = 0,
): FoundName | null {
  const start = value === null ? -1 : text.indexOf(value, from);
  return value === null || start < 0 ? null : { value, field, start, end: start + value.length };
}

/** The first acceptable name by the order of the patterns (group 1); a pattern gets a second chance further on. */
export function firstMatch(
  field: Evidence['field'],
  text: string,
  patterns: readonly RegExp[],
  accept: Accept,
): FoundName | null {
  for (const pattern of patterns) {
    const found = matchOf(field, text, pattern, accept);
    if (found) return found;
  }
  return null;
}

/** What one pattern finds, if anything acceptable. */
export function matchOf(
  field: Evidence['field'],
  text: string,
  pattern: RegExp,
  accept: Accept,
): FoundName | null {
  pattern.lastIndex = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const match = pattern.exec(text);
    const raw = match?.[1];
    if (!match || raw === undefined) return null;
    const at = match.index + match[0].indexOf(raw);
    const found = nameAt(field, text, accept(raw), at);
    if (found && found.end <= at + raw.length) return found;
    pattern.lastIndex = at + 1;
  }
  return null;
}
