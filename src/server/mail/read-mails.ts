import type { MailBlock } from './mail-cutter.ts';
import type { BlockReader, ReadMail, ReadOptions, Sifted } from './read-block.ts';
import { readKept, sift, unsifted } from './read-block.ts';

/** Three blocks in use at a time are enough that workers never wait for another. */
const BLOCKS_IN_USE = 3;
/** Up to 32 blocks are glanced at ahead of the one being returned, so glancing continues while a slow block is read. */
const BLOCKS_AHEAD = 32;

/**
 * Each mail with what it says, in the order of the files, as soon as it is read; others are glanced at ahead, never
 * the whole file. When the source breaks off, the mails before that come first, and then the error.
 */
export async function* readMails(
  blocks: AsyncIterable<MailBlock>,
  reader: BlockReader,
  options: ReadOptions,
): AsyncGenerator<ReadMail[], void, void> {
  const source = blocks[Symbol.asyncIterator]();
  const begun: Begun[] = [];
  let next: Promise<Step> | null = nextOf(source);
  let brokenOff: Step | null = null;
  try {
    while (next || begun.length > 0) {
      const steps = begun.slice(0, 1).map(({ read }) => read);
      if (next && hasRoom(begun)) steps.push(next);
      else steps.push(...begun.flatMap(({ sifted }) => sifted ?? []));
      const step = await Promise.race(steps);
      if (step.type === 'read') {
        begun.shift();
        yield step.mails;
        step.block.release();
      } else if (step.type === 'block') {
        begun.push(begin(step.block, reader, options));
        next = nextOf(source);
      } else if (step.type === 'end' || step.type === 'broken') {
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

/** What happens next: another block, one that was sifted, the oldest one read, the end, or something that went wrong. */
type Step =
  | { type: 'block'; block: MailBlock }
  | { type: 'sifted' }
  | { type: 'read'; mails: ReadMail[]; block: MailBlock }
  | { type: 'end' }
  | { type: 'broken'; of: 'source' | 'reading'; error: unknown };

type Begun = {
  /** Its block is not free for other mails yet. */
  isInUse: boolean;
  /** Null once it was sifted, or when it is read without. */
  sifted: Promise<Step> | null;
  read: Promise<Step>;
};

function hasRoom(begun: readonly Begun[]): boolean {
  return begun.length < BLOCKS_AHEAD && begun.filter(({ isInUse }) => isInUse).length < BLOCKS_IN_USE;
}

async function nextOf(source: AsyncIterator<MailBlock>): Promise<Step> {
  try {
    const { value, done } = await source.next();
    return done ? { type: 'end' } : { type: 'block', block: value };
  } catch (error) {
    return { type: 'broken', of: 'source', error };
  }
}

function begin(block: MailBlock, reader: BlockReader, options: ReadOptions): Begun {
  const sifting = options.glances !== false && !options.isThorough ? sift(block, reader, options) : null;
  const begun: Begun = { isInUse: true, sifted: sifting && sifted(sifting), read: read() };
  return begun;

  async function sifted(found: Promise<Sifted>): Promise<Step> {
    const kept = (await found.catch(() => null))?.kept ?? block;
    begun.isInUse = kept === block;
    begun.sifted = null;
    return { type: 'sifted' };
  }

  async function read(): Promise<Step> {
    try {
      const found = (await sifting) ?? unsifted(block);
      return { type: 'read', mails: await readKept(found, reader, options), block: found.kept };
    } catch (error) {
      return { type: 'broken', of: 'reading', error };
    }
  }
}
