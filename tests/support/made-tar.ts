import { once } from 'node:events';
import { type Header, pack } from 'tar-stream';

export async function madeTar(
  entries: readonly (Partial<Header> & { name: string; content?: string | Buffer })[],
): Promise<Buffer> {
  const tar = pack();
  const chunks: Buffer[] = [];
  tar.on('data', (chunk) => chunks.push(chunk as Buffer));
  for (const { content = '', ...header } of entries) tar.entry(header, content);
  tar.finalize();
  await once(tar, 'end');
  return Buffer.concat(chunks);
}
