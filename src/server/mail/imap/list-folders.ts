import type { ImapFlow, ListResponse } from 'imapflow';
import type { FolderOnServer } from '../../../contract/mailbox.ts';

const USES: Record<string, FolderOnServer['use']> = {
  '\\Inbox': 'inbox',
  '\\All': 'all',
  '\\Archive': 'archive',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Junk': 'junk',
  '\\Trash': 'trash',
};
/** Nobody chooses among more. */
const MAX_FOLDERS = 1_000;

/**
 * The folders that hold mail, the inbox first, as the server names and counts them; and those that were chosen before,
 * whether it names them now or not, so that choosing others forgets none of them by itself.
 */
export async function listFolders(client: ImapFlow, chosen: readonly string[]): Promise<FolderOnServer[]> {
  const listed = await client.list({ statusQuery: { messages: true } });
  const named = listed.filter(isOpenable).slice(0, MAX_FOLDERS).map(toFolder);
  const isNamed = new Set(named.map(({ path }) => path));
  const unnamed = chosen.filter((path) => !isNamed.has(path)).map(uncounted);
  return [...named, ...unnamed].sort((a, b) => Number(b.use === 'inbox') - Number(a.use === 'inbox'));
}

function uncounted(path: string): FolderOnServer {
  return { path, use: 'other', mails: null };
}

/** A server that tells sizes with the names leaves out that of what cannot be opened. One asked for alone may fail. */
function isOpenable({ flags, path, status }: ListResponse): boolean {
  const isFolder = status !== undefined && !flags.has('\\Noselect');
  return isFolder && path.length > 0 && path.length <= 1_000 && !/[\p{Cc}\p{Cs}]/u.test(path);
}

function toFolder({ path, specialUse, status }: ListResponse): FolderOnServer {
  const mails = status?.messages;
  return { path, use: USES[specialUse ?? ''] ?? 'other', mails: typeof mails === 'number' ? mails : null };
}
