import type { MailFormat } from './found-file.ts';
import { isMboxSeparator } from './mbox.ts';

const SAVE_AS = 'Save the mail itself as .eml, or a folder of mail as .mbox, and bring that in.';
const OUTLOOK = 'Save the mail as .eml (Outlook on the web does, under “Download”), and bring that in.';
const MAILBOX = 'Export the folder with the search’s mail as .mbox, or its mails as .eml, and bring that in.';
const PACKED = 'If it holds mail, unpack it first and bring in what is inside.';
const UTF_8 = 'Save it as UTF-8, and bring that in.';

/** How files begin that people bring and that cannot be read as mail; those that may hold mail all the same. */
type OtherKind = { begins: string; what: string; advice: string; mayHoldMail?: RegExp };
const ALWAYS = /^/;
const OTHER_KINDS: readonly OtherKind[] = [
  { begins: '%PDF-', what: 'a PDF, not a mail', advice: SAVE_AS },
  { begins: '\x89PNG', what: 'a picture, not a mail', advice: SAVE_AS },
  { begins: '\xff\xd8\xff', what: 'a picture, not a mail', advice: SAVE_AS },
  { begins: 'GIF8', what: 'a picture, not a mail', advice: SAVE_AS },
  { begins: 'RIFF', what: 'a picture or a recording, not a mail', advice: SAVE_AS },
  { begins: '{\\rtf', what: 'a document, not a mail', advice: SAVE_AS },
  // What is an archive of mail was opened before.
  { begins: 'PK\x03\x04', what: 'a document or a program, not a mail', advice: SAVE_AS },
  {
    begins: '\xd0\xcf\x11\xe0',
    what: 'in a format of Outlook’s or Office’s own, which Rebound cannot read',
    advice: OUTLOOK,
    mayHoldMail: /\.(?:msg|oft)$/i,
  },
  {
    begins: '!BDN',
    what: 'a whole Outlook mailbox, which Rebound cannot read',
    advice: MAILBOX,
    mayHoldMail: ALWAYS,
  },
  ...['7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ', '(\xb5/\xfd'].map((begins) => ({
    begins,
    what: 'a packed file that Rebound cannot open',
    advice: PACKED,
    mayHoldMail: ALWAYS,
  })),
  ...['\xff\xfe', '\xfe\xff'].map((begins) => ({
    begins,
    what: 'a text in UTF-16, not a mail',
    advice: UTF_8,
    mayHoldMail: /\.(?:eml|mbox)$/i,
  })),
];
const PAGE = /^\s*<(?:!doctype html|html|\?xml)/i;

/** What may stand before a mail: a mark, blank lines, and what Apple Mail, MMDF and some others write first. */
const BEFORE_MAIL = /^(?:\xef\xbb\xbf)?(?:[ \t]*[\r\n]+|\d+ *\r?\n|\p{Cc}{4}\r?\n|>From [^\n]*\n)*/u;
/** The fields that a mail begins with. */
const FIRST_FIELD =
  /^(?:from|to|cc|bcc|subject|date|sender|received|references|status|importance|priority|precedence|organi[sz]ation|lines|newsgroups|(?:x|arc|authentication|auto|content|delivered|delivery|disposition|dkim|domainkey|envelope|errors|feedback|in-reply|list|mailing|message|mime|old|original|received|reply|resent|return|thread|user)-[\w-]+)[ \t]*:/i;
const FIELD = /^[\w-]+[ \t]*:/;
/** The fields that every mail has some of. */
const MAIL_FIELDS = /^(?:from|to|subject|date|message-id|received|content-type|mime-version)(?=[ \t]*:)/gim;

/** Why a file is no mail, in a sentence; whether it is worth saying of a file that nobody named. */
export type NoMail = { sentence: string; mayHoldMail: boolean };

/** `format` by the file's name; whether it was named by the person. Then one sign of a mail is enough. */
type Known = { format: MailFormat; isNamed: boolean };

/** The one rule for what is no mail, by how a file begins; null of what is read as mail. */
export function noMailIn(name: string, head: Buffer, known: Known): NoMail | null {
  const text = head.toString('latin1');
  const kind = OTHER_KINDS.find(({ begins }) => text.startsWith(begins));
  if (kind) {
    const { what, advice, mayHoldMail } = kind;
    return {
      sentence: `${quoted(name)} is ${what}. ${advice}`,
      mayHoldMail: mayHoldMail?.test(name) ?? false,
    };
  }
  if (PAGE.test(text))
    return { sentence: notMailSentence(name, 'a web page, not a mail'), mayHoldMail: false };
  return mayBeMail(text, known) ? null : { sentence: notMailSentence(name), mayHoldMail: false };
}

function mayBeMail(text: string, { format, isNamed }: Known): boolean {
  if (format === 'mbox') return true;
  const mail = text.replace(BEFORE_MAIL, '');
  const [line = ''] = mail.split(/[\r\n]/, 1);
  if (mail === '' || isMboxSeparator(line) || FIRST_FIELD.test(mail)) return true;
  const signs = new Set(mail.match(MAIL_FIELDS)?.map((field) => field.toLowerCase())).size;
  return isNamed || format === 'eml' ? signs > 0 : signs > 1 && FIELD.test(mail);
}

function notMailSentence(name: string, what = 'not a mail'): string {
  return `${quoted(name)} is ${what}. ${SAVE_AS}`;
}

/** For the files in folders and archives that are no mail, of which nothing else is said. */
export function otherFilesSentence(count: number, where = ''): string {
  const of = `${count.toLocaleString('en')} ${count === 1 ? 'file' : 'files'}${where && ` in ${quoted(where)}`}`;
  return count === 1 ? `${of} is no mail and was left out.` : `${of} are no mail and were left out.`;
}

export function emptyFileSentence(name: string): string {
  return `${quoted(name)} is empty, so there was nothing to read.`;
}

export function tooLargeSentence(name: string): string {
  return `${quoted(name)} is larger than 20 GB. Export a smaller folder, or the mails since your search began.`;
}

function quoted(name: string): string {
  return `“${name.length > 80 ? `${name.slice(0, 79).toWellFormed()}…` : name}”`;
}
