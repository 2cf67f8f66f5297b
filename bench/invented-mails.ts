import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MailRecord } from './mail-records.ts';

/**
 * Mails invented for training, none of them anybody's: a head "kind|from|subject|company|role", then the text, up to
 * a line of two per cent signs. They are never part of a measurement.
 */
export function inventedMails(): MailRecord[] {
  const file = readFileSync(resolve(import.meta.dirname, 'invented-mails.txt'), 'utf8');
  return file.split(/^%%\n/m).map((block, index) => {
    const [head = '', ...text] = block.split('\n');
    const [label = '', from = '', ...rest] = head.split('|');
    return {
      id: `invented-${index}`,
      source_repo: 'invented',
      subject: rest.slice(0, -2).join('|'),
      from,
      date: null,
      body: text.join('\n'),
      label,
      company: rest.at(-2) || null,
      role: rest.at(-1) || null,
      lang: null,
    };
  });
}
