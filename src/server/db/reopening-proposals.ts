import type { EventKind } from '../../domain/application/event.ts';
import { wouldReopen } from '../../domain/application/standing.ts';
import type { ApplicationId, EventId, OwnerId, ProposalId } from '../../domain/id.ts';
import { mailEventDay } from '../../domain/mail/event-day.ts';
import type { Day, Instant, TimeZone } from '../../domain/time.ts';
import { dayOf } from '../../domain/time.ts';
import { findApplicationLog } from './application-events.ts';
import { changeOf } from './changed-interviews.ts';
import type { Db } from './database.ts';
import { meetingOf } from './noted-meetings.ts';
import type { StoredProposal } from './proposals.ts';

/** Today, as the person lives it, and where. */
export type LocalNow = { today: Day; timeZone: TimeZone };

const EVENT_OF: Partial<Record<string, EventKind>> = {
  interview: 'interview',
  assessment: 'assessment',
  offer: 'offer',
  recruiter: 'contacted',
};
/** Behind every entry there is. */
const NEXT = { id: 'ffffffff-ffff-7fff-bfff-ffffffffffff' as EventId, recordedAt: '9999' as Instant };

type Asked = { row: StoredProposal; applicationId: ApplicationId | null; isUpdate: boolean };

/** Which proposals, accepted today, would make an application live again that was let go or answered with a no. */
export async function findReopening(
  db: Db,
  ownerId: OwnerId,
  asked: readonly Asked[],
  { today, timeZone }: LocalNow,
): Promise<Set<ProposalId>> {
  const reopening = new Set<ProposalId>();
  const logs = new Map<ApplicationId, Awaited<ReturnType<typeof findApplicationLog>>>();
  for (const { row, applicationId, isUpdate } of asked) {
    const kind = EVENT_OF[row.kind];
    const meeting = meetingOf(row);
    const isOff = meeting?.isCancelled || changeOf(row)?.kind === 'cancelled';
    if (!applicationId || !kind || (kind === 'interview' && isOff)) continue;
    const sentOn = row.sent_at && dayOf(row.sent_at, timeZone);
    const isInterview = kind === 'interview';
    const days = { named: row.day, sentOn };
    const day = mailEventDay({ isInterview, day: row.day ?? sentOn ?? today }, days, today);
    const log = logs.get(applicationId) ?? (await findApplicationLog(db, ownerId, applicationId));
    logs.set(applicationId, log);
    const happening = {
      ...{ kind: isUpdate && isInterview ? ('reopened' as const) : kind, day: day ?? today },
      ...{ round: null, note: '', no: null },
    };
    if (wouldReopen(log, { ...NEXT, type: 'happened', happening })) reopening.add(row.id);
  }
  return reopening;
}
