import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Every measurement of mail, one after the other: one that misses its limit does not keep the next from being made. */
const missed = ['mail-accuracy', 'mail-speed', 'mail-robustness'].filter((name) => {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  return status !== 0;
});
if (missed.length > 0) {
  console.log(`\nNot within its limits, or not finished: ${missed.join(', ')}.`);
  process.exitCode = 1;
}
