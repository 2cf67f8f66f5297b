import type { Selectable } from 'kysely';
import type { Contact } from '../../contract/contact.ts';
import { findTerms, searchTokens } from '../../domain/application/search-text.ts';
import type { ContactId, OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export const CONTACT_COLUMNS = ['id', 'name', 'title', 'company', 'email', 'notes'] as const;
export type ContactWords = Omit<Selectable<Schema['contacts']>, 'id' | 'owner_id' | 'created_at'>;

/** People, newest first; with `find`, those in whose name, title, company, address or notes every term begins a word. */
export async function findContacts(db: Db, ownerId: OwnerId, find = ''): Promise<Contact[]> {
  const contacts = await db
    .selectFrom('contacts')
    .select(CONTACT_COLUMNS)
    .where('owner_id', '=', ownerId)
    .orderBy('id', 'desc')
    .execute();
  const terms = findTerms(find);
  // A person knows hundreds of people, not thousands: comparing them here keeps one notion of a word.
  return terms.length === 0 ? contacts : contacts.filter((contact) => hasWords(contact, terms));
}

export async function findContact(db: Db, ownerId: OwnerId, id: ContactId): Promise<Contact | undefined> {
  return db
    .selectFrom('contacts')
    .select(CONTACT_COLUMNS)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function findContactsById(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ContactId[],
): Promise<Contact[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('contacts')
    .select(CONTACT_COLUMNS)
    .where('owner_id', '=', ownerId)
    .where('id', 'in', ids)
    .execute();
}

/** Which of these ids are people of this owner. */
export async function knownContactIds(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ContactId[],
): Promise<Set<ContactId>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('contacts')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Somebody with this mail address, however its letters are written. */
export async function findContactByEmail(
  db: Db,
  ownerId: OwnerId,
  email: string,
): Promise<Contact | undefined> {
  return db
    .selectFrom('contacts')
    .select(CONTACT_COLUMNS)
    .where('owner_id', '=', ownerId)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .orderBy('id')
    .executeTakeFirst();
}

/**
 * Takes out somebody whom a mail, or a line of a debrief, alone put there, once it does so no more. Nobody whom a person
 * wrote anything else about, or who is at an interview or invited to one, is taken out.
 */
export async function deleteUnusedContact(
  tx: Tx,
  ownerId: OwnerId,
  id: ContactId,
  title = '',
): Promise<void> {
  const isMet = await tx
    .selectFrom('interview_contacts')
    .select('contact_id')
    .where('owner_id', '=', ownerId)
    .where('contact_id', '=', id)
    .executeTakeFirst();
  const hasInvited = await tx
    .selectFrom('interviews')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('inviter_id', '=', id)
    .executeTakeFirst();
  const isPlanned = await tx
    .selectFrom('next_steps')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('contact_id', '=', id)
    .executeTakeFirst();
  const isChanged = await tx
    .selectFrom('revisions')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('entity', '=', 'contact')
    .where('entity_id', '=', id)
    .executeTakeFirst();
  if (isMet || hasInvited || isPlanned || isChanged) return;
  await tx
    .deleteFrom('contacts')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .where('notes', '=', '')
    .where('title', '=', title)
    .execute();
}

export async function insertContact(
  db: Db,
  ownerId: OwnerId,
  contact: ContactWords & { id: ContactId; created_at: Instant },
): Promise<void> {
  await db
    .insertInto('contacts')
    .values({ ...contact, owner_id: ownerId })
    .execute();
}

export async function updateContact(
  tx: Tx,
  ownerId: OwnerId,
  id: ContactId,
  changed: Partial<ContactWords>,
): Promise<void> {
  await tx
    .updateTable('contacts')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

function hasWords({ name, title, company, email, notes }: Contact, terms: readonly string[]): boolean {
  const tokens = searchTokens([name, title, company, email, notes].join('\n'));
  return terms.every((term) => tokens.some((token) => token.startsWith(term)));
}
