import type { MailImport } from '../../contract/mail-import.ts';
import type { ProposalId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { insertMailImport } from '../db/mail-imports.ts';
import { findProposalByMessageKey } from '../db/proposals.ts';
import { timeZoneOf } from '../local-day.ts';
import { messageKey, otherWordsKey } from '../mail/message-key.ts';
import { parsePastedMail } from '../mail/pasted-mail.ts';
import { readerHere } from '../mail/reader.ts';
import { nosFromOf } from '../nos-from.ts';
import { readAsTaught } from './learn-from-mail.ts';
import { storeMails } from './store-mails.ts';

/** `found`: what it became; null when it was here before, or when it is left alone at this hour. */
export type PastedMail = MailImport & { found: { id: ProposalId; isNo: boolean } | null };

/** Reads one pasted mail. Whatever it says becomes a proposal: the person picked it by hand. */
export async function pasteMail(actor: Actor, text: string): Promise<PastedMail> {
  const mail = parsePastedMail(text, actor.clock());
  const taught = await readAsTaught(actor);
  const { readMail } = await readerHere();
  const reading = taught(mail, readMail(mail, await timeZoneOf(actor)));
  const areNosHeld = (await nosFromOf(actor)) !== null;
  const bytes = Buffer.byteLength(text);
  return actor.db.transaction().execute(async (tx) => {
    const counts = await storeMails(tx, actor, [
      { type: 'read', mail: { ...mail, html: null, invitation: null }, reading },
    ]);
    const read: MailImport = {
      id: actor.newId<'mail_import'>(),
      name: 'A pasted mail',
      status: 'done',
      bytesTotal: bytes,
      bytesRead: bytes,
      mailsRead: 1,
      ...counts,
      unopened: 0,
      message: null,
      startedAt: actor.clock(),
      finishedAt: actor.clock(),
    };
    await insertMailImport(tx, actor.ownerId, read);
    const key = messageKey(mail);
    const find = (one: string) => findProposalByMessageKey(tx, actor.ownerId, one);
    const became =
      counts.proposals > 0 ? ((await find(otherWordsKey(key, mail.text))) ?? (await find(key))) : undefined;
    const isNo = became?.kind === 'rejection';
    return { ...read, found: became && !(isNo && areNosHeld) ? { id: became.id, isNo } : null };
  });
}
