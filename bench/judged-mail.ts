import { readMail } from '../src/domain/mail/read-mail.ts';
import { isNews, MAIL_KINDS, type Reading } from '../src/domain/mail/reading.ts';
import type { TimeZone } from '../src/domain/time.ts';
import { type MailRecord, mailOf, readMailRecords } from './mail-records.ts';
import { shareText } from './wilson.ts';

/** A labelled mail, what the reader says of it, and how long that took. */
export type Judged = { record: MailRecord; reading: Reading; ms: number };

const HERE = 'Europe/Vienna' as TimeZone;

export function judgeFile(file: string): Judged[] {
  return readMailRecords(file).map((record) => {
    const mail = mailOf(record);
    const start = performance.now();
    const reading = readMail(mail, HERE);
    return { record, reading, ms: performance.now() - start };
  });
}

/** News of one's own application, by its label. */
export function isLabelledNews({ label }: Pick<MailRecord, 'label'>): boolean {
  const kind = MAIL_KINDS.find((one) => one === label);
  return kind !== undefined && isNews(kind);
}

/** Rows are labels, columns readings; "!" marks the sure ones. */
export function printMatrix(judged: readonly Judged[]): void {
  const columns = MAIL_KINDS.flatMap((kind) => [`${kind}!`, kind]).filter((column) =>
    judged.some(({ reading }) => columnOf(reading) === column),
  );
  const rows: Record<string, Record<string, number>> = {};
  for (const { record, reading } of judged) {
    const row = rows[record.label ?? 'not told'] ?? Object.fromEntries(columns.map((column) => [column, 0]));
    rows[record.label ?? 'not told'] = row;
    row[columnOf(reading)] = (row[columnOf(reading)] ?? 0) + 1;
  }
  console.table(rows);
}

export function columnOf(reading: Reading): string {
  return reading.confidence === 'sure' ? `${reading.kind}!` : reading.kind;
}

export function printKinds(judged: readonly Judged[]): void {
  for (const kind of MAIL_KINDS) {
    const labelled = judged.filter(({ record }) => record.label === kind);
    const read = judged.filter(({ reading }) => reading.kind === kind);
    const both = labelled.filter(({ reading }) => reading.kind === kind).length;
    const sure = read.filter(({ reading }) => reading.confidence === 'sure');
    const sureAndRight = sure.filter(({ record }) => record.label === kind).length;
    if (labelled.length + read.length === 0) continue;
    console.log(
      `${kind.padEnd(12)} recall ${shareText(both, labelled.length)}; precision ${shareText(both, read.length)}; right when sure ${shareText(sureAndRight, sure.length)}`,
    );
  }
}

/** The figures that matter to somebody with a mailbox, for any group of mails. */
export function newsText(judged: readonly Judged[]): string {
  const news = judged.filter(({ record }) => isLabelledNews(record));
  const read = judged.filter(({ reading }) => isNews(reading.kind));
  const found = news.filter(({ record, reading }) => reading.kind === record.label).length;
  const others = judged.filter(({ record }) => record.label !== null && !isLabelledNews(record));
  const taken = others.filter(({ reading }) => isNews(reading.kind)).length;
  const noes = judged.filter(({ record }) => record.label === 'rejection');
  const saidNo = judged.filter(({ reading }) => reading.kind === 'rejection');
  const trueNoes = noes.filter(({ reading }) => reading.kind === 'rejection').length;
  return [
    `news of an application: found ${shareText(found, news.length)}, precision ${shareText(found, read.length)}`,
    `noes: found ${shareText(trueNoes, noes.length)}, precision ${shareText(trueNoes, saidNo.length)}`,
    `other mail taken for news: ${shareText(taken, others.length)}`,
  ].join('\n    ');
}
