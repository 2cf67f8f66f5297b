import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export type Watched = {
  seconds: number;
  /** From the start to the first byte of output; null when there was none. */
  firstByteSeconds: number | null;
  peakMb: number;
  /** The most memory in each quarter of its time. */
  quartersMb: number[];
  out: string;
};

const LOOK_EVERY_MS = 50;

/** Runs a program and looks at it: how long, how much memory. Throws when it ends badly. */
export async function watched(
  command: string,
  args: readonly string[],
  { cores, env = {} }: { cores?: number; env?: Record<string, string> } = {},
): Promise<Watched> {
  const [program, given] = cores
    ? ['taskset', ['-c', cores === 1 ? '0' : `0-${cores - 1}`, command, ...args]]
    : [command, args];
  const began = performance.now();
  const child = spawn(program, given, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const samples: number[] = [];
  let peakMb = 0;
  const timer = setInterval(() => {
    const { now, peak } = memoryOf(child.pid ?? 0);
    samples.push(now);
    peakMb = Math.max(peakMb, peak);
  }, LOOK_EVERY_MS);
  let firstByteSeconds: number | null = null;
  let out = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    firstByteSeconds ??= (performance.now() - began) / 1000;
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, firstByteSeconds, peakMb, quartersMb: quarters(samples), out };
}

function quarters(samples: readonly number[]): number[] {
  const length = Math.max(1, Math.ceil(samples.length / 4));
  return [0, 1, 2, 3].map((quarter) =>
    Math.max(0, ...samples.slice(quarter * length, (quarter + 1) * length)),
  );
}

/** Linux alone tells; elsewhere both are 0. */
function memoryOf(pid: number): { now: number; peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    return { now: mb('VmRSS'), peak: mb('VmHWM') };
  } catch {
    return { now: 0, peak: 0 };
  }
}
