import type { AsideAnswer, LookAnswer, ParseAnswer } from './mail-answer.ts';
import { noAnswer } from './mail-answer.ts';
import type { CutMail, MailBlock } from './mail-cutter.ts';
import type { BlockOptions, MailParserPool } from './mail-parser.ts';
import { sourceOf } from './split-mail-stream.ts';

/** A mail with what it says. `raw`: its source; of a mail over the limit, the beginning. To be asked for at once. */
export type ReadMail = CutMail &
  ({ answer: AsideAnswer; raw: null } | { answer: ParseAnswer; raw: () => Buffer });

export type ReadOptions = BlockOptions & {
  /** Of very much mail, what cannot be about a job search is put aside at a glance; a little is read whole. */
  glances?: boolean;
};
export type BlockReader = Pick<MailParserPool, 'lookAt' | 'readBlock'>;

/** The mails of a block after a look: where each that was not put aside lies until it is read. */
export type Looked = { answers: LookAnswer[]; kept: MailBlock };

/** So much is worth copying. Memory that threads were handed is theirs for a while: much of it, and it would pile up. */
const APART_BYTES = 64 * 1024;

/**
 * Looks at the mails of a block. Where few want reading they are kept apart, so that the block is free for other mails while
 * they wait their turn; else they stay in it.
 */
export async function lookAtBlock(
  block: MailBlock,
  reader: BlockReader,
  options: BlockOptions,
): Promise<Looked> {
  const answers = await reader.lookAt(block, options);
  const isKept = answers.map((answer) => !isAside(answer));
  const bytes = block.mails.reduce(
    (sum, { start, end }, index) => sum + (isKept[index] ? end - start : 0),
    0,
  );
  if (bytes > APART_BYTES) return { answers, kept: block };
  const kept = copyOf(block, isKept, bytes);
  block.release();
  return { answers, kept };
}

/** A block of which each mail is to be read. */
export function unlooked(block: MailBlock): Looked {
  return { answers: block.mails.map(() => 'closer'), kept: block };
}

/** Reads those of them that want it. */
export async function readKept(
  { answers, kept: { bytes, mails } }: Looked,
  reader: BlockReader,
  options: BlockOptions,
): Promise<ReadMail[]> {
  const closer = mails.filter((_, index) => answers[index] === 'closer');
  const read = (closer.length > 0 ? await reader.readBlock({ bytes, mails: closer }, options) : []).values();
  return mails.map((mail, index) => {
    const looked = answers[index];
    const answer = (looked === 'closer' ? read.next().value : looked) ?? noAnswer('malformed');
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

function isAside(answer: LookAnswer): answer is AsideAnswer {
  return typeof answer === 'object' && 'aside' in answer;
}
