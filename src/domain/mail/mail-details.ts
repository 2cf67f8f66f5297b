import type { Day, TimeZone } from '../time.ts';
import { findDeadline } from './deadline.ts';
import { evidenceAt } from './evidence-at.ts';
import { senderSystem } from './known-senders.ts';
import type { ParsedMail } from './mail.ts';
import { findLinks } from './mail-links.ts';
import { findPeople } from './mail-people.ts';
import { daySent, daysNamed, onlyDayToCome } from './named-day.ts';
import type { Evidence, MailKind, Reading } from './reading.ts';
import { findRequisition } from './requisition.ts';
import { findStage } from './stage.ts';

type Details = Pick<
  Reading,
  'requisition' | 'stage' | 'day' | 'deadline' | 'dates' | 'links' | 'people' | 'system'
> & { evidence: Evidence[] };

const ASKS_SOMETHING: ReadonlySet<MailKind> = new Set<MailKind>(['interview', 'assessment', 'offer']);

/** What a mail says besides its kind, company and role, each with the words it stands in. */
export function findDetails(mail: ParsedMail, ownText: string, kind: MailKind, timeZone: TimeZone): Details {
  const sent = daySent(mail, timeZone);
  const named = daysNamed(ownText, sent);
  const requisition = findRequisition(mail.subject, ownText);
  const stage = findStage(mail.subject, ownText);
  const links = ASKS_SOMETHING.has(kind) ? findLinks(ownText) : [];
  const people = findPeople(mail, ownText);
  const deadline = ASKS_SOMETHING.has(kind) ? findDeadline(ownText, named, sent) : null;
  const meeting = kind === 'interview' ? onlyDayToCome(named, sent, deadline) : null;
  const evidence = [
    ...(requisition ? [evidenceAt(mail, requisition, 'requisition')] : []),
    ...(stage ? [evidenceAt(mail, stage, 'stage')] : []),
    ...(meeting ? [evidenceAt(mail, { field: 'text', ...meeting }, 'date')] : []),
    ...(deadline ? [evidenceAt(mail, { field: 'text', ...deadline }, 'deadline')] : []),
    ...links.map((link) => evidenceAt(mail, { field: 'text', ...link }, 'link')),
    ...people.map((person) => evidenceAt(mail, person, 'person')),
  ];
  return {
    requisition: requisition?.value ?? null,
    stage: stage?.value ?? null,
    day: meeting?.day ?? sent,
    deadline: deadline?.day ?? null,
    dates: [...new Set(named.map(({ day }) => day))],
    links: links.map(({ purpose, url }) => ({ purpose, url })),
    people: people.map(({ name, address, title }) => ({ name, address, title })),
    system: senderSystem(mail.from?.address ?? ''),
    evidence,
  };
}

/** The details of a mail about something else: none are looked for. */
export function noDetails(day: Day | null, system: string | null): Details {
  return {
    requisition: null,
    stage: null,
    day,
    deadline: null,
    dates: [],
    links: [],
    people: [],
    system,
    evidence: [],
  };
}
