import { KEPT_LINE_LIMIT } from '../review/kept-finding.ts';
import type { Line } from './lines.ts';

/** Somebody as a line names them: "Dana Reyes, Head of Product", "Dana Reyes (Product)", "Dana Reyes - Product". */
export function personFrom({ text }: Pick<Line, 'text'>): { name: string; title: string } {
  const line = text.slice(0, 2 * KEPT_LINE_LIMIT + 10);
  const [, name = line, inBrackets, after] =
    /^(.+?)\s*(?:\(([^()]*)\)\s*$|(?:,|;|:|\s[-–—])\s+(.*)$)/.exec(line) ?? [];
  const cut = (part: string) => part.trim().slice(0, KEPT_LINE_LIMIT).toWellFormed();
  return { name: cut(name), title: cut(inBrackets ?? after ?? '') };
}
