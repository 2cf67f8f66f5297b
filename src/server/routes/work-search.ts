import {
  addWorkSearchEntry,
  changeWorkSearchRow,
  getWorkSearchFile,
  listWorkSearch,
  takeBackWorkSearchEdits,
} from '../../contract/work-search.ts';
import { addOwnEntry, changeRow, takeBackEdits } from '../commands/change-work-search.ts';
import { readWorkSearch } from '../commands/read-work-search.ts';
import { writeWorkSearch } from '../commands/write-work-search.ts';
import { defined } from '../defined.ts';
import { timeZoneOf } from '../local-day.ts';
import type { Serve } from '../serve.ts';

export function workSearchRoutes(serve: Serve): void {
  serve(listWorkSearch, async ({ actor, query }) => ({ rows: await readWorkSearch(actor, query) }));

  serve(addWorkSearchEntry, async ({ actor, body: { id, day, type, ...fields } }) => {
    const timeZone = await timeZoneOf(actor);
    return actor.db
      .transaction()
      .execute((tx) =>
        addOwnEntry(tx, actor, id ?? actor.newId(), { ...defined(fields), day, type }, timeZone),
      );
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
    const { name, type, content } = await writeWorkSearch(actor, query);
    return reply
      .header('content-type', type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(content);
  });
}
