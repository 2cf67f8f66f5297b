import type { Page } from '@playwright/test';

type Half = {
  surprises: number;
  debriefed: number;
  debriefs: number;
  interviews: number;
  told: number;
  planned: number;
};

/**
 * What was noted of the interviews that took place, the earlier half and the later half of those each figure is about,
 * counted plainly from what the pages of applications and interviews show.
 */
export async function plainLeading(page: Page): Promise<{ earlier: Half; later: Half }> {
  const interviews = await page.evaluate(async () => {
    const read = async (address: string) => (await fetch(address)).json();
    const { items: rows } = await read('/api/applications?limit=200');
    const all = [];
    for (const { id } of rows) {
      for (const interview of (await read(`/api/applications/${id}`)).interviews) {
        const { items: asked } = await read(`/api/interviews/${interview.id}/askings`);
        const { items: stories } = await read(`/api/interviews/${interview.id}/stories`);
        all.push({
          at: interview.startsAt as string,
          isCancelled: interview.isCancelled as boolean,
          hasDebrief: interview.debrief !== null,
          surprises: asked.filter((one: { isCaughtOut: boolean }) => one.isCaughtOut).length as number,
          planned: stories.filter((one: { isPlanned: boolean }) => one.isPlanned).length as number,
          told: stories.filter(
            (one: { isPlanned: boolean; toldAt: string | null }) => one.isPlanned && one.toldAt !== null,
          ).length as number,
        });
      }
    }
    const now = new Date().toISOString();
    return all
      .filter(({ at, isCancelled }) => at !== null && at < now && !isCancelled)
      .sort((one, other) => one.at.localeCompare(other.at));
  });
  const half = <Item>(items: readonly Item[], which: 0 | 1) => {
    const middle = Math.floor(items.length / 2);
    return which === 0 ? items.slice(0, middle) : items.slice(middle);
  };
  const countIn = (which: 0 | 1): Half => {
    const debriefed = half(
      interviews.filter(({ hasDebrief }) => hasDebrief),
      which,
    );
    const planned = half(
      interviews.filter((one) => one.planned > 0),
      which,
    );
    const all = half(interviews, which);
    return {
      surprises: debriefed.reduce((sum, one) => sum + one.surprises, 0),
      debriefed: debriefed.length,
      debriefs: all.filter(({ hasDebrief }) => hasDebrief).length,
      interviews: all.length,
      told: planned.reduce((sum, one) => sum + one.told, 0),
      planned: planned.reduce((sum, one) => sum + one.planned, 0),
    };
  };
  return { earlier: countIn(0), later: countIn(1) };
}
