import { BlockPool } from '../../src/server/mail/block-pool.ts';
import type { MailFormat } from '../../src/server/mail/found-file.ts';
import type { CutMail, MailBlock } from '../../src/server/mail/mail-cutter.ts';
import { MailCutter } from '../../src/server/mail/mail-cutter.ts';
import { sourceOf } from '../../src/server/mail/source-of-mail.ts';

export type RawMail = Pick<CutMail, 'index' | 'offset' | 'size' | 'truncated'> & {
  /** The source; of a mail over the limit, the beginning. */
  raw: Buffer;
};

/** The mails in a file, one at a time, as they are cut. */
export async function* splitMailStream(
  chunks: AsyncIterable<Uint8Array>,
  format: MailFormat,
): AsyncGenerator<RawMail, void, void> {
  const cutter = new MailCutter(new BlockPool());
  cutter.begin('', format);
  for await (const chunk of chunks) {
    for (const block of [...cutter.write(chunk), ...cutter.flush()]) yield* mailsOf(block);
  }
  for (const block of [...cutter.endFile(), ...cutter.flush()]) yield* mailsOf(block);
}

function* mailsOf({ bytes, mails, release }: MailBlock): Generator<RawMail, void, void> {
  for (const { index, offset, size, truncated, ...place } of mails)
    yield { index, offset, size, truncated, raw: sourceOf(bytes, place) };
  release();
}
