import type { FoundFile } from './found-file.ts';
import { type Around, unpack } from './unpack.ts';
import { chunksOf, type FileOnDisk, unopenedSentence, walkFiles } from './walk-files.ts';

export type Finding = Pick<Around, 'spoolFolder' | 'remark' | 'onOtherFile' | 'trustsNames' | 'onBytes'> & {
  /** What a file is called; its path, where nothing else is said. */
  sourceOf?: (file: FileOnDisk) => string;
};

/**
 * Every file of mail at the paths: the files themselves, those in folders, and those in archives, in the order of their
 * names. `spoolFolder`: where an archive within an archive may lie while it is read.
 */
export async function* findMailFiles(
  paths: readonly string[],
  { sourceOf = ({ path }) => `${path}`, ...around }: Finding,
): AsyncGenerator<FoundFile, void, void> {
  const { remark } = around;
  for (const path of paths) {
    for await (const file of walkFiles(path, remark)) {
      const bytes = {
        source: sourceOf(file),
        place: file.isNamed ? '' : file.name,
        path: file.path,
        isNamed: file.isNamed,
        chunks: () => chunksOf(file.path),
      };
      try {
        yield* unpack(bytes, around);
      } catch (error) {
        remark({ type: 'unopened', sentence: unopenedSentence(file.path, error) });
      }
    }
  }
}
