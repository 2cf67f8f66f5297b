import type { FolderOnServer, Mailbox } from '../../contract/mailbox.ts';
import type { MailboxId } from '../../domain/id.ts';
import { meantPassword } from '../../domain/mailbox/typed-password.ts';
import type { Actor } from '../actor.ts';
import { writeThrough } from '../db/database.ts';
import type { MailboxAccount, StoredMailbox } from '../db/mailboxes.ts';
import {
  deleteMailbox,
  findMailbox,
  findMailboxes,
  insertMailbox,
  replaceMailboxFolders,
  storeMailboxPassword,
  storeWhyStopped,
} from '../db/mailboxes.ts';
import type { Connection, ConnectionParts } from '../jobs/mailbox-connections.ts';
import { openMailboxConnections } from '../jobs/mailbox-connections.ts';
import type { IdleMailParserOptions } from '../mail/idle-mail-parser.ts';
import { openIdleMailParser } from '../mail/idle-mail-parser.ts';
import type { ImapProblem, ImapProblemType } from '../mail/imap/imap-problem.ts';
import { isImapProblem, needsPassword, sentenceOf, troubleOf } from '../mail/imap/imap-problem.ts';
import { listFolders } from '../mail/imap/list-folders.ts';
import type { ImapAccount } from '../mail/imap/open-imap.ts';
import { openImap, patience } from '../mail/imap/open-imap.ts';
import { notFound, Refusal } from '../refusal.ts';
import { openPassword, sealPassword } from './mailbox-password.ts';

/** The mailboxes of this program, and the connections that read them. */
export type Mailboxes = AsyncDisposable & {
  /**
   * Goes on with every mailbox that was read when the program ended, and with those whose key is back. `sealed` is how
   * many saved passwords do not open.
   */
  resumeAll(actor: Actor): Promise<{ sealed: number }>;
  list(actor: Actor): Promise<Mailbox[]>;
  /** Signs in once, and keeps the account when that went well. */
  connect(actor: Actor, account: ImapAccount): Promise<Mailbox>;
  listFolders(actor: Actor, id: MailboxId): Promise<FolderOnServer[]>;
  chooseFolders(actor: Actor, id: MailboxId, paths: readonly string[]): Promise<Mailbox>;
  changePassword(actor: Actor, id: MailboxId, typed: string): Promise<Mailbox>;
  stop(actor: Actor, id: MailboxId): Promise<Mailbox>;
  resume(actor: Actor, id: MailboxId): Promise<Mailbox>;
  remove(actor: Actor, id: MailboxId): Promise<void>;
};

type MailboxesParts = Omit<ConnectionParts, 'parser'> & Pick<IdleMailParserOptions, 'clock'>;

const NO_KEY: ImapProblemType = 'no-key';
/** What may be otherwise when the program is started again. */
const OF_THE_START: readonly string[] = [NO_KEY, 'private-host'] satisfies ImapProblemType[];
const IN_THE_EXAMPLE =
  'This is the example, which lives in memory and connects to nothing. Leave it to connect a mailbox of your own.';
/** Each holds a connection for as long as the program runs. */
const MAX_MAILBOXES = 10;
const TOO_MANY = `${MAX_MAILBOXES} mailboxes are connected, which is as many as fit. Remove one first.`;
const CONNECTED_ALREADY = 'This mailbox is connected already. Remove it first to connect it anew.';

export function openMailboxes({ clock, ...parts }: MailboxesParts): Mailboxes {
  const { imap, secrets, logError } = parts;
  const parser = openIdleMailParser({ clock, logError });
  const connections = openMailboxConnections({ ...parts, parser });
  const closing = new AbortController();

  async function find(actor: Actor, id: MailboxId): Promise<StoredMailbox> {
    const stored = await findMailbox(actor.db, actor.ownerId, id);
    if (!stored) throw notFound('mailbox');
    return stored;
  }

  async function asItStands(actor: Actor, id: MailboxId): Promise<Mailbox> {
    const connection = connections.states().get(id);
    return toMailbox(await find(actor, id), connection ?? null);
  }

  async function goOn(actor: Actor, id: MailboxId): Promise<Mailbox> {
    await storeWhyStopped(actor.db, actor.ownerId, id, { isStopped: false, problem: null });
    const { folders } = await find(actor, id);
    if (folders.length > 0) await connections.follow(actor, id);
    return asItStands(actor, id);
  }

  function opens(mailbox: StoredMailbox): boolean {
    try {
      return openPassword(secrets, mailbox) !== null;
    } catch (error) {
      logError(error);
      return false;
    }
  }

  /** What `act` is after, over a connection of its own. Refuses, in a sentence, what stands in its way or takes too long. */
  async function signedIn<Answer>(
    account: ImapAccount,
    act: (client: Parameters<typeof listFolders>[0]) => Promise<Answer>,
  ): Promise<Answer> {
    const signal = AbortSignal.any([closing.signal, patience(imap)]);
    const opened = await openImap(account, imap, signal);
    if (!opened.ok) throw refusalOf(opened.error);
    try {
      return await act(opened.value);
    } catch (error) {
      throw refusalOf(troubleOf(signal.aborted ? signal.reason : error));
    } finally {
      opened.value.close();
    }
  }

  return {
    async resumeAll(actor) {
      let sealed = 0;
      for (const mailbox of await findMailboxes(actor.db, actor.ownerId)) {
        const { id, isStopped, problem, folders } = mailbox;
        const isOpen = opens(mailbox);
        if (!isOpen) sealed++;
        if (isOpen && isStopped && problem && OF_THE_START.includes(problem)) await goOn(actor, id);
        else if (!isStopped && folders.length > 0) await connections.follow(actor, id);
      }
      return { sealed };
    },
    async list(actor) {
      const states = connections.states();
      const stored = await findMailboxes(actor.db, actor.ownerId);
      return stored.map((mailbox) => toMailbox(mailbox, states.get(mailbox.id) ?? null));
    },
    async connect(actor, typed) {
      const account = { ...typed, password: meantPassword(typed.password, typed.host) };
      if (actor.isDemo) throw new Refusal('forbidden', IN_THE_EXAMPLE);
      const known = await findMailboxes(actor.db, actor.ownerId);
      if (known.some((one) => isSameAccount(one, account))) throw new Refusal('conflict', CONNECTED_ALREADY);
      if (known.length >= MAX_MAILBOXES) throw new Refusal('conflict', TOO_MANY);
      await signedIn(account, async () => {});
      const id = actor.newId<'mailbox'>();
      const password = sealPassword(secrets, { ...account, id }, account.password);
      const isNew = await insertMailbox(actor.db, actor.ownerId, {
        ...account,
        id,
        password,
        createdAt: actor.clock(),
      });
      if (!isNew) throw new Refusal('conflict', CONNECTED_ALREADY);
      return asItStands(actor, id);
    },
    async listFolders(actor, id) {
      const stored = await find(actor, id);
      const password = openPassword(secrets, stored);
      if (password === null) throw refusalOf({ type: NO_KEY });
      const chosen = stored.folders.map(({ path }) => path);
      return signedIn({ ...stored, password }, (client) => listFolders(client, chosen));
    },
    async chooseFolders(actor, id, paths) {
      await find(actor, id);
      await connections.stop(id);
      await actor.db
        .transaction()
        .execute((tx) => replaceMailboxFolders(tx, actor.ownerId, id, [...new Set(paths)]));
      return goOn(actor, id);
    },
    async changePassword(actor, id, typed) {
      const stored = await find(actor, id);
      const password = meantPassword(typed, stored.host);
      await signedIn({ ...stored, password }, async () => {});
      await storeMailboxPassword(actor.db, actor.ownerId, id, sealPassword(secrets, stored, password));
      await writeThrough(actor.db);
      return goOn(actor, id);
    },
    async stop(actor, id) {
      await find(actor, id);
      await connections.stop(id);
      await storeWhyStopped(actor.db, actor.ownerId, id, { isStopped: true, problem: null });
      return asItStands(actor, id);
    },
    async resume(actor, id) {
      await find(actor, id);
      return goOn(actor, id);
    },
    async remove(actor, id) {
      await find(actor, id);
      await connections.stop(id);
      await actor.db.transaction().execute((tx) => deleteMailbox(tx, actor.ownerId, id));
      await writeThrough(actor.db);
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      // Together: a connection that waits for its mails to be read is told that they will not be.
      await Promise.all([parser[Symbol.asyncDispose](), connections[Symbol.asyncDispose]()]);
    },
  };
}

function isSameAccount(one: MailboxAccount, other: MailboxAccount): boolean {
  return one.host === other.host && one.userName.toLowerCase() === other.userName.toLowerCase();
}

/** Which field of the form the sentence belongs to. */
function refusalOf(problem: ImapProblem): Refusal {
  const { type } = problem;
  const field = needsPassword(type) ? 'password' : type === 'unknown-host' ? 'host' : undefined;
  return new Refusal(
    type === 'private-host' ? 'forbidden' : 'invalid',
    sentenceOf(problem, { atConnecting: true }),
    field,
  );
}

function toMailbox(stored: StoredMailbox, connection: Connection | null): Mailbox {
  const { id, host, port, security, userName, folders, proposals, readAt } = stored;
  const problem = problemNow(stored, connection);
  return {
    id,
    host,
    port,
    security,
    userName,
    state: !connection || connection.state === 'ended' ? stateOf(stored, problem?.type) : connection.state,
    problem: problem && sentenceOf(problem),
    retryAt: connection?.state === 'waiting' ? connection.retryAt : null,
    isTold: connection?.isTold ?? false,
    folders: folders.map(({ path, mailsTotal, mailsRead, isMissing }) => ({
      path,
      mailsTotal,
      mailsRead,
      isMissing,
      isClosed: connection?.closed.has(path) ?? false,
    })),
    proposals,
    lastReadAt: readAt,
  };
}

function problemNow({ problem, says }: StoredMailbox, connection: Connection | null): ImapProblem | null {
  if (connection) return 'problem' in connection ? connection.problem : null;
  return problem !== null && isImapProblem(problem) ? { type: problem, says } : null;
}

function stateOf({ folders }: StoredMailbox, problem: ImapProblemType | undefined): Mailbox['state'] {
  if (problem && needsPassword(problem)) return 'needs_password';
  return folders.length === 0 ? 'choosing' : 'stopped';
}
