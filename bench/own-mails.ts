import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MailRecord } from './mail-records.ts';

const FOLDER = resolve(import.meta.dirname, 'own-mails');

/**
 * Mails written for training by people who build this reader, none of them anybody's: employers and persons are invented.
 * Each file is a source of its own. They are never part of a measurement of real mail.
 */
export function ownMails(): MailRecord[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(resolve(FOLDER, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): MailRecord => {
          const mail = JSON.parse(line) as MailRecord;
          const label = mail.label === 'hold' ? 'on_hold' : mail.label;
          return { ...mail, label, source_repo: `own ${name}` };
        }),
    );
}
