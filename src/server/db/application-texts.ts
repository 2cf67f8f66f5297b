import { searchTokens } from '../../domain/application/search-text.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { StoredApplication } from './applications.ts';
import type { Tx } from './database.ts';

/** What finding looks through. */
export const FOUND_IN = ['company', 'role', 'notes', 'posting_text'] as const;
type FoundIn = Pick<StoredApplication, (typeof FOUND_IN)[number]>;

/** Keeps the words of an application where finding sees them; call it whenever one of `FOUND_IN` changes. */
export async function storeApplicationText(
  tx: Tx,
  ownerId: OwnerId,
  applicationId: ApplicationId,
  application: FoundIn,
): Promise<void> {
  const tokens = tokensOf(application);
  const { number } = await tx
    .insertInto('application_texts')
    .values({ application_id: applicationId, owner_id: ownerId, tokens })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ tokens }))
    .returning('number')
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('applications')
    .set({ text_number: number })
    .where('owner_id', '=', ownerId)
    .where('id', '=', applicationId)
    .where('text_number', 'is', null)
    .execute();
}

export function tokensOf(application: FoundIn): string {
  return searchTokens(FOUND_IN.map((column) => application[column]).join('\n')).join(' ');
}
