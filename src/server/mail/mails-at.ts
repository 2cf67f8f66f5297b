import { findMailFiles } from './find-mail-files.ts';
import type { FoundFile } from './found-file.ts';
import type { RawMail } from './split-mail-stream.ts';
import { splitMailStream } from './split-mail-stream.ts';

export type MailAt = RawMail & { source: string };

/** What there is to say about a path: `unopened` when not all of it was read. */
export type Remark = { type: 'unopened' | 'left-out'; sentence: string };

/** The mails in files, folders and archives, one after the other, in the order of the files. */
export async function* mailsAt(
  paths: readonly string[],
  remark: (remark: Remark) => void,
): AsyncGenerator<MailAt, void, void> {
  for (const path of paths) {
    for await (const finding of findMailFiles(path)) {
      if (finding.type === 'file') yield* mailsOf(finding.file, remark);
      else remark(finding);
    }
  }
}

async function* mailsOf(
  { source, format, chunks }: FoundFile,
  remark: (remark: Remark) => void,
): AsyncGenerator<MailAt, void, void> {
  let mails = 0;
  try {
    for await (const mail of splitMailStream(chunks(), format)) {
      mails++;
      yield { ...mail, source };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    remark({ type: 'unopened', sentence: `${source} stopped before its end (${reason}).` });
    return;
  }
  // An empty folder of mail is nothing to speak of; an empty mail is one that cannot be read.
  if (mails === 0 && format === 'eml') yield { ...EMPTY_MAIL, source };
}

const EMPTY_MAIL: RawMail = { index: 0, offset: 0, size: 0, raw: Buffer.alloc(0), truncated: false };
