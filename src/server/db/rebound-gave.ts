import type { Remember } from '../../contract/rebound.ts';
import { heldMeetings } from '../../domain/application/held.ts';
import type { ApplicationId, ContactId, OwnerId, ReboundId } from '../../domain/id.ts';
import type { Db } from './database.ts';
import { findMeetingsNoted } from './meetings-noted.ts';

export type PersonMet = { contactId: ContactId; applicationId: ApplicationId; name: string };

/** Everybody met in the interviews that took place at the applications a rebound is about, the latest interview first. */
export async function findPeopleMet(db: Db, ownerId: OwnerId, reboundId: ReboundId): Promise<PersonMet[]> {
  const rows = await db
    .selectFrom('rebound_nos')
    .innerJoin('interviews', 'interviews.application_id', 'rebound_nos.application_id')
    .innerJoin('interview_contacts', 'interview_contacts.interview_id', 'interviews.id')
    .innerJoin('contacts', 'contacts.id', 'interview_contacts.contact_id')
    .innerJoin('applications', 'applications.id', 'rebound_nos.application_id')
    .select(['contacts.id as contactId', 'interviews.application_id as applicationId', 'contacts.name'])
    .select(['interviews.id as interviewId', 'closed_on as closedOn', 'rebound_nos.added_at as lookedAt'])
    .where('rebound_nos.owner_id', '=', ownerId)
    .where('rebound_nos.rebound_id', '=', reboundId)
    .where('interviews.is_undone', '=', 0)
    .orderBy('interviews.round', 'desc')
    .orderBy('interviews.id', 'desc')
    .orderBy('interview_contacts.added_at')
    .orderBy('contacts.id')
    .execute();
  const meetings = await findMeetingsNoted(
    db,
    ownerId,
    rows.map(({ applicationId }) => applicationId),
  );
  const met = rows.filter(({ applicationId, interviewId, ...until }) =>
    heldMeetings(meetings.get(applicationId) ?? [], until).some(({ id }) => id === interviewId),
  );
  return [
    ...new Map(
      met.map(({ applicationId, contactId, name }) => [
        `${applicationId} ${contactId}`,
        { applicationId, contactId, name },
      ]),
    ).values(),
  ];
}

/** What the findings of a rebound became. */
export async function findWhatItGave(
  db: Db,
  ownerId: OwnerId,
  reboundId: ReboundId,
): Promise<Pick<Remember['gave'], 'questions' | 'stories' | 'wordings'>> {
  const rows = await db
    .selectFrom('findings')
    .innerJoin('reviews', 'reviews.id', 'findings.review_id')
    .leftJoin('questions', 'questions.id', 'findings.question_id')
    .leftJoin('wordings', 'wordings.id', 'findings.wording_id')
    .leftJoin('story_versions', (join) =>
      join
        .onRef('story_versions.story_id', '=', 'findings.story_id')
        .onRef('story_versions.number', '=', 'findings.story_version'),
    )
    .select(['questions.text as question', 'wordings.instead as wording', 'story_versions.title as story'])
    .where('findings.owner_id', '=', ownerId)
    .where('reviews.rebound_id', '=', reboundId)
    .where('findings.kept_at', 'is not', null)
    .orderBy('findings.id')
    .execute();
  return {
    questions: eachOnce(rows.map(({ question }) => question)),
    stories: eachOnce(rows.map(({ story }) => story)),
    wordings: eachOnce(rows.map(({ wording }) => wording)),
  };
}

function eachOnce(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => text?.trim() || []))];
}
