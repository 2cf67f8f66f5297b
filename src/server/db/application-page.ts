import type { ApplicationPage, TimelineEntry } from '../../contract/application.ts';
import type { Contact } from '../../contract/contact.ts';
import type { Interview } from '../../contract/interview.ts';
import { standingEvents, undoneIds } from '../../domain/application/event.ts';
import { searchTokens } from '../../domain/application/search-text.ts';
import { skillsNeverNamed } from '../../domain/application/sought-skills.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import { findApplicationLog } from './application-events.ts';
import { answerExpectedOf, findApplication, findOtherRoles, rowToApplication } from './applications.ts';
import { findCameUp } from './came-up.ts';
import type { Db } from './database.ts';
import { findInterviewsOf } from './interviews.ts';

type Log = Awaited<ReturnType<typeof findApplicationLog>>;

/** One application with everything that is known of it. */
export async function findApplicationPage(
  db: Db,
  ownerId: OwnerId,
  id: ApplicationId,
): Promise<ApplicationPage | undefined> {
  const row = await findApplication(db, ownerId, id);
  if (!row) return undefined;
  const log = await findApplicationLog(db, ownerId, id);
  const interviews = await findInterviewsOf(db, ownerId, id);
  const rebounds = await findReboundsOf(db, ownerId, id);
  return {
    ...rowToApplication(row),
    postingUrl: row.posting_url,
    postingText: row.posting_text,
    pay: row.pay,
    notes: row.notes,
    createdAt: row.created_at,
    timeline: timelineOf(log),
    answerExpected: answerExpectedOf(row),
    interviews,
    people: peopleOf(interviews),
    sought: soughtIn(interviews, row.posting_text),
    // A finding comes from a review, and a review from a rebound.
    findings: rebounds.length > 0 ? await findFindingsOf(db, ownerId, id) : [],
    rebounds,
    otherRoles: await findOtherRoles(db, ownerId, row),
  };
}

function timelineOf(log: Log): TimelineEntry[] {
  const undone = undoneIds(log);
  const standing = new Map(standingEvents(log).map((event) => [event.id, event]));
  return log.map((entry) => {
    const { id, recordedAt } = entry;
    const logged = { id, recordedAt, isUndone: undone.has(id) };
    if (entry.type === 'corrected') {
      return { ...logged, type: 'corrected', targetId: entry.targetId, change: entry.change };
    }
    if (entry.type === 'undone') return { ...logged, type: 'undone', targetId: entry.targetId };
    const stands = standing.get(id);
    return {
      ...logged,
      type: 'happened',
      happening: entry.happening,
      standing: stands?.happening ?? entry.happening,
      isCorrected: stands?.isCorrected ?? false,
      fromMail: entry.messageId,
    };
  });
}

/** Everybody met in any interview, each once. */
function peopleOf(interviews: readonly Interview[]): Contact[] {
  return [
    ...new Map(interviews.flatMap(({ people }) => people.map((person) => [person.id, person]))).values(),
  ];
}

/** What it became clear they were looking for, each once however it was written. */
function soughtIn(interviews: readonly Interview[], postingText: string): ApplicationPage['sought'] {
  const skills = new Map<string, string>();
  for (const skill of interviews.flatMap(({ sought }) => sought)) {
    const key = searchTokens(skill).join(' ') || skill;
    if (!skills.has(key)) skills.set(key, skill);
  }
  if (skills.size === 0) return [];
  const neverNamed = new Set(skillsNeverNamed([...skills.values()], postingText));
  return [...skills.values()].map((skill) => ({ skill, inPosting: !neverNamed.has(skill) }));
}

async function findReboundsOf(
  db: Db,
  ownerId: OwnerId,
  id: ApplicationId,
): Promise<ApplicationPage['rebounds']> {
  const rows = await db
    .selectFrom('rebound_nos')
    .innerJoin('rebounds', 'rebounds.id', 'rebound_nos.rebound_id')
    .select(['rebounds.id', 'rebounds.day', 'rebounds.is_open'])
    .distinct()
    .where('rebound_nos.owner_id', '=', ownerId)
    .where('rebound_nos.application_id', '=', id)
    .orderBy('rebounds.id', 'desc')
    .execute();
  return rows.map(({ id, day, is_open }) => ({ id, day, isOpen: is_open === 1 }));
}

async function findFindingsOf(
  db: Db,
  ownerId: OwnerId,
  id: ApplicationId,
): Promise<ApplicationPage['findings']> {
  const findings = await db
    .selectFrom('findings')
    .select(['id', 'kind', 'text', 'instead', 'basis', 'kept_at as keptAt'])
    .where('owner_id', '=', ownerId)
    .where('application_id', '=', id)
    .where('text', '!=', '')
    .orderBy('id')
    .execute();
  const cameUp = await findCameUp(
    db,
    ownerId,
    findings.map((finding) => finding.id),
  );
  return findings.map((finding) => ({ ...finding, cameUp: cameUp.get(finding.id) ?? [] }));
}
