import { availableParallelism, tmpdir } from 'node:os';
import type { Writable } from 'node:stream';
import { systemClock, systemTimeZone } from '../../domain/time.ts';
import { bytesAt } from '../mail/bytes-at.ts';
import { findMailFiles } from '../mail/find-mail-files.ts';
import type { Remark } from '../mail/found-file.ts';
import { mailBlocks } from '../mail/mail-blocks.ts';
import type { LeftOut } from '../mail/mail-labels.ts';
import { MUCH_MAIL_BYTES } from '../mail/mail-limits.ts';
import { openMailParser } from '../mail/mail-parser.ts';
import { otherFilesSentence } from '../mail/no-mail-file.ts';
import { hasNoText, noTextSentence } from '../mail/no-text.ts';
import { withoutControls } from '../mail/plain-text.ts';
import type { ReadMail } from '../mail/read-block.ts';
import { readMails } from '../mail/read-mails.ts';
import { isEverythingOpened, moreRemarksSentence } from '../mail/remarks.ts';
import { lineWriter } from './line-writer.ts';
import { asideLine, isAboutAnApplication, lineOf, type MailLine, unreadableLine } from './mail-line.ts';
import { tableHead, tableRow } from './mail-table.ts';

export type ReadOptions = {
  /** Every mail, not those about the person's applications alone. */
  isAll: boolean;
  isJson: boolean;
  /** Mail in spam or trash is read like other mail. */
  withSpam: boolean;
};

const MAX_WORKERS = 2;
/** More of them are a folder of other things; then a number says it better. */
const MAX_REMARKS = 50;
/** So many mails that could not be read are told one by one, where not every mail is. */
const MAX_UNREADABLE = 10;

/**
 * Reads mail and tells what it says, one line a mail, in the order of the files. Touches no data, so it works beside a
 * running server. Returns false when something could not be opened.
 */
export async function readPaths(
  paths: readonly string[],
  { isAll, isJson, withSpam }: ReadOptions,
  out: Writable,
  say: (sentence: string) => void,
): Promise<boolean> {
  const counts: Counts = { read: 0, unreadable: 0, shown: 0, spam: 0, sent: 0, otherFiles: 0, noText: 0 };
  const writer = lineWriter(out);
  const bytes = await bytesAt(paths, LARGE_BYTES);
  const workers = Math.min(availableParallelism(), MAX_WORKERS);
  await using parser = openMailParser({ clock: systemClock, workers, atOnce: bytes >= LARGE_BYTES });
  const remarks: Remark[] = [];
  const remark = (found: Remark) => {
    if (remarks.push(found) <= MAX_REMARKS) say(withoutControls(found.sentence));
  };
  const onOtherFile = () => {
    counts.otherFiles++;
  };
  const files = findMailFiles(paths, {
    spoolFolder: tmpdir(),
    remark,
    onOtherFile,
    trustsNames: true,
  });
  const blocks = mailBlocks(files, remark);
  for await (const read of readMails(blocks, parser, {
    timeZone: systemTimeZone(),
    withSpam,
    withDetails: isAll,
    glances: bytes > MUCH_MAIL_BYTES,
  })) {
    for (const mail of read) {
      const { answer } = mail;
      if ('aside' in answer && answer.aside !== 'other') counts[answer.aside]++;
      if ('aside' in answer || answer.result.ok) counts.read++;
      else if (++counts.unreadable <= MAX_UNREADABLE && !isAll)
        say(withoutControls(`${placeOf(mail)}: ${answer.result.error.sentence}`));
      if (!('aside' in answer) && answer.result.ok && hasNoText(answer.result.value)) counts.noText++;
      if ('aside' in answer && !isAll) continue;
      const line = lineFor(mail);
      if (!isAll && !isAboutAnApplication(line)) continue;
      if (counts.shown++ === 0 && !isJson) await writer.write(tableHead());
      if (!(await writer.write(isJson ? JSON.stringify(line) : tableRow(line))))
        return isEverythingOpened(remarks);
    }
  }
  if (remarks.length > MAX_REMARKS) say(moreRemarksSentence(remarks.length - MAX_REMARKS));
  if (counts.unreadable > MAX_UNREADABLE && !isAll)
    say(`And ${counts.unreadable - MAX_UNREADABLE} more could not be read; --all lists them.`);
  say(summary(counts, isAll));
  if (counts.read + counts.unreadable + counts.otherFiles + remarks.length === 0)
    say('There was no mail in what was given. Check that it is the right file or folder.');
  if (counts.noText > 0) say(noTextSentence(counts.noText));
  if (counts.spam > 0) say(`${mails(counts.spam)} in spam or trash left out; --with-spam reads them.`);
  if (counts.sent > 0) say(`${mails(counts.sent)} you sent or drafted left out.`);
  if (counts.otherFiles > 0) say(otherFilesSentence(counts.otherFiles));
  return isEverythingOpened(remarks);
}

/** From here on every worker has enough to do to be worth its start. */
const LARGE_BYTES = 256 * 1024 * 1024;

function lineFor({ source, answer }: ReadMail): MailLine {
  if ('aside' in answer) return asideLine(source, answer);
  const { result, reading } = answer;
  if (!result.ok) return unreadableLine(source, result.error.sentence);
  if (!reading) throw new Error('A mail was parsed and not read');
  return lineOf(source, result.value, reading);
}

/** Where the person finds the mail. */
function placeOf({ source, isInMbox, index }: ReadMail): string {
  return isInMbox ? `${source}, mail ${index + 1}` : source;
}

type Counts = Record<'read' | 'unreadable' | 'shown' | 'otherFiles' | 'noText' | LeftOut, number>;

function summary({ read, unreadable, shown }: Counts, isAll: boolean): string {
  const about = isAll ? '' : ` ${shown} about your applications.`;
  return `${mails(read + unreadable)}: ${read} read, ${unreadable} that could not be read.${about}`;
}

function mails(count: number): string {
  return `${count} ${count === 1 ? 'mail' : 'mails'}`;
}
