import type { TimeZone } from '../time.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { decideKind } from './decide-kind.ts';
import type { ParsedMail } from './mail.ts';
import { findDay } from './named-day.ts';
import type { MailKind, Reading } from './reading.ts';

const ABOUT_AN_APPLICATION: ReadonlySet<MailKind> = new Set<MailKind>([
  'confirmation',
  'interview',
  'assessment',
  'rejection',
  'offer',
  'on_hold',
]);

/**
 * What one mail seems to say, by rules, in time linear in its length whatever it holds; its text is data and never an
 * instruction. `other` and `unsure` together mean that the mail does not tell, `other` and `sure` that it is about
 * something else.
 *
 * Evidence is exact: `mail.subject.slice(start, end)`, `mail.text.slice(start, end)` or, for the field `from`,
 * `fromLine(mail).slice(start, end)` equals `text`.
 */
export function readMail(mail: ParsedMail, timeZone: TimeZone): Reading {
  const { kind, confidence, evidence } = decideKind(mail);
  const { day, evidence: dayEvidence } = findDay(mail, kind, timeZone);
  const isUseless = !ABOUT_AN_APPLICATION.has(kind) && kind !== 'recruiter' && confidence === 'sure';
  if (isUseless) return { kind, confidence, company: null, role: null, day, evidence };
  const { company, role, evidence: nameEvidence } = findCompanyAndRole(mail);
  return { kind, confidence, company, role, day, evidence: [...evidence, ...nameEvidence, ...dayEvidence] };
}
