import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeMails } from './made-mails.ts';

/** Writes a mailbox of invented mails: `--mb 1024 --seed 1 FILE.mbox`, or a Maildir with `--maildir FOLDER`. */
if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      mb: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      maildir: { type: 'boolean' },
    },
  });
  const [path] = positionals;
  if (!path) throw new Error('Usage: node bench/make-mailbox.ts [--mb 1024] [--seed 1] [--maildir] PATH');
  const size = Number(values.mb) * 1024 ** 2;
  const made = values.maildir
    ? makeMaildir(path, size, Number(values.seed))
    : await makeMbox(path, size, Number(values.seed));
  console.log(
    `${path}: ${made.mails} mails, ${made.jobMails} of them about an application, ${(made.bytes / 1e6).toFixed(0)} MB`,
  );
}

export type MadeMailbox = { mails: number; jobMails: number; bytes: number };

/** The same bytes for the same seed, streamed to disk. */
export async function makeMbox(path: string, size: number, seed: number): Promise<MadeMailbox> {
  const made = { mails: 0, jobMails: 0, bytes: 0 };
  const out = createWriteStream(path, { highWaterMark: 4 * 1024 ** 2 });
  for (const { source, isJobMail } of madeMails(seed)) {
    const quoted = Buffer.from(source.replace(/^(>*From )/gm, '>$1'), 'latin1');
    const mail = Buffer.concat([
      Buffer.from('From MAILER-DAEMON Fri Apr 17 09:02:00 2026\n'),
      quoted,
      Buffer.from('\n'),
    ]);
    if (!out.write(mail)) await once(out, 'drain');
    made.mails += 1;
    made.jobMails += isJobMail ? 1 : 0;
    made.bytes += mail.length;
    if (made.bytes >= size) break;
  }
  out.end();
  await once(out, 'finish');
  return made;
}

/** The same mails as files, for programs that read nothing else. */
export function makeMaildir(folder: string, size: number, seed: number): MadeMailbox {
  const made = { mails: 0, jobMails: 0, bytes: 0 };
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  for (const { source, isJobMail } of madeMails(seed)) {
    writeFileSync(join(folder, 'cur', `${made.mails}.made.host:2,S`), source, 'latin1');
    made.mails += 1;
    made.jobMails += isJobMail ? 1 : 0;
    made.bytes += source.length + 'From MAILER-DAEMON Fri Apr 17 09:02:00 2026\n\n'.length;
    if (made.bytes >= size) break;
  }
  return made;
}
