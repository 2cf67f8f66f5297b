import { SURE_FROM } from '../../domain/mail/certainty.ts';
import type { MailLine } from './mail-line.ts';

const COLUMNS = [10, 12, 28, 34] as const;

export function tableHead(): string {
  return row(['date', 'kind', 'company', 'role'], 'mail');
}

/** One mail for a person's eye: "?" where the reader is not sure. */
export function tableRow({ date, kind, company, role, confidence, source, problem }: MailLine): string {
  const doubt = problem === undefined && confidence < SURE_FROM ? '?' : '';
  const what = problem === undefined ? `${kind}${doubt}` : 'unreadable';
  const place = problem === undefined ? source : `${source}: ${problem}`;
  return row([date?.slice(0, 10) ?? '', what, company ?? '', role ?? ''], place);
}

function row(cells: readonly string[], last: string): string {
  const padded = cells.map((cell, index) => fitted(cell, COLUMNS[index] ?? 10));
  return [...padded, printable(last)].join('  ').trimEnd();
}

function fitted(text: string, width: number): string {
  const letters = [...printable(text)];
  const shown = letters.length > width ? [...letters.slice(0, width - 1), '…'] : letters;
  return shown.join('').padEnd(width);
}

/** A name may hold what moves a terminal's cursor. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '�');
}
