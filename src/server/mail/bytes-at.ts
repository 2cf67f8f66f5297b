import { stat } from 'node:fs/promises';
import { walkFiles } from './walk-files.ts';

/** How much there is at the paths, counted until it is enough. What cannot be opened is said when its turn comes. */
export async function bytesAt(paths: readonly string[], enough = Number.POSITIVE_INFINITY): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    for await (const file of walkFiles(path, () => {})) {
      bytes += (await stat(file.path).catch(() => null))?.size ?? 0;
      if (bytes >= enough) return bytes;
    }
  }
  return bytes;
}
