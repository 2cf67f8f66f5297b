import type { MetLine } from '../../domain/debrief/became.ts';
import { lineChanges, linesOf } from '../../domain/debrief/lines.ts';
import { personFrom } from '../../domain/debrief/person-line.ts';
import { companyKey } from '../../domain/mail/company-key.ts';
import { questionKey } from '../../domain/review/kept-finding.ts';
import type { Actor } from '../actor.ts';
import { findApplication } from '../db/applications.ts';
import {
  deleteUnusedContact,
  findContact,
  findContacts,
  insertContact,
  updateContact,
} from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import type { StoredInterview } from '../db/interviews.ts';
import { addInterviewContacts, findInterviewContactIds, removeInterviewContacts } from '../db/interviews.ts';

type Named = { key: string; text: string; name: string; title: string };

/**
 * Lets the people of an interview follow the lines of its debrief: each becomes a person met there, once; the one whom
 * the bank of contacts knows at this company, where there is one. A line taken out takes off whom it put there.
 */
export async function followMetLines(
  tx: Tx,
  actor: Actor,
  interview: StoredInterview,
  before: readonly MetLine[],
  met: string,
): Promise<MetLine[]> {
  const names = namesIn(met);
  const { kept, gone, added } = lineChanges(before, names);
  for (const line of gone) await takeOff(tx, actor, interview, line);
  const now: MetLine[] = [];
  for (const line of kept) now.push(await withTitle(tx, actor, line, names));
  const newcomer = newcomers(tx, actor, interview);
  for (const line of added) now.push(await newcomer(line));
  return now;
}

/** A line is the person it names, whatever else is written of them. */
function namesIn(met: string): Named[] {
  const named = linesOf(met).map(({ text }) => ({ text, ...personFrom({ text }) }));
  return [...new Map(named.map((one) => [questionKey(one.name), one])).entries()].map(([key, one]) => ({
    key,
    ...one,
  }));
}

async function takeOff(
  tx: Tx,
  { ownerId }: Actor,
  { id }: StoredInterview,
  { contactId, isMade, isAdded, title }: MetLine,
): Promise<void> {
  if (isAdded) await removeInterviewContacts(tx, ownerId, id, [contactId]);
  if (isMade) await deleteUnusedContact(tx, ownerId, contactId, title);
}

/** What they do there may be typed later. It fills what is empty, and follows its own words. */
async function withTitle(
  tx: Tx,
  { ownerId }: Actor,
  line: MetLine,
  named: readonly Named[],
): Promise<MetLine> {
  const title = named.find(({ key }) => key === line.key)?.title ?? '';
  if (title === line.title) return line;
  const contact = await findContact(tx, ownerId, line.contactId);
  const isOurs = contact?.title === '' || (line.isMade && contact?.title === line.title);
  if (isOurs) await updateContact(tx, ownerId, line.contactId, { title });
  return { ...line, title };
}

function newcomers(tx: Tx, actor: Actor, { id, application_id }: StoredInterview) {
  const { ownerId } = actor;
  return async ({ key, name, title }: Named): Promise<MetLine> => {
    const company = (await findApplication(tx, ownerId, application_id))?.company ?? '';
    const thereIds = await findInterviewContactIds(tx, ownerId, id);
    const sameName = (await findContacts(tx, ownerId)).filter((one) => questionKey(one.name) === key);
    const known =
      sameName.find((one) => thereIds.includes(one.id)) ??
      sameName.find((one) => companyKey(one.company) === companyKey(company));
    const contactId = known?.id ?? actor.newId<'contact'>();
    const now = actor.clock();
    if (!known) {
      const words = { name, title, company, email: '', notes: '' };
      await insertContact(tx, ownerId, { ...words, id: contactId, created_at: now });
    } else if (known.title === '' && title !== '') {
      await updateContact(tx, ownerId, contactId, { title });
    }
    await addInterviewContacts(tx, ownerId, id, [contactId], now);
    return { key, title, contactId, isMade: !known, isAdded: !thereIds.includes(contactId) };
  };
}
