import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Mailbox } from '../../src/contract/mailbox.ts';
import { chooseMailboxFolders, connectMailbox, listMailboxes } from '../../src/contract/mailbox.ts';
import type { openMailboxes } from '../../src/server/commands/mailboxes.ts';
import type { ImapOptions } from '../../src/server/mail/imap/open-imap.ts';
import type { MailUser } from './dovecot.ts';
import { mailUser, PASSWORD } from './dovecot.ts';
import type { OpenDatabase } from './on-both-engines.ts';
import type { TestHouse } from './test-house.ts';
import { openHouse } from './test-house.ts';

type MailboxOptions = Partial<Parameters<typeof openMailboxes>[0]>;
export type MailboxHouse = TestHouse & { user: MailUser; mailboxOptions: MailboxOptions };

const PATIENCE_MS = 110_000;

/** A house that trusts the tests' mail server, and one person's mailbox there. */
export async function openMailboxHouse(
  open: OpenDatabase,
  options: MailboxOptions = {},
): Promise<MailboxHouse> {
  const dovecot = inject('dovecot');
  const mailboxOptions: MailboxOptions = {
    imap: trusting(dovecot.certificate),
    backOff: () => 20,
    ...options,
  };
  const house = await openHouse(open, { mailboxOptions });
  return Object.assign(house, {
    user: mailUser(dovecot, `jane-${randomUUID()}@home.example`),
    mailboxOptions,
  });
}

/** Under whichever name a server is asked for, it is one of this machine. */
export function hereUnderAnyName(): ImapOptions {
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
  return { ...trusting(inject('dovecot').certificate), lookup };
}

function trusting(certificate: string): ImapOptions {
  return { allowsPrivateHosts: true, certificates: readFileSync(certificate, 'utf8'), version: '0.0.0-test' };
}

/** What the person types. */
export function accountOf({ user }: MailboxHouse, security: 'tls' | 'starttls' = 'tls') {
  const port = inject('dovecot').ports[security];
  return { host: 'localhost', port, security, userName: user.name, password: PASSWORD };
}

/** Connects and chooses folders; reading begins. */
export async function readFrom(
  house: MailboxHouse,
  paths: string[] = ['INBOX'],
  port?: number,
): Promise<Mailbox> {
  const account = accountOf(house);
  const { id } = await house.call(connectMailbox, { body: { ...account, port: port ?? account.port } });
  return house.call(chooseMailboxFolders, { params: { mailboxId: id }, body: { paths } });
}

export async function theMailbox(house: TestHouse): Promise<Mailbox> {
  const [mailbox] = (await house.call(listMailboxes)).items;
  if (!mailbox) throw new Error('There is no mailbox.');
  return mailbox;
}

/** Asks until it is as expected, as the page does. */
export async function untilMailbox(house: TestHouse, isSo: (mailbox: Mailbox) => boolean): Promise<Mailbox> {
  const begun = performance.now();
  for (;;) {
    const mailbox = await theMailbox(house);
    if (isSo(mailbox)) return mailbox;
    if (performance.now() - begun > PATIENCE_MS) {
      throw new Error(
        `It never came to that: ${JSON.stringify({ mailbox, errors: house.errors.map(String) })}`,
      );
    }
    await wait(15);
  }
}

export function untilRead(house: TestHouse): Promise<Mailbox> {
  return untilMailbox(house, ({ state }) => state === 'watching');
}
