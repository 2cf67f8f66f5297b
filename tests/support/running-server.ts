import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SERVER = join(import.meta.dirname, '../../src/server');

type Ended = { code: number | null; signal: NodeJS.Signals | null; said: string };
export type Program = {
  process: ChildProcess;
  /** All it has printed so far. */
  said(): string;
  ended: Promise<Ended>;
};
export type RunningServer = Program & AsyncDisposable & { address: string; pid: number };

/** The real program as a process of its own, on the data in `folder`; the rest of its environment is `env`. */
export function runProgram(
  script: 'main.ts' | 'cli.ts',
  folder: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Program {
  const child = spawn(process.execPath, [join(SERVER, script), ...args], {
    env: { PATH: process.env['PATH'], REBOUND_DATA: folder, REBOUND_OPEN: 'no', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }));
  return { process: child, said: () => said, ended };
}

/** Waits until it has printed its address; throws what it said instead when it ended. */
export async function startServer(folder: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const program = runProgram('main.ts', folder, { env });
  const address = await addressOf(program);
  return {
    ...program,
    address,
    pid: program.process.pid ?? 0,
    async [Symbol.asyncDispose]() {
      program.process.kill('SIGKILL');
      await program.ended;
    },
  };
}

export async function addressOf(program: Program): Promise<string> {
  for (;;) {
    const address = /^Rebound is at (http:\/\/127\.0\.0\.1:\d+)$/m.exec(program.said())?.[1];
    if (address) return address;
    const { stdout } = program.process;
    const ended = await Promise.race([program.ended, stdout ? once(stdout, 'data').then(() => null) : null]);
    if (ended) throw new Error(`It ended with ${ended.code ?? ended.signal}: ${ended.said}`);
  }
}

/** Which of several run and which were refused, in the order of these words; ends them all. */
export async function outcomesOf(programs: readonly Program[]): Promise<('refused' | 'runs')[]> {
  const outcomes = await Promise.all(
    programs.map((program) =>
      addressOf(program).then(
        () => 'runs' as const,
        () => 'refused' as const,
      ),
    ),
  );
  for (const program of programs) program.process.kill('SIGKILL');
  await Promise.all(programs.map(({ ended }) => ended));
  return outcomes.sort();
}

export type DataFolderOfTest = AsyncDisposable & { path: string };

export async function makeDataFolder(): Promise<DataFolderOfTest> {
  const path = await mkdtemp(join(tmpdir(), 'rebound-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
