import { companyKey, sameCompany } from '../src/domain/mail/company-key.ts';
import { readMail } from '../src/domain/mail/read-mail.ts';
import { MAIL_KINDS, type MailKind, type Reading } from '../src/domain/mail/reading.ts';
import { equalRole, sameRole } from '../src/domain/mail/role-key.ts';
import type { TimeZone } from '../src/domain/time.ts';
import { MAIL_DATA_ABSENT, type MailRecord, mailOf, readMailRecords } from './mail-records.ts';
import { shareText } from './wilson.ts';

// What people write first when they write a rule for this: the reader is measured beside it.
const TWENTY_PHRASES = new RegExp(
  [
    'unfortunately',
    'regret',
    'not (?:to |be )?(?:mov|proceed|progress)',
    '(?:won.t|have not) be(?:en)? (?:mov|proceed|progress|select)',
    '(?:other|another) (?:candidate|applicant)',
    'candidates whose',
    'not (?:been )?(?:selected|shortlisted|successful)',
    'decided not to',
    'has been filled|filled the',
    'no longer (?:being )?consider',
    '(?:unable|not able) to (?:offer|move)',
    'more closely',
    'not a (?:good |strong )?(?:fit|match)',
    'best of luck',
    'in your (?:job )?search',
    'keep your (?:resume|cv)',
    'leider',
    'absage',
    'andere[nr]? (?:bewerb|kandidat)',
    'no (?:open|suitable) position|any open position',
  ].join('|'),
  'i',
);

const NEWS = new Set<MailKind>(['confirmation', 'interview', 'assessment', 'rejection', 'offer', 'on_hold']);
const HERE = 'Europe/Vienna' as TimeZone;

type Judged = { record: MailRecord; reading: Reading; ms: number };

if (MAIL_DATA_ABSENT !== null) {
  console.log(MAIL_DATA_ABSENT);
  process.exit(2);
}

const bodies = judge('genuine_bodies.jsonl');
const subjects = judge('genuine_subject_only.jsonl');
const unlabelled = judge('genuine_subject_only_unlabelled.jsonl');
const negatives = judge('negatives.jsonl.gz');

section(`${bodies.length} genuine mails with bodies: label (row), reading (column; "!" = sure)`);
printMatrix(bodies);
printKinds(bodies);
section('Rejections, beside a regular expression of 20 phrases on the same mail');
printRejections(bodies);
section('Rejections by the inbox they come from');
printSources(bodies);
section(`${subjects.length} genuine mails of one inbox of which only subject and sender are known`);
printMatrix(subjects);
printKinds(subjects);
section(`${unlabelled.length} subjects that do not tell (the right answer is "other, unsure")`);
printMatrix(unlabelled);
section(`${negatives.length} mails about other things (SpamAssassin, 2002-03)`);
printNegatives(negatives);
section('Company and role, where the record names them (mails read as news of an application)');
printNames(bodies);
section('Cost');
printCost([...bodies, ...subjects, ...unlabelled, ...negatives]);
console.log(
  '\nThere is no genuine offer mail in this data, 12 interview mails and 4 assessments with bodies: of these kinds it tells next to nothing.',
);
console.log(
  'These phrases were written with this mail at hand; mail from other inboxes will be read less well.',
);
if (process.argv.includes('--mistakes')) printMistakes([...bodies, ...subjects, ...unlabelled]);

function judge(file: string): Judged[] {
  return readMailRecords(file).map((record) => {
    const mail = mailOf(record);
    const start = performance.now();
    const reading = readMail(mail, HERE);
    return { record, reading, ms: performance.now() - start };
  });
}

function section(title: string): void {
  console.log(`\n== ${title}`);
}

function printMatrix(judged: readonly Judged[]): void {
  const rows: Record<string, Record<string, number>> = {};
  const columns = MAIL_KINDS.flatMap((kind) => [`${kind}!`, kind]).filter((column) =>
    judged.some(({ reading }) => columnOf(reading) === column),
  );
  for (const { record, reading } of judged) {
    const label = record.label ?? 'not told';
    const row = rows[label] ?? Object.fromEntries(columns.map((column) => [column, 0]));
    rows[label] = row;
    const column = columnOf(reading);
    row[column] = (row[column] ?? 0) + 1;
  }
  console.table(rows);
}

function columnOf(reading: Reading): string {
  return reading.confidence === 'sure' ? `${reading.kind}!` : reading.kind;
}

function printKinds(judged: readonly Judged[]): void {
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

function printRejections(judged: readonly Judged[]): void {
  const isNo = ({ record }: Judged) => record.label === 'rejection';
  const readers: [string, (one: Judged) => boolean][] = [
    ['the reader', ({ reading }) => reading.kind === 'rejection'],
    ['20 phrases', ({ record }) => TWENTY_PHRASES.test(`${record.subject ?? ''}\n${record.body ?? ''}`)],
  ];
  for (const [name, saysNo] of readers) {
    const found = judged.filter((one) => isNo(one) && saysNo(one)).length;
    const said = judged.filter(saysNo).length;
    console.log(
      `${name}: recall ${shareText(found, judged.filter(isNo).length)}; precision ${shareText(found, said)}`,
    );
    for (const label of ['confirmation', 'interview', 'job_alert', 'recruiter', 'other']) {
      const others = judged.filter(({ record }) => record.label === label);
      console.log(`  fires on ${label.padEnd(12)} ${shareText(others.filter(saysNo).length, others.length)}`);
    }
  }
}

function printSources(judged: readonly Judged[]): void {
  for (const source of new Set(judged.map(({ record }) => record.source_repo))) {
    const here = judged.filter(({ record }) => record.source_repo === source);
    const noes = here.filter(({ record }) => record.label === 'rejection');
    const read = here.filter(({ reading }) => reading.kind === 'rejection');
    const both = noes.filter(({ reading }) => reading.kind === 'rejection').length;
    if (noes.length > 0)
      console.log(
        `${source}: recall ${shareText(both, noes.length)}; precision ${shareText(both, read.length)}`,
      );
  }
}

function printNegatives(judged: readonly Judged[]): void {
  const news = judged.filter(({ reading }) => NEWS.has(reading.kind));
  const sure = news.filter(({ reading }) => reading.confidence === 'sure');
  console.log(
    `read as news of an application: ${shareText(news.length, judged.length)}, of them sure: ${sure.length}`,
  );
  for (const kind of MAIL_KINDS) {
    const count = judged.filter(({ reading }) => reading.kind === kind).length;
    if (count > 0) console.log(`  ${kind.padEnd(12)} ${count}`);
  }
}

function printNames(judged: readonly Judged[]): void {
  const news = judged.filter(({ reading }) => NEWS.has(reading.kind));
  const tell = (
    name: 'company' | 'role',
    isEqual: (a: string, b: string) => boolean,
    isAlike: typeof isEqual,
  ) => {
    let [named, equal, alike, missing] = [0, 0, 0, 0];
    for (const { record, reading } of news) {
      const wanted = record[name];
      if (wanted === null) continue;
      named += 1;
      const got = reading[name];
      if (got === null) missing += 1;
      else if (isEqual(got, wanted)) equal += 1;
      else if (isAlike(got, wanted)) alike += 1;
    }
    const wrong = named - equal - alike - missing;
    console.log(
      `${name}: right ${shareText(equal, named)}; near ${alike}, not found ${missing}, wrong ${wrong}`,
    );
  };
  tell('company', (a, b) => companyKey(a) === companyKey(b), sameCompany);
  tell('role', equalRole, sameRole);
}

function printCost(judged: readonly Judged[]): void {
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  console.log(
    `${times.length} mails: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`,
  );
  console.log(
    `peak memory of the process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (all mail held at once)`,
  );
}

function printMistakes(judged: readonly Judged[]): void {
  section('Mistakes');
  for (const { record, reading } of judged) {
    if (reading.kind !== (record.label ?? 'other'))
      console.log(
        `${record.id} ${record.label} -> ${columnOf(reading)} | ${(record.subject ?? '').slice(0, 100)}`,
      );
  }
}
