import { MAIL_LIMITS } from './mail-limits.ts';
import { plainLine } from './plain-text.ts';

/** A Message-ID as it is written in a header (the first of several), without its brackets; null when there is none. */
export function messageIdOf(written: string): string | null {
  const line = plainLine(written, MAIL_LIMITS.headerChars);
  const [, bracketed = line] = /<([^<>]+)>/.exec(line) ?? [];
  return bracketed.replace(/\s\([^()]*\)/g, ' ').replace(/^[<\s]+|[>\s]+$/g, '') || null;
}
