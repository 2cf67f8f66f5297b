/**
 * Whether work came to its end, or was still at it so long after it was told to stop. What hangs then holds up nothing
 * but itself.
 */
export async function endsInTime(work: Promise<void>, stop: AbortSignal, ms: number): Promise<boolean> {
  const { promise: isLate, resolve } = Promise.withResolvers<false>();
  let timer: NodeJS.Timeout | undefined;
  const giveTime = () => {
    timer = setTimeout(resolve, ms, false);
  };
  stop.addEventListener('abort', giveTime, { once: true });
  if (stop.aborted) giveTime();
  try {
    return await Promise.race([work.then(() => true), isLate]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', giveTime);
  }
}
