import { getInsights, getOutlook } from '../../contract/insight.ts';
import { readInsights, readOutlook } from '../insights.ts';
import { kept } from '../kept-replies.ts';
import type { Serve } from '../serve.ts';

export function insightRoutes(serve: Serve): void {
  serve(
    getInsights,
    kept(async ({ actor }) => readInsights(actor)),
  );
  serve(
    getOutlook,
    kept(async ({ actor }) => readOutlook(actor)),
  );
}
