import { fromLine, type ParsedMail } from './mail.ts';
import type { Evidence } from './reading.ts';

type Place = Pick<Evidence, 'field' | 'start' | 'end'>;

/** The exact words at a place of the mail, as evidence. */
export function evidenceAt(
  mail: ParsedMail,
  { field, start, end }: Place,
  supports: Evidence['supports'],
): Evidence {
  const source = field === 'from' ? fromLine(mail) : mail[field];
  return { supports, field, text: source.slice(start, end), start, end };
}
