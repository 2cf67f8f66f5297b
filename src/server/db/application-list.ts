import { sql } from 'kysely';
import type { ApplicationRow, BoardColumn } from '../../contract/application.ts';
import { BOARD_COLUMNS } from '../../contract/application.ts';
import { findTerms } from '../../domain/application/search-text.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import { parseDay } from '../../domain/time.ts';
import { ROW_COLUMNS, rowToApplication } from './applications.ts';
import type { Db, Engine } from './database.ts';

/** Which applications a list shows. */
export type ListFilter = {
  find?: string | undefined;
  column?: BoardColumn | undefined;
  live?: 'yes' | 'no' | undefined;
};
/** After which row a page begins: lists go by the last event, newest first. */
export type ListCursor = { lastEventOn: Day; id: ApplicationId };
export type ListPage = { items: ApplicationRow[]; total: number; next: string | null };
type Asking = { db: Db; engine: Engine; ownerId: OwnerId };

/** One page of applications that fit, and how many fit in all. */
export async function findApplications(
  asking: Asking,
  filter: ListFilter,
  { after, limit }: { after: ListCursor | null; limit: number },
): Promise<ListPage> {
  const total = await countApplications(asking, filter);
  return { total, ...(await findPage(asking, filter, { after, limit })) };
}

/** The first cards of each column of the board, and how many each holds. */
export async function findBoard(
  asking: Asking,
  filter: Pick<ListFilter, 'find'>,
  limit: number,
): Promise<({ column: BoardColumn } & ListPage)[]> {
  const counts = await fitting(asking, filter)
    .select(['board_column', (eb) => eb.fn.countAll<number>().as('total')])
    .where(IN_SIGHT)
    .groupBy('board_column')
    .execute();
  const totals = new Map(counts.map(({ board_column, total }) => [board_column, total]));
  const columns = [];
  for (const column of BOARD_COLUMNS) {
    const total = totals.get(column) ?? 0;
    const page =
      total === 0
        ? { items: [], next: null }
        : await findPage(asking, { ...filter, column }, { after: null, limit });
    columns.push({ column, total, ...page });
  }
  return columns;
}

export function parseCursor(text: string): ListCursor | null {
  const [, day = '', id] = /^(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/.exec(text) ?? [];
  const lastEventOn = parseDay(day);
  return id && lastEventOn ? { lastEventOn, id: id as ApplicationId } : null;
}

async function countApplications(asking: Asking, filter: ListFilter): Promise<number> {
  const { total } = await fitting(asking, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(IN_SIGHT)
    .executeTakeFirstOrThrow();
  return total;
}

async function findPage(
  asking: Asking,
  filter: ListFilter,
  { after, limit }: { after: ListCursor | null; limit: number },
): Promise<Omit<ListPage, 'total'>> {
  const rows = await fitting(asking, filter)
    .select(ROW_COLUMNS)
    .where(after ? isAfter(after) : IN_SIGHT)
    .orderBy('last_event_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(rowToApplication);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? `${last.lastEventOn}_${last.id}` : null };
}

/** An application whose every event was taken back is out of sight: it was noted by mistake. Its own page remains. */
const IN_SIGHT = sql<boolean>`last_event_on is not null`;

/** What is after something is in sight too; saying both would lead SQLite away from the index by column. */
function isAfter({ lastEventOn, id }: ListCursor) {
  return sql<boolean>`(last_event_on, id) < (${lastEventOn}, ${id})`;
}

function fitting({ db, engine, ownerId }: Asking, { find, column, live }: ListFilter) {
  const terms = find ? findTerms(find) : [];
  return db
    .selectFrom('applications')
    .where('applications.owner_id', '=', ownerId)
    .$if(column !== undefined, (query) => query.where('board_column', '=', column ?? ''))
    .$if(live !== undefined, (query) => query.where('is_live', '=', live === 'yes' ? 1 : 0))
    .$if(terms.length > 0, (query) => query.where(hasWords(db, engine, ownerId, terms)));
}

/** Every term begins a word of the application. */
function hasWords(db: Db, engine: Engine, ownerId: OwnerId, terms: readonly string[]) {
  if (engine === 'postgres') {
    const wanted = terms.map((term) => `'${term.replaceAll(/['\\]/g, '$&$&')}':*`).join(' & ');
    const texts = db.selectFrom('application_texts').where('owner_id', '=', ownerId).select('number');
    return sql<boolean>`text_number in ${texts.where(sql<boolean>`words @@ ${wanted}::tsquery`)}`;
  }
  const wanted = terms.map((term) => `"${term.replaceAll('"', '""')}" *`).join(' ');
  // The numbers of all that fit are cheap; an index in the order of the list is walked until a page is full.
  return sql<boolean>`text_number in (select rowid from application_words where application_words match ${wanted})`;
}
