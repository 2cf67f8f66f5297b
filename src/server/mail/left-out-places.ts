import type { LeftOut } from './mail-labels.ts';
import { leftOutName } from './mail-labels.ts';

/** Folders of anybody's computer have these names too. */
const OF_COMPUTERS = new Set(['bin', 'chat', 'chats']);
/** How a Maildir marks, in a file's name, what was thrown away (T) and what is not sent yet (D). */
const FLAGS = /[:;!]2,([A-Za-z]*)$/;
const MAIL_ENDING = /\.(?:mbox|mbx|sbd)$/i;
const SHIFTED = /&([A-Za-z\d+,]*)-/g;

/**
 * Why mail is left out by where it lies in the folder or the archive that was named: in its trash, its junk, what was sent
 * from there. '' for a file that was named itself, which is read wherever it lies.
 */
export function leftOutByPlace(name: string): LeftOut | null {
  if (name === '') return null;
  const flags = FLAGS.exec(name)?.[1] ?? '';
  if (flags.includes('T')) return 'spam';
  if (flags.includes('D')) return 'sent';
  const parts = name.replace(/\.gz$/i, '').split('/');
  // A mail may be called “sent.eml”; a file of many is a folder in a mail program.
  if (/\.(?:eml|emlx)$/i.test(name)) parts.pop();
  return parts.map(leftOutFolder).find((found) => found !== null) ?? null;
}

/** `.Archive.Trash` of Maildir++ lies in a folder of its own beside the others, in names that IMAP spells out. */
function leftOutFolder(folder: string): LeftOut | null {
  const name = folder.replace(MAIL_ENDING, '').toLowerCase();
  const names = folder.startsWith('.') ? unshifted(folder).toLowerCase().split('.') : [name];
  return names.map((one) => (OF_COMPUTERS.has(one) ? null : leftOutName(one))).find(Boolean) ?? null;
}

/** Letters beyond ASCII, as names of IMAP folders hold them. */
function unshifted(name: string): string {
  return name.replace(SHIFTED, (_, letters: string) => {
    if (letters === '') return '&';
    const bytes = Buffer.from(letters.replaceAll(',', '/'), 'base64');
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}
