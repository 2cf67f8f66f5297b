import { extract } from 'tar-stream';
import type { ArchiveBudget } from './archive-budget.ts';
import type { Remarks } from './found-file.ts';
import { withoutControls } from './plain-text.ts';
import type { Member } from './unpack.ts';
import { untilReady } from './until-ready.ts';

/** The files in a tar, in their order. Each has to be read before the next is asked for. */
export async function* tarMembers(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  budget: ArchiveBudget,
  remark: Remarks,
): AsyncGenerator<Member, void, void> {
  const tar = extract({});
  const feeding = feed();
  async function feed(): Promise<void> {
    try {
      for await (const chunk of chunks) {
        // A copy: the source may use its memory again.
        if (!tar.write(Buffer.from(chunk))) await untilReady(tar);
        if (tar.destroyed) return;
      }
      tar.end(Buffer.alloc(0));
    } catch (error) {
      tar.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }
  const names = new Set<string>();
  try {
    for await (const entry of tar) {
      const { type } = entry.header;
      const name = nameOf(entry.header.name);
      if (type === 'file' || type === 'contiguous-file' || !type) {
        budget.addEntry();
        if (leadsOut(name))
          remark({
            type: 'left-out',
            sentence: `${source} holds a file whose name leads out of it (${name}). It was left out.`,
          });
        else {
          names.add(name);
          yield { name, chunks: () => counted(entry) };
          if (budget.isOver) return;
        }
      } else if (type === 'symlink' || (type === 'link' && !names.has(nameOf(entry.header.linkname ?? '')))) {
        // A hard link to what came before is a second name of it.
        remark({ type: 'left-out', sentence: `${source}/${name} is a link. It was not followed.` });
      }
      // What was not read of it flows away.
      entry.resume();
    }
  } finally {
    tar.destroy();
    await feeding;
  }

  /** By hand: a loop that is left early would destroy the entry, and with it the whole tar. */
  async function* counted(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array, void, void> {
    const chunks = (entry as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    for (;;) {
      const { value, done } = await chunks.next();
      if (done) return;
      budget.addUnpacked(value.length);
      yield value;
    }
  }
}

function nameOf(name: string): string {
  return withoutControls(name).replace(/^(?:\.\/)+/, '');
}

function leadsOut(name: string): boolean {
  return /^(?:\/|\\|[a-z]:)/i.test(name) || name.split(/[\\/]/).includes('..');
}
