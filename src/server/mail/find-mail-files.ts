import type { FoundFile } from './found-file.ts';
import { type Around, unpack } from './unpack.ts';
import { chunksOf, unopenedSentence, walkFiles } from './walk-files.ts';

/**
 * Every file of mail at the paths: the files themselves, those in folders, and those in archives, in the order of their
 * names. `spoolFolder`: where an archive within an archive may lie while it is read.
 */
export async function* findMailFiles(
  paths: readonly string[],
  around: Pick<Around, 'spoolFolder' | 'remark' | 'onOtherFile'>,
): AsyncGenerator<FoundFile, void, void> {
  const { remark } = around;
  for (const path of paths) {
    for await (const file of walkFiles(path, remark)) {
      const bytes = {
        source: `${file.path}`,
        path: file.path,
        isNamed: file.isNamed,
        chunks: () => chunksOf(file.path),
      };
      try {
        yield* unpack(bytes, { ...around, trustsNames: true });
      } catch (error) {
        remark({ type: 'unopened', sentence: unopenedSentence(file.path, error) });
      }
    }
  }
}
