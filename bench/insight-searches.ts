import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Beta } from '../src/domain/insight/beta.ts';
import { APPLICATION_TO_ANSWER, COLD_TO_INTERVIEW } from '../src/domain/insight/market-priors.ts';
import { robustRate } from '../src/domain/insight/robust-mixture.ts';
import { chanceAnsweredWithin } from '../src/domain/insight/silence-forecast.ts';
import type { SilenceCounts, SilencePosterior } from '../src/domain/insight/silence-grid.ts';
import { silencePosterior } from '../src/domain/insight/silence-grid.ts';
import type { Day } from '../src/domain/time.ts';
import { addDays, daysBetween, parseDay } from '../src/domain/time.ts';

const FILE = resolve(import.meta.dirname, '../../shared/data/searches/job_searches.csv');

/** One application of a real search, as far as its log says. */
type Row = { search: string; appliedOn: Day | null; respondedOn: Day | null; outcome: string; stage: string };
/** What each forecast said of one thing that then happened or not. */
type Forecast = { search: string; happened: boolean; own: number; prior: number; constant: number };

const NOT_OVER = new Set(['pending', 'unknown', 'talent_pool', 'bounced']);
const INTERVIEWED = /interview|onsite|offer/;
const OPEN_LEFT = new Set(['no_reply', 'pending', 'withdrawn', 'bounced']);
/** Bins of a reliability table. */
const EDGES = [0, 0.05, 0.1, 0.2, 0.4, 0.6, 1];

/**
 * One-step-ahead on real searches: before each application or each fortnight of silence, what the model said with what
 * was known by then, beside the share of all other searches (a constant rate) and the prior alone. A Brier score is the
 * mean square of how far a forecast was off: less is better.
 */
export function printRealSearches(): void {
  if (!existsSync(FILE)) {
    console.log(
      '\nThe real searches are not here (they belong in ../shared/data/searches, beside this folder), so the models were not held to any.',
    );
    return;
  }
  const rows = rowsOf(readFileSync(FILE, 'utf8'));
  const searches = [...Map.groupBy(rows, ({ search }) => search).values()];
  const interviews = rateForecasts(searches, COLD_TO_INTERVIEW, ({ stage }) => INTERVIEWED.test(stage));
  const answers = rateForecasts(searches, APPLICATION_TO_ANSWER, ({ outcome, stage }) =>
    isAnswered(outcome, stage),
  );
  const dated = searches.filter(tellsSilence);
  const soon = silenceForecasts(dated, 0, 14);
  const later = silenceForecasts(dated, 14, 28);
  console.log(
    `\n${rows.length} applications of ${searches.length} real searches, one step ahead. Silence: the ${dated.length} searches that date both answers and silences.`,
  );
  printScores({
    'comes to an interview': interviews,
    'is answered at all': answers,
    'is answered within 14 days': soon,
    'silent for 14 days, answered within 28 more': later,
  });
  for (const [name, forecasts] of [
    ['comes to an interview', interviews],
    ['is answered at all', answers],
    ['is answered within 14 days', soon],
    ['silent for 14 days, answered within 28 more', later],
  ] as const)
    printReliability(name, forecasts);
}

function rowsOf(text: string): Row[] {
  const [head = [], ...lines] = csv(text);
  const at = (line: string[], name: string) => line[head.indexOf(name)] ?? '';
  return lines.map((line) => ({
    search: at(line, 'search_id'),
    appliedOn: parseDay(at(line, 'applied_on')),
    respondedOn: parseDay(at(line, 'responded_on')),
    outcome: at(line, 'outcome'),
    stage: at(line, 'last_stage'),
  }));
}

/** Fields in quotes may hold commas, line feeds and doubled quotes. */
function csv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

function isAnswered(outcome: string, stage: string): boolean {
  return !OPEN_LEFT.has(outcome) || /assessment|interview|onsite|offer/.test(stage);
}

/** Of the applications that ended, in the order they were sent: each from those before it, as if they had ended by then. */
function rateForecasts(searches: readonly Row[][], prior: Beta, isYes: (row: Row) => boolean): Forecast[] {
  const ended = searches.map((rows) => inOrder(rows.filter(({ outcome }) => !NOT_OVER.has(outcome))));
  const told = new Map(ended.map((rows) => [rows, rows.map(isYes)]));
  const flat = [...told.values()].flat();
  const atFirst = robustRate(prior, 0, 0).mean;
  return ended.flatMap((rows) => {
    const yes = told.get(rows) ?? [];
    const elsewhere = shareOf(flat) * flat.length - yes.filter(Boolean).length;
    const constant = elsewhere / Math.max(1, flat.length - yes.length);
    let before = 0;
    return rows.map(({ search }, index) => {
      const happened = yes[index] ?? false;
      const own = robustRate(prior, before, index).mean;
      if (happened) before++;
      return { search, happened, own, prior: atFirst, constant };
    });
  });
}

/** A search says something of silence when answers and silences alike have the day they were sent on. */
function tellsSilence(rows: readonly Row[]): boolean {
  const dated = rows.filter(({ appliedOn }) => appliedOn !== null);
  const answered = dated.filter(({ respondedOn }) => respondedOn !== null);
  return answered.length > 0 && dated.length - answered.length > 0 && dated.length === rows.length;
}

/**
 * For each application that was silent for `after` days: whether it is answered within `within` days more. Known by
 * then are the answers that had come, and how long the others had been silent. What the log ends too early to tell is
 * left out.
 */
function silenceForecasts(searches: readonly Row[][], after: number, within: number): Forecast[] {
  const usual = silencePosterior({ answered: new Map(), silent: new Map() });
  const all = searches.map((rows) => asked(rows, after, within));
  const flat = all.flat().map(({ happened }) => happened);
  return all.flatMap((questions) => {
    const inSearch = questions.map(({ happened }) => happened);
    const elsewhere = flat.filter(Boolean).length - inSearch.filter(Boolean).length;
    const constant = elsewhere / Math.max(1, flat.length - inSearch.length);
    const known = new Map<Day, SilencePosterior>();
    return questions.map(({ rows, row, on, happened }) => {
      const posterior = known.get(on) ?? silencePosterior(knownOn(rows, row, on));
      known.set(on, posterior);
      const chance = (of: SilencePosterior) => chanceAnsweredWithin(of, within, after);
      return { search: row.search, happened, own: chance(posterior), prior: chance(usual), constant };
    });
  });
}

type Question = { rows: readonly Row[]; row: Row; on: Day; happened: boolean };

function asked(rows: readonly Row[], after: number, within: number): Question[] {
  const days = rows
    .flatMap(({ appliedOn, respondedOn }) => [appliedOn, respondedOn])
    .filter((day) => day !== null);
  const last = days.reduce((latest, day) => (day > latest ? day : latest));
  return inOrder(rows).flatMap((row) => {
    if (row.appliedOn === null) return [];
    const waited =
      row.respondedOn === null ? Number.POSITIVE_INFINITY : daysBetween(row.appliedOn, row.respondedOn);
    // Where the log ends too early to tell, an answer is left out like a silence: one alone would flatter or blame.
    const isTold = daysBetween(row.appliedOn, last) >= after + within;
    if (waited < after || waited < 0 || !isTold) return [];
    const happened = waited < after + within;
    return [{ rows, row, on: addDays(row.appliedOn, after), happened }];
  });
}

function knownOn(rows: readonly Row[], itself: Row, on: Day): SilenceCounts {
  const counts = { answered: new Map<number, number>(), silent: new Map<number, number>() };
  for (const row of rows) {
    if (row === itself || row.appliedOn === null || row.appliedOn > on) continue;
    const isKnown = row.respondedOn !== null && row.respondedOn <= on;
    const days = daysBetween(row.appliedOn, isKnown && row.respondedOn ? row.respondedOn : on);
    if (days < 0) continue;
    const kind = counts[isKnown ? 'answered' : 'silent'];
    kind.set(days, (kind.get(days) ?? 0) + 1);
  }
  return counts;
}

function inOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) =>
    (a.appliedOn ?? '') < (b.appliedOn ?? '') ? -1 : a.appliedOn === b.appliedOn ? 0 : 1,
  );
}

function shareOf(yes: readonly boolean[]): number {
  return yes.filter(Boolean).length / Math.max(1, yes.length);
}

function printScores(all: Readonly<Record<string, readonly Forecast[]>>): void {
  const brier = (forecasts: readonly Forecast[], of: 'own' | 'prior' | 'constant') =>
    (
      forecasts.reduce((sum, each) => sum + (each[of] - Number(each.happened)) ** 2, 0) / forecasts.length
    ).toFixed(4);
  console.table(
    Object.fromEntries(
      Object.entries(all).map(([name, forecasts]) => [
        name,
        {
          forecasts: forecasts.length,
          happened: forecasts.filter(({ happened }) => happened).length,
          'Brier: own numbers': brier(forecasts, 'own'),
          'constant rate': brier(forecasts, 'constant'),
          'prior alone': brier(forecasts, 'prior'),
        },
      ]),
    ),
  );
}

function printReliability(name: string, forecasts: readonly Forecast[]): void {
  console.log(`\nReliability, “${name}”: of those told so many in 100, so many it happened to`);
  const bins = EDGES.slice(1).map((to, index) => ({ from: EDGES[index] ?? 0, to }));
  const rows = bins.flatMap(({ from, to }) => {
    const inBin = (of: 'own' | 'prior') =>
      forecasts.filter((each) => each[of] >= from && (each[of] < to || to === 1));
    const own = inBin('own');
    const prior = inBin('prior');
    if (own.length + prior.length === 0) return [];
    const cells = (of: 'own' | 'prior', some: readonly Forecast[]) =>
      some.length === 0
        ? { said: '', was: '' }
        : {
            said: ((some.reduce((sum, each) => sum + each[of], 0) / some.length) * 100).toFixed(1),
            was: `${(shareOf(some.map(({ happened }) => happened)) * 100).toFixed(1)} (${some.filter(({ happened }) => happened).length} of ${some.length})`,
          };
    const ours = cells('own', own);
    const alone = cells('prior', prior);
    return [
      [
        `${from * 100} to ${to * 100}`,
        {
          'own numbers: said': ours.said,
          'it happened to': ours.was,
          'prior alone: said': alone.said,
          'it happened to ': alone.was,
        },
      ] as const,
    ];
  });
  console.table(Object.fromEntries(rows));
}
