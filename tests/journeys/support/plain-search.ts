import type { Page } from '@playwright/test';
import type { ApplicationPage, ApplicationRow } from '../../../src/contract/application.ts';

/** One application as a plain list of what stands of it, for counting by other means than the product's own. */
export type PlainApplication = {
  id: string;
  company: string;
  source: string;
  isLive: boolean;
  events: { kind: string; day: string; round: number }[];
};

/** Everything the search shown on this page holds, read from each application's own page of the API. */
export async function plainSearch(page: Page): Promise<PlainApplication[]> {
  const pages = await page.evaluate(async () => {
    const rows: ApplicationRow[] = [];
    let after: string | null = '';
    while (after !== null) {
      const more: string = after && `&after=${encodeURIComponent(after)}`;
      const list: { items: ApplicationRow[]; next: string | null } = await (
        await fetch(`/api/applications?limit=200${more}`)
      ).json();
      rows.push(...list.items);
      after = list.next;
    }
    const all: ApplicationPage[] = [];
    for (const { id } of rows) all.push(await (await fetch(`/api/applications/${id}`)).json());
    return all;
  });
  return pages.map(({ id, company, source, isLive, timeline }) => ({
    id,
    company,
    source,
    isLive,
    events: timeline.flatMap((entry) => {
      if (entry.type !== 'happened' || entry.isUndone) return [];
      const { kind, day, round, isCancelled } = entry.standing;
      return isCancelled ? [] : [{ kind, day, round: kind === 'interview' ? (round ?? 1) : 0 }];
    }),
  }));
}

const SENT = ['applied', 'confirmed'];
const ANSWERS = ['contacted', 'assessment', 'interview', 'offer', 'rejected'];

/** How many reached each step. */
export function plainSteps(search: readonly PlainApplication[]): Record<string, number> {
  const having = (is: (one: PlainApplication) => boolean) => search.filter(is).length;
  const roundOf = ({ events }: PlainApplication) => Math.max(0, ...events.map(({ round }) => round));
  return {
    applied: having(({ events }) => events.some(({ kind }) => SENT.includes(kind))),
    answered: having(({ events }) => events.some(({ kind }) => ANSWERS.includes(kind))),
    interview_1: having((one) => roundOf(one) >= 1),
    interview_2: having((one) => roundOf(one) >= 2),
    interview_3: having((one) => roundOf(one) >= 3),
    offer: having(({ events }) =>
      events.some(({ kind }) => ['offer', 'accepted', 'declined'].includes(kind)),
    ),
    accepted: having(({ events }) => events.some(({ kind }) => kind === 'accepted')),
  };
}
