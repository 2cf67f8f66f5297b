import type { PrepSheet } from '../../contract/prep.ts';
import type { ContactId, InterviewId, OwnerId } from '../../domain/id.ts';
import type { Db } from './database.ts';

type Place = PrepSheet['people'][number]['metAt'][number];

/** Where each of these people was met before, the latest first; `but` is the interview they are coming to. */
export async function findMetAt(
  db: Db,
  ownerId: OwnerId,
  contactIds: readonly ContactId[],
  but: InterviewId,
): Promise<(id: ContactId) => Place[]> {
  if (contactIds.length === 0) return () => [];
  const rows = await db
    .selectFrom('interview_contacts as met')
    .innerJoin('interviews', 'interviews.id', 'met.interview_id')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select(['met.contact_id', 'interviews.id as interviewId', 'applications.company', 'interviews.round'])
    .select('interviews.starts_at as startsAt')
    .where('met.owner_id', '=', ownerId)
    .where('met.contact_id', 'in', contactIds)
    .where('met.interview_id', '!=', but)
    .where('interviews.is_undone', '=', 0)
    .where('interviews.is_cancelled', '=', 0)
    .orderBy('interviews.starts_at', 'desc')
    .orderBy('interviews.id', 'desc')
    .execute();
  const byContact = Map.groupBy(rows, ({ contact_id }) => contact_id);
  return (id) => (byContact.get(id) ?? []).map(({ contact_id: _, ...place }) => place);
}

/** What was asked at each of these interviews, in the order it was noted. */
export async function findAskedAtInterviews(
  db: Db,
  ownerId: OwnerId,
  interviewIds: readonly InterviewId[],
): Promise<(id: InterviewId) => string[]> {
  if (interviewIds.length === 0) return () => [];
  const rows = await db
    .selectFrom('question_askings as asking')
    .innerJoin('questions', 'questions.id', 'asking.question_id')
    .select(['asking.interview_id', 'questions.text'])
    .where('asking.owner_id', '=', ownerId)
    .where('asking.interview_id', 'in', interviewIds)
    .orderBy('asking.created_at')
    .orderBy('questions.id')
    .execute();
  const byInterview = Map.groupBy(rows, ({ interview_id }) => interview_id);
  return (id) => (byInterview.get(id) ?? []).map(({ text }) => text);
}
