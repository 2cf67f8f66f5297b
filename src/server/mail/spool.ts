import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes what comes in to a file that is gone when it is disposed of: a zip can be read from its end alone. */
export async function spooled(
  chunks: AsyncIterable<Uint8Array>,
  folder: string,
): Promise<AsyncDisposable & { path: string }> {
  await mkdir(folder, { recursive: true });
  const own = await mkdtemp(join(folder, 'unpacking-'));
  const remove = () => rm(own, { recursive: true, force: true });
  const path = join(own, 'archive');
  try {
    await using handle = await open(path, 'wx', 0o600);
    for await (const chunk of chunks) await handle.write(chunk);
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, [Symbol.asyncDispose]: remove };
}
