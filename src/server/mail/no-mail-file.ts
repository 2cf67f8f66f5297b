import { isMboxSeparator } from './mbox.ts';

const SAVE_AS = 'Save the mail itself as .eml, or a folder of mail as .mbox, and drop that.';
const OUTLOOK = 'Save the mail as .eml (Outlook on the web does, under “Download”), and drop that.';
const MAILBOX = 'Export the folder with the search’s mail as .mbox, or its mails as .eml, and drop that.';
const PACKED = 'If it holds mail, unpack it first and drop what is inside.';

/** How files begin that people drop and that are no mail. */
const OTHER_FILES: readonly [bytes: string, what: string, advice: string][] = [
  ['%PDF-', 'a PDF, not a mail', SAVE_AS],
  ['\x89PNG', 'a picture, not a mail', SAVE_AS],
  ['\xff\xd8\xff', 'a picture, not a mail', SAVE_AS],
  ['GIF8', 'a picture, not a mail', SAVE_AS],
  ['RIFF', 'a picture or a recording, not a mail', SAVE_AS],
  ['{\\rtf', 'a document, not a mail', SAVE_AS],
  ['\xd0\xcf\x11\xe0', 'in a format of Outlook’s or Office’s own, which Rebound cannot read', OUTLOOK],
  ['!BDN', 'a whole Outlook mailbox, which Rebound cannot read', MAILBOX],
  ['7z\xbc\xaf', 'a packed file', PACKED],
  ['Rar!', 'a packed file', PACKED],
];

/** Why a file that begins so can't be mail, in a sentence; null when it may be. */
export function otherFileSentence(name: string, head: Buffer): string | null {
  const text = head.toString('latin1');
  const found = OTHER_FILES.find(([bytes]) => text.startsWith(bytes));
  if (found) return `${quoted(name)} is ${found[1]}. ${found[2]}`;
  return /^\s*<(!doctype html|html|\?xml)/i.test(text)
    ? notMailSentence(name, 'a web page, not a mail')
    : null;
}

export function notMailSentence(name: string, what = 'not a mail'): string {
  return `${quoted(name)} is ${what}. ${SAVE_AS}`;
}

export function emptyFileSentence(name: string): string {
  return `${quoted(name)} is empty, so there was nothing to read.`;
}

export function tooLargeSentence(name: string): string {
  return `${quoted(name)} is larger than 20 GB. Export a smaller folder, or the mails since your search began.`;
}

/** Whether a file begins as a mail does, with a line like "Subject: …", or as an mbox does. */
export function beginsAsMail(head: Buffer): boolean {
  const [first = ''] = head
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf)?[\r\n]*/, '')
    .split(/[\r\n]/, 1);
  return beginsAsMbox(head) || /^[!-9;-~]{1,76}[ \t]*:/.test(first);
}

function beginsAsMbox(head: Buffer): boolean {
  const [first = ''] = head
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf)?[\r\n]*/, '')
    .split(/[\r\n]/, 1);
  return isMboxSeparator(first);
}

function quoted(name: string): string {
  return `“${name.length > 80 ? `${name.slice(0, 79).toWellFormed()}…` : name}”`;
}
