import type { MailAnswer } from './mail-answer.ts';
import type { CutMail, MailBlock } from './mail-cutter.ts';
import type { BlockOptions, MailParserPool } from './mail-parser.ts';
import { sourceOf } from './split-mail-stream.ts';

export type ReadMail = CutMail & {
  answer: MailAnswer;
  /** The source, in memory of its own; of a mail over the limit, the beginning. To be asked for at once. */
  raw(): Buffer;
};

/** So many blocks are read ahead of the one the caller is at: enough that neither waits for the other. */
const AHEAD = 2;

/**
 * Each mail with what it says, in the order of the files, as soon as it is read; a few blocks are read ahead, never the
 * whole file. When the source breaks off, the mails before that come first, and then the error.
 */
export async function* readMails(
  blocks: AsyncIterable<MailBlock>,
  parser: Pick<MailParserPool, 'readBlock'>,
  options: BlockOptions,
): AsyncGenerator<ReadMail[], void, void> {
  const source = blocks[Symbol.asyncIterator]();
  const reading: Promise<Step>[] = [];
  let next: Promise<Step> | null = nextOf(source);
  let brokenOff: Step | null = null;
  try {
    while (next || reading.length > 0) {
      const isRoom = next && reading.length <= AHEAD;
      const step: Step = await Promise.race([...reading.slice(0, 1), ...(next && isRoom ? [next] : [])]);
      if (step.type === 'read') {
        reading.shift();
        yield* mailsOf(step);
      } else if (step.type === 'block') {
        reading.push(readOne(step.block, parser, options));
        next = nextOf(source);
      } else {
        next = null;
        brokenOff = step;
      }
      if (step.type === 'broken' && step.of === 'reading') break;
    }
  } finally {
    // Who stops early does not wait for a source that may never say another word.
    if (next) void source.return?.().catch(() => {});
  }
  if (brokenOff?.type === 'broken') throw brokenOff.error;
}

/** What happens next: another block, the answers to the oldest one, the end, or something that went wrong. */
type Step =
  | { type: 'block'; block: MailBlock }
  | ({ type: 'read' } & ReadBlock)
  | { type: 'end' }
  | { type: 'broken'; of: 'source' | 'reading'; error: unknown };

async function nextOf(source: AsyncIterator<MailBlock>): Promise<Step> {
  try {
    const { value, done } = await source.next();
    return done ? { type: 'end' } : { type: 'block', block: value };
  } catch (error) {
    return { type: 'broken', of: 'source', error };
  }
}

async function readOne(
  block: MailBlock,
  parser: Pick<MailParserPool, 'readBlock'>,
  options: BlockOptions,
): Promise<Step> {
  try {
    return { type: 'read', block, answers: await parser.readBlock(block, options) };
  } catch (error) {
    return { type: 'broken', of: 'reading', error };
  }
}

type ReadBlock = { block: MailBlock; answers: MailAnswer[] };

function* mailsOf({ block, answers }: ReadBlock): Generator<ReadMail[], void, void> {
  const { bytes, mails, release } = block;
  yield answers.flatMap((answer, index) => {
    const mail = mails[index];
    return mail ? [{ ...mail, answer, raw: () => sourceOf(bytes, mail) }] : [];
  });
  release();
}
