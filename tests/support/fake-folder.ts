import { numbersIn } from '../../src/server/mail/imap/number-ranges.ts';
import { ENVELOPE, literal, openImapServer } from './fake-imap-server.ts';
import { eml, LETTERS } from './mail-files.ts';

type Folder = {
  /** The numbers of its mails, the least first. */
  mails: number[];
  modSeq?: number;
  capabilities?: string;
  /** How many mails one answer tells of, whatever was asked. */
  most?: number;
  /** What it says to each search; what is usual where it says nothing. */
  search?: (line: string) => string | null;
  /** The places of its letters about an application; the first, where nothing else is said. */
  letters?: number[];
  /** What it tells of a mail, by its place; what is usual where it says nothing. */
  item?: (line: string, place: number, mail: string) => string | null;
};

/** A server with one folder, in which letters about an application lie among news. */
export async function openFolderServer(folder: Folder) {
  const lines: string[] = [];
  const server = await openImapServer((command, line) => {
    lines.push(line);
    const { mails, modSeq, most = Infinity } = folder;
    const answer: Record<string, () => string | null> = {
      CAPABILITY: () => `* CAPABILITY IMAP4rev1 AUTH=PLAIN ${folder.capabilities ?? ''}\r\n`,
      EXAMINE: () =>
        [
          `* ${mails.length} EXISTS`,
          '* OK [UIDVALIDITY 1] ok',
          `* OK [UIDNEXT ${(mails.at(-1) ?? 0) + 1}] ok`,
          ...(modSeq ? [`* OK [HIGHESTMODSEQ ${modSeq}] ok`] : []),
          '',
        ].join('\r\n'),
      SEARCH: () => folder.search?.(line) ?? `* SEARCH ${mails.slice(0, most).join(' ')}\r\n`,
      FETCH: () => told(line, folder),
    };
    return answer[command]?.() ?? null;
  });
  return Object.assign(server, { lines });
}

/** What is asked of these mails, by their numbers or by their places in the folder. */
function told(line: string, { mails, most = Infinity, letters = [1], item }: Folder): string {
  const asked = new Set(numbersIn(/FETCH (\S+)/.exec(line)?.[1] ?? ''));
  const isByNumber = /UID FETCH/.test(line);
  return mails
    .map((uid, index) => ({ uid, place: index + 1 }))
    .filter(({ uid, place }) => asked.has(isByNumber ? uid : place))
    .slice(0, most)
    .map(({ uid, place }) => {
      const letter = letters.includes(place)
        ? LETTERS.confirmation(`Northwind ${place}`, 'Clerk')
        : LETTERS.other('Paper Shop', '');
      const mail = eml({ ...letter, subject: 'Hello', id: `mail-${place}`, date: null });
      return `* ${place} FETCH (UID ${uid}${item?.(line, place, mail) ?? itemOf(line, place, mail)})\r\n`;
    })
    .join('');
}

function itemOf(line: string, place: number, mail: string): string {
  const envelope = ENVELOPE.replace('Your application', 'Hello').replace('a1@', `a${place}@`);
  if (/ENVELOPE/.test(line)) return ` RFC822.SIZE ${mail.length} ENVELOPE ${envelope}`;
  if (/\[TEXT\]/.test(line)) return ` BODY[TEXT]<0> ${literal(mail.slice(mail.indexOf('\r\n\r\n') + 4))}`;
  return /BODY/.test(line) ? ` BODY[]<0> ${literal(mail)}` : '';
}
