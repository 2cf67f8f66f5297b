import { findNamedTime } from '../../src/domain/mail/named-time.ts';
import type { Day, TimeZone } from '../../src/domain/time.ts';

export const BERLIN = 'Europe/Berlin' as TimeZone;
const day = '2026-04-21' as Day;

/** The hour of 21 April that a text names beside `date`, for somebody who lives in `home`. */
export function timeIn(text: string, date: string, home = BERLIN) {
  const start = text.indexOf(date);
  const evidence = [
    { supports: 'date' as const, field: 'text' as const, text: date, start, end: start + date.length },
  ];
  return findNamedTime({ text }, { day, evidence }, home);
}
