import type { Today } from '../../contract/today.ts';
import type { OwnerId } from '../../domain/id.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { answerExpectedOf } from './applications.ts';
import type { Db } from './database.ts';

/** Answers that are expected within some days, the first day first; none to an interview that has begun. */
export async function findAnswersExpected(
  db: Db,
  ownerId: OwnerId,
  { from, to, now }: { from: Day; to: Day; now: Instant },
): Promise<Today['answers']> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'answer_by', 'answer_event_id', 'answer_kind'])
    .where('owner_id', '=', ownerId)
    .where('answer_by', '>=', from)
    .where('answer_by', '<=', to)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('interviews')
            .select('interviews.id')
            .whereRef('interviews.application_id', '=', 'applications.id')
            .whereRef('interviews.event_id', '=', 'applications.answer_event_id')
            .where('interviews.starts_at', '<=', now),
        ),
      ),
    )
    .orderBy('answer_by')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.flatMap(({ id, company, role, ...row }) => {
    const expected = answerExpectedOf(row);
    return expected ? [{ applicationId: id, company, role, ...expected }] : [];
  });
}
