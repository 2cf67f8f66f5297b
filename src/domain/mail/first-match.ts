import type { Evidence } from './reading.ts';

/** A name found, and the place it stands at. */
export type FoundName = { value: string; field: Evidence['field']; start: number; end: number };

/** The same, and how much the place it was found at says. */
export type WeighedName = FoundName & { weight: number };

/** Returns the name as it should be kept, or null when the passage holds none. */
export type Accept = (passage: string) => string | null;

const TRIES = 3;

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
    const value = accept(raw);
    const at = match.index + match[0].indexOf(raw);
    const inside = value === null ? -1 : raw.indexOf(value);
    if (value !== null && inside >= 0) {
      const start = at + inside;
      return { value, field, start, end: start + value.length };
    }
    pattern.lastIndex = at + 1;
  }
  return null;
}
