import type { MailImport } from '../../../contract/mail-import.ts';
import { counted } from '../../words.ts';

/** How far an import is. `areNosHeld`: then nothing is counted from which one could tell that there was a no. */
export function progressWords({ mailsRead, proposals }: MailImport, areNosHeld: boolean): string {
  const read = `${counted(mailsRead, 'mail')} read`;
  return areNosHeld ? `${read} so far.` : `${read}, ${counted(proposals, 'proposal')} so far.`;
}

/** What an import came to, in a sentence. */
export function summaryOf(
  { status, mailsRead, proposals, known, aside, unreadable, message }: MailImport,
  areNosHeld: boolean,
): string {
  const counts = [
    proposals > 0 && counted(proposals, 'new proposal'),
    known > 0 && `${known} known already`,
    aside > 0 && `${aside} about other things, not kept`,
    unreadable > 0 && `${unreadable} that could not be read`,
  ];
  // What is missing from a sum tells as much as a number.
  const found = [`${counted(mailsRead, 'mail')} read`, ...(areNosHeld ? [] : counts)].filter(Boolean);
  const ending = status === 'cancelled' ? 'Stopped. What was read so far stays. ' : '';
  return `${ending}${found.join(', ')}.${message ? ` ${message}` : ''}`;
}

/** What is said of a mail that was pasted and became a proposal. */
export function pastedWords({ proposals }: MailImport, areNosHeld: boolean): string {
  return areNosHeld ? 'The mail was read.' : `${counted(proposals, 'new proposal')}.`;
}
