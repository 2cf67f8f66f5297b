import type { AsideAnswer, GlanceAnswer, ParseAnswer } from './mail-answer.ts';
import { isAside, noAnswer } from './mail-answer.ts';
import type { CutMail, MailBlock } from './mail-cutter.ts';
import type { BlockOptions, MailParserPool } from './mail-parser.ts';
import { sourceOf } from './source-of-mail.ts';

/**
 * A mail with what it says. `raw`: its source; of a mail over the limit, the beginning. Call it before the next iteration; the
 * memory of the block is reused afterwards.
 */
export type ReadMail = CutMail &
  ({ answer: AsideAnswer; raw: null } | { answer: ParseAnswer; raw: () => Buffer });

export type ReadOptions = BlockOptions & {
  /** Whether to put aside at a glance what cannot be about a job search; false reads every mail in full. */
  glances?: boolean;
};
export type BlockReader = Pick<MailParserPool, 'glanceAtBlock' | 'readBlock'>;

/** The mails of a block after a glance; `kept`: where those that were not put aside lie until they are read. */
export type Sifted = { answers: GlanceAnswer[]; kept: MailBlock };

/** Kept mails are copied when they total at most 64 kB; larger SharedArrayBuffer copies are freed late and pile up. */
const MAX_COPIED_BYTES = 64 * 1024;

/**
 * Glances at the mails of a block. The few that are to be read are copied out, so that the block is free for other mails while
 * they wait their turn; many stay where they are.
 */
export async function sift(block: MailBlock, reader: BlockReader, options: BlockOptions): Promise<Sifted> {
  const answers = await reader.glanceAtBlock(block, options);
  const isKept = answers.map((answer) => !isAside(answer));
  const bytes = block.mails.reduce(
    (sum, { start, end }, index) => sum + (isKept[index] ? end - start : 0),
    0,
  );
  if (bytes > MAX_COPIED_BYTES) return { answers, kept: block };
  const kept = copyOf(block, isKept, bytes);
  block.release();
  return { answers, kept };
}

/** A block of which every mail is to be read. */
export function unsifted(block: MailBlock): Sifted {
  return { answers: block.mails.map(() => 'closer'), kept: block };
}

/** Reads those that are to be read in full. */
export async function readKept(
  { answers, kept: { bytes, mails } }: Sifted,
  reader: BlockReader,
  options: BlockOptions,
): Promise<ReadMail[]> {
  const closer = mails.filter((_, index) => answers[index] === 'closer');
  const read = (closer.length > 0 ? await reader.readBlock({ bytes, mails: closer }, options) : []).values();
  return mails.map((mail, index) => {
    const glanced = answers[index];
    const answer = (glanced === 'closer' ? read.next().value : glanced) ?? noAnswer('malformed');
    return 'aside' in answer
      ? { ...mail, answer, raw: null }
      : { ...mail, answer, raw: () => sourceOf(bytes, mail) };
  });
}

function copyOf({ bytes, mails }: MailBlock, isKept: readonly boolean[], length: number): MailBlock {
  const copy = Buffer.from(new SharedArrayBuffer(length));
  let at = 0;
  const moved = mails.map((mail, index) => {
    if (!isKept[index]) return mail;
    const start = at;
    at += bytes.copy(copy, start, mail.start, mail.end);
    return { ...mail, start, end: at };
  });
  return { bytes: copy, mails: moved, release: () => {} };
}
