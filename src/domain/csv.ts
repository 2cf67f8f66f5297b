/**
 * One line of a CSV file (RFC 4180), safe to open in a spreadsheet: a cell that a spreadsheet would take for a formula
 * is put behind an apostrophe, which it then shows as text. Numbers are written as they are.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * What begins a formula, also in full width, and what a spreadsheet may skip on its way to one: blanks, quotes and
 * what nobody sees. Source: OWASP, CSV Injection.
 */
const FORMULA = /^[\s"'\u200b-\u200f\u2060\ufeff]*[=+\-@\u2212＝＋－＠]|^[\t\r\n]/u;

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
