import { getWeek } from '../../contract/insight-week.ts';
import { kept } from '../kept-replies.ts';
import type { Serve } from '../serve.ts';
import { readWeek } from '../week.ts';

export function insightWeekRoutes(serve: Serve): void {
  serve(
    getWeek,
    kept(async ({ actor, query }) => readWeek(actor, query.day)),
  );
}
