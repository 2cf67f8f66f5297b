const EVERY_MS = process.stderr.isTTY ? 250 : 5_000;

/**
 * One line that moves on a terminal, one line now and then elsewhere. Returns the end of it, in seconds.
 * @param {() => string} describe what there is to say just now
 * @returns {() => number}
 */
export function showProgress(describe) {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  const beat = setInterval(() => {
    const line = `  ${seconds()} s: ${describe()}`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  }, EVERY_MS);
  return () => {
    clearInterval(beat);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
    return seconds();
  };
}
