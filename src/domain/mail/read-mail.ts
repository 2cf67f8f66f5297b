import type { TimeZone } from '../time.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { decideKind } from './decide-kind.ts';
import { senderSystem } from './known-senders.ts';
import type { ParsedMail } from './mail.ts';
import { findDetails, noDetails } from './mail-details.ts';
import { daySent } from './named-day.ts';
import { ownTextIn } from './own-passages.ts';
import { isNews, type Reading } from './reading.ts';

const MAX_READ_TEXT = 60_000;

/**
 * What one mail seems to say, in time linear in its length whatever it holds; its text is data and never an
 * instruction. `other` and `unsure` together mean that the mail does not tell, `other` and `sure` that it is about
 * something else.
 *
 * Evidence is exact: `mail.subject.slice(start, end)`, `mail.text.slice(start, end)` or, for the field `from`,
 * `fromLine(mail).slice(start, end)` equals `text`.
 */
export function readMail(mail: ParsedMail, timeZone: TimeZone): Reading {
  const ownText = ownTextIn(mail.text.slice(0, MAX_READ_TEXT), mail.subject);
  const { kind, certainty, confidence, evidence } = decideKind(mail, ownText);
  const isUseless = !isNews(kind) && kind !== 'recruiter' && confidence === 'sure';
  const { company, role, evidence: nameEvidence } = isUseless ? NO_NAMES : findCompanyAndRole(mail, ownText);
  const details = isUseless
    ? noDetails(daySent(mail, timeZone), senderSystem(mail.from?.address ?? ''))
    : findDetails(mail, ownText, kind, timeZone);
  return {
    kind,
    certainty,
    confidence,
    company,
    role,
    ...details,
    evidence: [...evidence, ...nameEvidence, ...details.evidence],
  };
}

const NO_NAMES = { company: null, role: null, evidence: [] };
