import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MailRecord } from './mail-records.ts';

/** What another program makes of the same mail: a name, and a kind for each record. */
export type PeerReadings = { name: string; kinds: string[] };

const TIMEOUT_MS = 240_000;

/**
 * Other trackers' rules, run from a folder outside the project (REBOUND_PEERS): one folder a tracker, with an
 * executable `classify` that reads one JSON object a line ({subject, from, body}) and answers with one kind a line, and a
 * file COMMIT that names the repository and the commit.
 */
export function peerReadings(records: readonly MailRecord[]): PeerReadings[] | string {
  const folder = process.env.REBOUND_PEERS ?? '';
  if (folder === '' || !existsSync(folder))
    return 'No other trackers were run: REBOUND_PEERS names no folder (see bench/peers.ts for its form).';
  const input = records
    .map(({ subject, from, body }) =>
      JSON.stringify({ subject: subject ?? '', from: from ?? '', body: body ?? '' }),
    )
    .join('\n');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(resolve(folder, entry.name, 'classify')))
    .map(({ name }) => readingsOf(resolve(folder, name), name, input, records.length));
}

function readingsOf(folder: string, name: string, input: string, count: number): PeerReadings {
  const { stdout, stderr, status } = spawnSync(resolve(folder, 'classify'), {
    input: `${input}\n`,
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: 2 ** 26,
  });
  const kinds = (stdout ?? '').split('\n').filter(Boolean);
  if (status !== 0 || kinds.length !== count)
    throw new Error(`${name} answered ${kinds.length} of ${count} mails (status ${status}): ${stderr ?? ''}`);
  const commitFile = resolve(folder, 'COMMIT');
  const commit = existsSync(commitFile) ? readFileSync(commitFile, 'utf8').trim() : 'commit not given';
  return { name: `${name} (${commit})`, kinds };
}
