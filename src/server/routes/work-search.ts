import {
  addWorkSearchEntry,
  changeWorkSearchRow,
  getWorkSearchFile,
  listWorkSearch,
  takeBackWorkSearchEdits,
} from '../../contract/work-search.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Period } from '../../domain/work-search/period.ts';
import { addOwnEntry, changeRow, takeBackEdits } from '../commands/change-work-search.ts';
import { readWorkSearch } from '../commands/read-work-search.ts';
import { writeWorkSearch } from '../commands/write-work-search.ts';
import { defined } from '../defined.ts';
import { timeZoneOf } from '../local-day.ts';
import { Refusal } from '../refusal.ts';
import type { Serve } from '../serve.ts';

/** Three years and a bit: no office asks for more at once. */
const MOST_DAYS = 1_100;

export function workSearchRoutes(serve: Serve): void {
  serve(listWorkSearch, async ({ actor, query }) => {
    refuseOddPeriod(query);
    return { rows: await readWorkSearch(actor, query) };
  });

  serve(addWorkSearchEntry, async ({ actor, body: { day, type, ...fields } }) => {
    const timeZone = await timeZoneOf(actor);
    return actor.db
      .transaction()
      .execute((tx) => addOwnEntry(tx, actor, { ...defined(fields), day, type }, timeZone));
  });

  serve(changeWorkSearchRow, async ({ actor, params, body }) => {
    const timeZone = await timeZoneOf(actor);
    return actor.db
      .transaction()
      .execute((tx) => changeRow(tx, actor, params.workSearchRowId, defined(body), timeZone));
  });

  serve(takeBackWorkSearchEdits, async ({ actor, params }) => {
    const timeZone = await timeZoneOf(actor);
    return actor.db.transaction().execute((tx) => takeBackEdits(tx, actor, params.workSearchRowId, timeZone));
  });

  serve(getWorkSearchFile, async ({ actor, query, reply }) => {
    refuseOddPeriod(query);
    const { name, type, content } = await writeWorkSearch(actor, query);
    return reply
      .header('content-type', type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(content);
  });
}

function refuseOddPeriod({ from, to }: Period): void {
  if (to < from) throw new Refusal('invalid', 'The last day comes before the first. Choose another.', 'to');
  if (daysBetween(from, to) > MOST_DAYS) {
    throw new Refusal('invalid', 'This is longer than three years. Choose a shorter stretch.', 'to');
  }
}
