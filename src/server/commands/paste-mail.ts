import type { MailImport } from '../../contract/mail.ts';
import type { Actor } from '../actor.ts';
import { insertMailImport } from '../db/mail-imports.ts';
import { timeZoneOf } from '../local-day.ts';
import { parsePastedMail } from '../mail/pasted-mail.ts';
import { readerHere } from '../mail/reader.ts';
import { readAsTaught } from './learn-from-mail.ts';
import { storeMails } from './store-mails.ts';

/** Reads one pasted mail. Whatever it says becomes a proposal: the person picked it by hand. */
export async function pasteMail(actor: Actor, text: string): Promise<MailImport> {
  const mail = parsePastedMail(text, actor.clock());
  const taught = await readAsTaught(actor);
  const { readMail } = await readerHere();
  const reading = taught(mail, readMail(mail, await timeZoneOf(actor)));
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
      message: null,
      startedAt: actor.clock(),
      finishedAt: actor.clock(),
    };
    await insertMailImport(tx, actor.ownerId, read);
    return read;
  });
}
