import { companyKey, sameCompany } from '../src/domain/mail/company-key.ts';
import { foldedText } from '../src/domain/mail/fold-text.ts';
import { isNews, MAIL_KINDS } from '../src/domain/mail/reading.ts';
import { equalRole, sameRole } from '../src/domain/mail/role-key.ts';
import { columnOf, type Judged, judgeFile, newsText, printKinds, printMatrix } from './judged-mail.ts';
import { MAIL_DATA_ABSENT } from './mail-records.ts';
import { printReliability } from './mail-reliability.ts';
import { peerReadings } from './peers.ts';
import { readHeldOut } from './read-held-out.ts';
import { TWENTY_PHRASES } from './twenty-phrases.ts';
import { shareText } from './wilson.ts';

if (MAIL_DATA_ABSENT !== null) {
  console.log(MAIL_DATA_ABSENT);
  process.exit(2);
}

/** Fewer genuine mails of a kind than this tell next to nothing of it. */
const FEW = 20;

const known = judgeFile('genuine_bodies.jsonl');
const knownSubjects = judgeFile('genuine_subject_only.jsonl');
const heldOut = await readHeldOut([...known, ...knownSubjects]);
const bodies = heldOut.slice(0, known.length);
const subjects = heldOut.slice(known.length);
const untold = judgeFile('genuine_subject_only_unlabelled.jsonl');
const negatives = judgeFile('negatives.jsonl.gz');

console.log(
  [
    'What is held out: genuine mail is read by weights and a calibration that never saw the source it is from, one source at a',
    'time, and so is the employer. Rules, the readers of names and the role were written with this mail at hand: on it they',
    'are shown at their best, and mail from other inboxes will be read less well.',
  ].join('\n'),
);
section(`${bodies.length} genuine mails with bodies: label (row), reading (column; "!" = sure)`);
printMatrix(bodies);
printKinds(bodies);
console.log(newsText(bodies));
printFew(bodies);
section('By source');
printGroups(bodies, ({ record }) => record.source_repo);
section(
  'By language (French, Spanish, Portuguese, Italian and Dutch: rules and tests, no genuine mail to measure on)',
);
printGroups(bodies, ({ record }) => record.lang ?? 'not told');
section('How far a certainty can be trusted, each source held out (genuine mail with bodies)');
printReliability(bodies);
section('The same mails by the weights that are here, which have seen them');
console.log(newsText(known));
section(`${subjects.length} genuine mails of one inbox of which subject and sender are known, and no more`);
printMatrix(subjects);
printKinds(subjects);
section(
  `${untold.length} subjects that do not tell (the right answer is to abstain: never sure, never a no)`,
);
printMatrix(untold);
section(`${negatives.length} mails about other things (SpamAssassin, 2002-03)`);
printNegatives(negatives);
section('Company and role (mails read as news of an application)');
printNames(bodies);
section('Beside the reader, on the same genuine mails with bodies');
printBeside(bodies);
section('Every mistake: id, label, reading, subject');
printMistakes([...bodies, ...subjects, ...untold, ...negatives]);
section('Time');
printTime('genuine mail with bodies', known);
printTime('all mail', [...known, ...knownSubjects, ...untold, ...negatives]);

function section(title: string): void {
  console.log(`\n== ${title}`);
}

/** Which kinds of news there are too few of to tell how well they are read. */
function printFew(judged: readonly Judged[]): void {
  for (const kind of MAIL_KINDS.filter(isNews)) {
    const count = judged.filter(({ record }) => record.label === kind).length;
    if (count < FEW)
      console.log(
        `There are only ${count} genuine mails of the kind “${kind}”: its row tells next to nothing.`,
      );
  }
}

function printGroups(judged: readonly Judged[], groupOf: (one: Judged) => string): void {
  for (const group of new Set(judged.map(groupOf))) {
    const inside = judged.filter((one) => groupOf(one) === group);
    console.log(`${group} (${inside.length})\n    ${newsText(inside)}`);
  }
}

function printNegatives(judged: readonly Judged[]): void {
  const news = judged.filter(({ reading }) => isNews(reading.kind));
  const sure = news.filter(({ reading }) => reading.confidence === 'sure');
  console.log(
    `read as news of an application: ${news.length} of ${judged.length} (${shareText(news.length, judged.length)}), of them sure: ${sure.length}`,
  );
  for (const kind of MAIL_KINDS) {
    const count = judged.filter(({ reading }) => reading.kind === kind).length;
    if (count > 0) console.log(`  ${kind.padEnd(12)} ${count}`);
  }
}

function printNames(judged: readonly Judged[]): void {
  const news = judged.filter(({ reading }) => isNews(reading.kind));
  tellNames('company', 'all that are labelled', news, () => true);
  tellNames('company', 'where the mail holds the name', news, (one) => holds(one, one.record.company));
  tellNames('role', 'all that are labelled', news, () => true);
  tellNames('role', 'where the mail holds the name', news, (one) => holds(one, one.record.role));
}

/** The labelled name's own letters stand in the mail: only then could anybody read it there. */
function holds({ record }: Judged, name: string | null): boolean {
  const words = foldedText(`${record.from ?? ''} \n ${record.subject ?? ''} \n ${record.body ?? ''}`);
  return name !== null && ` ${words} `.includes(` ${foldedText(name)} `);
}

function tellNames(
  name: 'company' | 'role',
  which: string,
  news: readonly Judged[],
  counts: (one: Judged) => boolean,
): void {
  const isEqual = name === 'company' ? equalCompany : equalRole;
  const isAlike = name === 'company' ? sameCompany : sameRole;
  const named = news.filter((one) => one.record[name] !== null && counts(one));
  const pairs = named.map(({ record, reading }) => ({ wanted: record[name] ?? '', got: reading[name] }));
  const equal = pairs.filter(({ wanted, got }) => got !== null && isEqual(got, wanted)).length;
  const alike = pairs.filter(({ wanted, got }) => got !== null && isAlike(got, wanted)).length;
  const missing = pairs.filter(({ got }) => got === null).length;
  console.log(
    `${name}, ${which}: right ${shareText(equal, pairs.length)}; near ${alike - equal}, not found ${missing}, wrong ${pairs.length - alike - missing}`,
  );
}

function equalCompany(one: string, other: string): boolean {
  return companyKey(one) === companyKey(other);
}

function printBeside(judged: readonly Judged[]): void {
  printNoes('the reader', judged, ({ reading }) => reading.kind);
  printNoes('a regular expression of 20 phrases (tells a no, nothing else)', judged, ({ record }) =>
    TWENTY_PHRASES.test(`${record.subject ?? ''}\n${record.body ?? ''}`) ? 'rejection' : 'other',
  );
  const peers = peerReadings(judged.map(({ record }) => record));
  if (typeof peers === 'string') {
    console.log(peers);
    return;
  }
  for (const { name, kinds } of peers) {
    const kindOf = new Map(judged.map((one, index) => [one, kinds[index] ?? 'other']));
    printNoes(name, judged, (one) => kindOf.get(one) ?? 'other');
  }
}

function printNoes(name: string, judged: readonly Judged[], kindOf: (one: Judged) => string): void {
  console.log(name);
  for (const kind of ['rejection', 'confirmation', 'interview'] as const) {
    const labelled = judged.filter(({ record }) => record.label === kind);
    const said = judged.filter((one) => kindOf(one) === kind);
    const both = labelled.filter((one) => kindOf(one) === kind).length;
    console.log(
      `    ${kind.padEnd(12)} found ${shareText(both, labelled.length)}; precision ${shareText(both, said.length)}`,
    );
  }
  const confirmations = judged.filter(({ record }) => record.label === 'confirmation');
  const asNoes = confirmations.filter((one) => kindOf(one) === 'rejection').length;
  console.log(`    confirmations read as noes: ${asNoes} of ${confirmations.length}`);
}

function printMistakes(judged: readonly Judged[]): void {
  for (const { record, reading } of judged) {
    const label = MAIL_KINDS.find((kind) => kind === record.label) ?? 'other';
    if (reading.kind === label || (!isNews(reading.kind) && !isNews(label))) continue;
    console.log(
      `${record.id} ${record.label ?? 'not told'} -> ${columnOf(reading)} (${reading.certainty.toFixed(2)}) | ${(record.subject ?? '').replace(/\s+/g, ' ').slice(0, 100)}`,
    );
  }
}

function printTime(what: string, judged: readonly Judged[]): void {
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  console.log(
    `${what} (${times.length}): p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`,
  );
}
