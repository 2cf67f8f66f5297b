import { PassThrough, type Readable } from 'node:stream';

/**
 * What `source` gives, until it ends, breaks off or `signal` says stop; then reading throws. The source itself is
 * never destroyed: a request stays able to answer, and what is left of it runs out unread.
 */
export async function* untilStopped(
  source: Readable,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> {
  const through = new PassThrough();
  const stop = () => through.destroy(new Error('Reading was stopped'));
  const breakOff = (error?: Error | null) => {
    if (!source.readableEnded) through.destroy(error ?? new Error('The source broke off'));
  };
  source.on('error', breakOff).on('close', breakOff);
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) stop();
    else if (source.destroyed && !source.readableEnded) breakOff();
    else source.pipe(through);
    for await (const chunk of through) yield chunk;
  } finally {
    signal.removeEventListener('abort', stop);
    source.off('close', breakOff);
    source.unpipe(through);
    source.resume();
  }
}
