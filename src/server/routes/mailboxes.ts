import {
  changeMailboxPassword,
  chooseMailboxFolders,
  connectMailbox,
  listMailboxes,
  listMailboxFolders,
  removeMailbox,
  resumeMailbox,
  stopMailbox,
} from '../../contract/mailbox.ts';
import type { Mailboxes } from '../commands/mailboxes.ts';
import type { Serve } from '../serve.ts';

export function mailboxRoutes(mailboxes: Mailboxes): (serve: Serve) => void {
  return (serve) => {
    serve(listMailboxes, async ({ actor }) => ({ items: await mailboxes.list(actor) }));
    serve(connectMailbox, async ({ actor, body }) => mailboxes.connect(actor, body));
    serve(listMailboxFolders, async ({ actor, params }) => ({
      items: await mailboxes.listFolders(actor, params.mailboxId),
    }));
    serve(chooseMailboxFolders, async ({ actor, params, body }) =>
      mailboxes.chooseFolders(actor, params.mailboxId, body.paths),
    );
    serve(changeMailboxPassword, async ({ actor, params, body }) =>
      mailboxes.changePassword(actor, params.mailboxId, body.password),
    );
    serve(stopMailbox, async ({ actor, params }) => mailboxes.stop(actor, params.mailboxId));
    serve(resumeMailbox, async ({ actor, params }) => mailboxes.resume(actor, params.mailboxId));
    serve(removeMailbox, async ({ actor, params }) => {
      await mailboxes.remove(actor, params.mailboxId);
      return undefined;
    });
  };
}
