import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { formatOf, type Remark, type Remarks } from '../mail/found-file.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import { mailBlocks } from '../mail/mail-blocks.ts';
import { emptyFileSentence, otherFilesSentence } from '../mail/no-mail-file.ts';
import { hasNoText, noTextSentence } from '../mail/no-text.ts';
import { withoutControls } from '../mail/plain-text.ts';
import type { ReadMail } from '../mail/read-block.ts';
import { readMails } from '../mail/read-mails.ts';
import { readAsTaught } from './learn-from-mail.ts';
import { type MailCounts, openMailBatch } from './mail-batch.ts';
import type { MailSource } from './mail-source.ts';
import { mailToKeep } from './mail-to-keep.ts';

export type MailFile = {
  source: MailSource;
  timeZone: TimeZone;
  parser: IdleMailParser;
  /** Picked by hand, one mail a file: whatever it says, the person wants to see it. */
  isPicked: boolean;
  /** It comes with so much mail that what cannot be about a job search is put aside at a glance. */
  isMuch: boolean;
  /** Where an archive may lie while it is read. */
  spoolFolder: string;
  /** Stops it at once. */
  signal: AbortSignal;
  onBytes: (bytes: number) => void;
  /** Told after each commit what was added to the counts. */
  onCounted: (counts: MailCounts) => Promise<void>;
};

/**
 * Reads a file of mail, an archive or a folder of such files, and keeps what it reads as it goes. Returns what there is
 * to say about it: what is no mail, empty, or could not be opened. Throws when it breaks off; what was read is kept.
 */
export async function readMailFile(actor: Actor, file: MailFile): Promise<Remark[]> {
  const { source, parser, timeZone, spoolFolder, signal, onBytes } = file;
  const isOneMail = file.isPicked && formatOf(source.name) === 'eml';
  const { remark, remarks } = openRemarks();
  let otherFiles = 0;
  const onOtherFile = () => {
    otherFiles++;
  };
  const blocks = mailBlocks(source.files({ spoolFolder, remark, onOtherFile, onBytes }), remark);
  const taught = await readAsTaught(actor);
  const batch = openMailBatch(actor, file.onCounted);
  let mails = 0;
  let noText = 0;
  try {
    for await (const read of readMails(blocks, parser, {
      timeZone,
      isThorough: isOneMail,
      glances: file.isMuch,
      signal,
    })) {
      mails += read.length;
      for (const mail of read) {
        if (mail.raw === null) await batch.addAside(mail.answer.aside);
        else if (isEmpty(mail)) remark({ type: 'left-out', sentence: emptyFileSentence(mail.source) });
        else {
          const { result } = mail.answer;
          if (result.ok && hasNoText(result.value)) noText++;
          const kept = mailToKeep(mail.answer, mail.raw, taught, { isOneMail });
          if (kept) await batch.add(kept);
          else await batch.addAside('other');
        }
      }
    }
  } finally {
    await batch.end();
  }
  const brokenOff = source.brokenOff();
  if (brokenOff) throw brokenOff;
  if (noText > 0) remark({ type: 'left-out', sentence: noTextSentence(noText) });
  if (otherFiles > 0) remark({ type: 'left-out', sentence: otherFilesSentence(otherFiles, source.name) });
  if (mails === 0 && remarks().length === 0)
    remark({ type: 'left-out', sentence: emptyFileSentence(source.name) });
  return [...remarks(), ...batch.leftOut()];
}

/** What there is to say, each thing once: of an archive that ends early both it and the file in it tell. */
function openRemarks(): { remark: Remarks; remarks: () => Remark[] } {
  const said = new Map<string, Remark>();
  return {
    remark({ type, sentence }) {
      const plain = withoutControls(sentence);
      if (!said.has(plain)) said.set(plain, { type, sentence: plain });
    },
    remarks: () => [...said.values()],
  };
}

type MailWithSource = Extract<ReadMail, { raw: () => Buffer }>;

function isEmpty({ answer: { result } }: MailWithSource): boolean {
  return !result.ok && result.error.type === 'empty';
}
