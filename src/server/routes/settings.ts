import { countKeptMail } from '../../contract/mail.ts';
import { changeSettings, getSettings } from '../../contract/settings.ts';
import { countAcceptedMail, dropAcceptedMail } from '../db/drop-mail.ts';
import { readSettings, storeSettings } from '../db/settings.ts';
import { defined } from '../defined.ts';
import type { Serve } from '../serve.ts';

export function settingsRoutes(serve: Serve): void {
  serve(getSettings, async ({ actor }) => readSettings(actor.db, actor.ownerId));
  serve(countKeptMail, async ({ actor }) => ({ mails: await countAcceptedMail(actor.db, actor.ownerId) }));
  serve(changeSettings, async ({ actor, body }) => {
    await storeSettings(actor.db, actor.ownerId, defined(body));
    if (body.keepsMail === false) await dropAcceptedMail(actor.db, actor.ownerId);
    return readSettings(actor.db, actor.ownerId);
  });
}
