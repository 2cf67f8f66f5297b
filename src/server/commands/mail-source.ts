import { type Finding, findMailFiles } from '../mail/find-mail-files.ts';
import { FileProblem, type FoundFile } from '../mail/found-file.ts';
import { tooLargeSentence } from '../mail/no-mail-file.ts';
import { unpack } from '../mail/unpack.ts';

/** Where the mail of an import comes from. */
export type MailSource = {
  /** As it is called in sentences. */
  name: string;
  /** Every file of mail in it; of what is wrong with one, a remark. */
  files(around: Omit<Finding, 'sourceOf'>): AsyncIterable<FoundFile>;
  /** Why it ended before its end, where it did. */
  brokenOff(): Error | null;
};

/** What lies at a path of this computer: a file, an archive, or a folder of them. */
export function onDisk(path: string, name: string): MailSource {
  return {
    name,
    files: (around) =>
      findMailFiles([path], {
        ...around,
        sourceOf: (file) => (file.isNamed ? name : `${name}/${file.name}`),
      }),
    brokenOff: () => null,
  };
}

/** A file, or an archive of files, while it comes. What is beyond `maxBytes` is not read. */
export function asSent(name: string, chunks: AsyncIterable<Uint8Array>, maxBytes: number): MailSource {
  let brokenOff: Error | null = null;
  async function* upToMax(): AsyncGenerator<Uint8Array, void, void> {
    let left = maxBytes;
    try {
      for await (const chunk of chunks) {
        const bytes = Math.min(chunk.length, left);
        left -= bytes;
        yield chunk.subarray(0, bytes);
        // A mail that goes on beyond that is not read in half.
        if (bytes < chunk.length) throw new FileProblem(tooLargeSentence(name));
      }
    } catch (error) {
      if (!(error instanceof FileProblem))
        brokenOff = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
  return {
    name,
    async *files(around) {
      try {
        yield* unpack({ source: name, path: null, isNamed: true, chunks: upToMax }, around);
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        around.remark({ type: 'unopened', sentence: error.message });
      }
    },
    brokenOff: () => brokenOff,
  };
}
