import { recordNos } from '../../contract/no.ts';
import { recordNos as record } from '../commands/record-nos.ts';
import { todayOf } from '../local-day.ts';
import type { Serve } from '../serve.ts';

export function noRoutes(serve: Serve): void {
  serve(recordNos, async ({ actor, body }) => {
    const today = await todayOf(actor);
    return actor.db.transaction().execute((tx) => record(tx, actor, body.nos, today));
  });
}
