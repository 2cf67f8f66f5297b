import type { ImapFlow, ListResponse } from 'imapflow';
import type { FolderOnServer } from '../../../contract/mailbox.ts';

type ListedFolder = Omit<FolderOnServer, 'isChosen'>;

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

/** The folders that hold mail, the inbox first, as the server names and counts them. */
export async function listFolders(client: ImapFlow): Promise<ListedFolder[]> {
  const listed = await client.list({ statusQuery: { messages: true } });
  const named = listed.filter(isOpenable).slice(0, MAX_FOLDERS).map(toFolder);
  // A server that counts the mails of some folders and not of one tells that there is nothing in it to open.
  const counted = named.filter(({ mails }) => mails !== null);
  const folders = counted.length > 0 ? counted : named;
  return folders.sort((a, b) => Number(b.use === 'inbox') - Number(a.use === 'inbox'));
}

function isOpenable({ flags, path }: ListResponse): boolean {
  return !flags.has('\\Noselect') && path.length > 0 && path.length <= 1_000 && !/[\p{Cc}\p{Cs}]/u.test(path);
}

function toFolder({ path, specialUse, status }: ListResponse): ListedFolder {
  const mails = status?.messages;
  return { path, use: USES[specialUse ?? ''] ?? 'other', mails: typeof mails === 'number' ? mails : null };
}
