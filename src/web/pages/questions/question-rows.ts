import type { Question, ShippedQuestion } from '../../../contract/question.ts';
import { type Findable, findAmong, findable } from '../../../domain/question/find.ts';
import type { QuestionKind } from '../../../domain/question/question-kind.ts';
import { SOURCE_CREDITS } from '../../../domain/question/sources.ts';

/** A question on the page: one's own, one that comes with Rebound, or one that was both. */
export type QuestionRow = {
  /** The same before and after it is taken up. */
  key: string;
  text: string;
  kind: QuestionKind | null;
  own: Question | null;
  shipped: ShippedQuestion | null;
  /** What it was asked after, where it is hard to understand without. */
  after: string | null;
  findable: Findable;
};
export type Shown = {
  find: string;
  kind: QuestionKind | undefined;
  /** Shipped ones that were opened here: they keep their place while one looks, though they are one's own now. */
  kept: ReadonlySet<string>;
  /** The row that is open stays, whatever is typed above. */
  openKey: string | null;
};

/** What to show: one's own first, then those that come with Rebound; of two that ask the same, one. */
export function rowsOf(
  own: readonly Question[],
  shipped: readonly ShippedQuestion[],
  shown: Shown,
): { own: QuestionRow[]; shipped: QuestionRow[] } {
  const shippedById = new Map(shipped.map((question) => [question.id, question]));
  const twinsById = Map.groupBy(shipped, ({ sameAs }) => sameAs);
  const ownByBank = new Map(own.map((question) => [question.bankId, question]));
  const rowOf = (mine: Question | null, theirs: ShippedQuestion | null): QuestionRow => ({
    key: theirs?.id ?? mine?.id ?? '',
    text: mine?.text ?? theirs?.text ?? '',
    kind: mine ? mine.kind : (theirs?.kind ?? null),
    own: mine,
    shipped: theirs,
    after: (theirs?.after && shippedById.get(theirs.after)?.text) || null,
    findable: findableOf(mine, theirs, twinsById.get(theirs?.id ?? '') ?? []),
  });
  const ownRows = own
    .filter(({ bankId }) => bankId === null || !shown.kept.has(bankId))
    .map((question) => rowOf(question, shippedById.get(question.bankId ?? '') ?? null));
  const shippedRows = shipped
    .filter(({ id, sameAs }) => sameAs === null && (shown.kept.has(id) || !ownByBank.has(id)))
    .map((question) => rowOf(ownByBank.get(question.id) ?? null, question));
  return { own: chosen(ownRows, shown), shipped: chosen(shippedRows, shown) };
}

function chosen(rows: readonly QuestionRow[], { find, kind, openKey }: Shown): QuestionRow[] {
  const found = findAmong(kind ? rows.filter((row) => row.kind === kind) : rows, find);
  if (openKey === null || found.some(({ key }) => key === openKey)) return found;
  const open = rows.find(({ key }) => key === openKey);
  return open ? [open, ...found] : found;
}

const findables = new WeakMap<object, Findable>();

/** Worked out once for each question as it came from the server. */
function findableOf(
  mine: Question | null,
  theirs: ShippedQuestion | null,
  twins: readonly ShippedQuestion[],
): Findable {
  const question = mine ?? theirs;
  if (!question) return findable('', []);
  const known = findables.get(question);
  if (known) return known;
  const around = [
    ...(mine ? [mine.notes, ...mine.keyPoints] : []),
    ...(mine?.stories ?? []).map(({ title }) => title),
    ...(mine?.askedAt ?? []).map(({ company }) => company),
    ...question.competencies,
    ...(theirs ? [theirs.topic, SOURCE_CREDITS[theirs.source].title, theirs.text] : []),
    ...twins.map(({ text }) => text),
  ];
  const made = findable(question.text, around);
  findables.set(question, made);
  return made;
}
