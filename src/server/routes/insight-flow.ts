import type { Flow, FlowChoice } from '../../contract/insight-flow.ts';
import { getFlow, listFlowApplications } from '../../contract/insight-flow.ts';
import type { FlowNode } from '../../domain/insight/flow.ts';
import { applicationsBehind, beginningOf, flowOf } from '../../domain/insight/flow.ts';
import { companyFinder, sourceKey, sourcesOf } from '../../domain/insight/sources.ts';
import type { Day } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { StandingApplication } from '../db/standings.ts';
import { findRowsOf, findStandings } from '../db/standings.ts';
import { kept } from '../kept-replies.ts';
import { todayOf } from '../local-day.ts';
import type { Serve } from '../serve.ts';

/** More sources than this nobody chooses among. */
const SOURCES_LISTED = 100;

export function insightFlowRoutes(serve: Serve): void {
  serve(
    getFlow,
    kept(async ({ actor, query }) => readFlow(actor, query)),
  );

  serve(
    listFlowApplications,
    kept(async ({ actor, query: { part, limit, skip, ...choice } }) => {
      const { db, ownerId } = actor;
      const chosen = (await findStandings(db, ownerId)).filter(isChosen(choice)).sort(byBeginning);
      const options = { today: await todayOf(actor), isBySource: choice.by === 'source' };
      const ids = applicationsBehind(chosen, options, part);
      return { items: await findRowsOf(db, ownerId, ids.slice(skip, skip + limit)), total: ids.length };
    }),
  );
}

async function readFlow(actor: Actor, choice: FlowChoice): Promise<Flow> {
  const all = await findStandings(actor.db, actor.ownerId);
  const chosen = all.filter(isChosen(choice));
  const flow = flowOf(chosen, { today: await todayOf(actor), isBySource: choice.by === 'source' });
  const sent = all.filter(({ standing }) => beginningOf(standing) !== null);
  const days = chosen.flatMap(({ standing }) => beginningOf(standing) ?? []).sort();
  const sources = sourcesOf(sent).slice(0, SOURCES_LISTED);
  return {
    ...flow,
    nodes: withSavedNames(flow.nodes, all),
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    sources: sources.map(({ key, name, count }) => ({ id: `source:${key}`, name, count })),
    years: yearsOf(sent.flatMap(({ standing }) => beginningOf(standing) ?? [])),
  };
}

/** What was never sent has no day and belongs to no period. */
function isChosen({ source, from, to }: FlowChoice): (application: StandingApplication) => boolean {
  return (application) => {
    if (source !== undefined && `source:${sourceKey(application.source)}` !== source) return false;
    const day = beginningOf(application.standing);
    if (day === null) return from === undefined && to === undefined;
    return (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

function withSavedNames(nodes: readonly FlowNode[], all: readonly StandingApplication[]): Flow['nodes'] {
  const isNamed = nodes.some(({ name }) => name !== '');
  const namesCompany = companyFinder(isNamed ? all.map(({ company }) => company) : []);
  let hidden = 0;
  return nodes.map((node) => {
    return {
      ...node,
      savedName: node.name !== '' && namesCompany(node.name) ? `Source ${++hidden}` : node.name,
    };
  });
}

function byBeginning(a: StandingApplication, b: StandingApplication): number {
  const [first, second] = [beginningOf(a.standing) ?? '', beginningOf(b.standing) ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

function yearsOf(days: readonly Day[]): string[] {
  return [...new Set(days.map((day) => day.slice(0, 4)))].sort().reverse();
}
