import type { MailboxId } from '../../domain/id.ts';
import type { MailboxAccount } from '../db/mailboxes.ts';
import type { SecretBox } from '../secret-box.ts';

type Account = MailboxAccount & { id: MailboxId };

export function sealPassword(secrets: SecretBox, account: Account, password: string): string {
  return secrets.seal(password, whereItGoes(account));
}

/** Null when it is not this account's: its key is elsewhere, or the row was changed by somebody without the key. */
export function openPassword(secrets: SecretBox, account: Account & { password: string }): string | null {
  return secrets.open(account.password, whereItGoes(account));
}

/** A password opens for the server and the name it was typed for: else whoever changes a row would be sent it. */
function whereItGoes({ id, host, port, security, userName }: Account): string {
  return JSON.stringify([id, host, port, security, userName]);
}
