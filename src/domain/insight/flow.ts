import { SILENT_AFTER_DAYS } from '../application/silent.ts';
import type { ApplicationStanding, Stage } from '../application/standing.ts';
import { compareStages } from '../application/standing.ts';
import type { ApplicationId } from '../id.ts';
import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';
import { sourceKey, sourcesOf } from './sources.ts';

/** What an application can reach on its way, in order. What was reached stays reached, however it ended. */
export const FLOW_STEPS = [
  'applied',
  'unapplied',
  'answered',
  'interview_1',
  'interview_2',
  'interview_3',
  'offer',
  'accepted',
] as const;
export type FlowStep = (typeof FLOW_STEPS)[number];
/** Where its way ends, or stands today. */
export const FLOW_ENDS = ['waiting', 'silent', 'let_go', 'no', 'declined', 'withdrawn'] as const;
export type FlowEnd = (typeof FLOW_ENDS)[number];

export type FlowApplication = { id: ApplicationId; source: string; standing: ApplicationStanding };
export type FlowNode = {
  /** "answered"; "no:answered" for what ended there; "source:linkedin". */
  id: string;
  kind: FlowStep | FlowEnd | 'source';
  /** The step an ending comes after. */
  after: FlowStep | null;
  /** A source as the person writes it; empty for all else. */
  name: string;
  count: number;
  /** How many went no further than here. */
  ended: number;
};
export type FlowLink = { from: string; to: string; count: number };
export type Flow = {
  nodes: FlowNode[];
  links: FlowLink[];
  /** Applications in the picture. */
  total: number;
  /** Noted and not sent, so that nobody was asked: counted here and nowhere else. */
  notSent: number;
};

/** Sources drawn by themselves; the others flow together. */
const SOURCES_SHOWN = 6;
const OTHER_SOURCES = 'source:…';

type Way = { id: ApplicationId; nodes: readonly string[] };
export type FlowOptions = { today: Day; isBySource: boolean };

/** Where the applications of a search went: each is counted once, along the one way that its events say it took. */
export function flowOf(applications: readonly FlowApplication[], options: FlowOptions): Flow {
  const ways = waysOf(applications, options);
  const counts = new Map<string, number>();
  const ended = new Map<string, number>();
  const links = new Map<string, FlowLink>();
  for (const { nodes } of ways) {
    for (const [at, id] of nodes.entries()) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      const to = nodes[at + 1];
      if (to === undefined) ended.set(id, (ended.get(id) ?? 0) + 1);
      else addToLink(links, id, to);
    }
  }
  const names = options.isBySource ? sourceNames(applications) : new Map<string, string>();
  const nodes = [...counts].map(([id, count]): FlowNode => {
    const name = names.get(id) ?? '';
    return { id, ...kindOfNode(id), name, count, ended: ended.get(id) ?? 0 };
  });
  return {
    nodes: nodes.sort(byPlace),
    links: [...links.values()],
    total: ways.length,
    notSent: applications.length - ways.length,
  };
}

/** The applications behind a node ("answered") or a band ("applied>answered"), in the order they were given. */
export function applicationsBehind(
  applications: readonly FlowApplication[],
  options: FlowOptions,
  part: string,
): ApplicationId[] {
  const ways = waysOf(applications, options);
  const isBehind = ({ nodes }: Way) =>
    nodes.some((id, at) => id === part || `${id}>${nodes[at + 1] ?? ''}` === part);
  return ways.filter(isBehind).map(({ id }) => id);
}

/** The day an application's way begins: sent, or else the first day they were in touch; null while nobody was asked. */
export function beginningOf({ appliedOn, answeredOn, lastEventOn, stage }: ApplicationStanding): Day | null {
  return appliedOn ?? answeredOn ?? (isBeyondApplied(stage) ? lastEventOn : null);
}

function waysOf(applications: readonly FlowApplication[], { today, isBySource }: FlowOptions): Way[] {
  const names = isBySource ? sourceNames(applications) : null;
  return applications.flatMap(({ id, source, standing }) => {
    const way = wayOf(standing, today);
    if (!way) return [];
    if (!names) return [{ id, nodes: way }];
    const from = `source:${sourceKey(source)}`;
    return [{ id, nodes: [names.has(from) ? from : OTHER_SOURCES, ...way] }];
  });
}

/** One application's way, step by step; null when nobody was asked. */
export function wayOf(standing: ApplicationStanding, today: Day): string[] | null {
  if (beginningOf(standing) === null) return null;
  const { appliedOn, answeredOn, stage, rounds } = standing;
  const reached: FlowStep[] = [appliedOn ? 'applied' : 'unapplied'];
  const isOffer = stage.name === 'offer' || stage.name === 'accepted';
  if (answeredOn || isBeyondApplied(stage)) reached.push('answered');
  if (rounds >= 1) reached.push('interview_1');
  if (rounds >= 2) reached.push('interview_2');
  if (rounds >= 3) reached.push('interview_3');
  if (isOffer) reached.push('offer');
  if (stage.name === 'accepted') reached.push('accepted');
  const last = reached.at(-1) ?? 'applied';
  const end = endOf(standing, today);
  return end ? [...reached, `${end}:${last}`] : reached;
}

function isBeyondApplied(stage: Stage): boolean {
  return compareStages(stage, { name: 'applied', round: 0 }) > 0;
}

/** Null for an offer that was accepted: its way ends where it should. */
function endOf({ status, lastEventOn }: ApplicationStanding, today: Day): FlowEnd | null {
  switch (status) {
    case 'accepted':
      return null;
    case 'no':
    case 'let_go':
    case 'declined':
    case 'withdrawn':
      return status;
    case 'applied':
      return lastEventOn && daysBetween(lastEventOn, today) >= SILENT_AFTER_DAYS ? 'silent' : 'waiting';
    default:
      return 'waiting';
  }
}

/** By the id of their node; what is not among them flows together. */
function sourceNames(applications: readonly FlowApplication[]): Map<string, string> {
  const sent = applications.filter(({ standing }) => beginningOf(standing) !== null);
  const sources = sourcesOf(sent);
  const shown = sources.length > SOURCES_SHOWN + 1 ? sources.slice(0, SOURCES_SHOWN) : sources;
  return new Map(shown.map(({ key, name }) => [`source:${key}`, name]));
}

function addToLink(links: Map<string, FlowLink>, from: string, to: string): void {
  const key = `${from}>${to}`;
  const link = links.get(key);
  if (link) link.count++;
  else links.set(key, { from, to, count: 1 });
}

function kindOfNode(id: string): Pick<FlowNode, 'kind' | 'after'> {
  if (id.startsWith('source:')) return { kind: 'source', after: null };
  const [kind, after = null] = id.split(':') as [FlowStep | FlowEnd, FlowStep?];
  return { kind, after };
}

/** From left to right, and from top to bottom: sources, then each step with what ended after it. */
function byPlace(a: FlowNode, b: FlowNode): number {
  return placeOf(a) - placeOf(b) || b.count - a.count || (a.id < b.id ? -1 : 1);
}

function placeOf({ id, kind, after }: FlowNode): number {
  if (kind === 'source') return id === OTHER_SOURCES ? -1 : -2;
  const step = FLOW_STEPS.indexOf((after ?? kind) as FlowStep);
  return step * 10 + (after ? 1 + FLOW_ENDS.indexOf(kind as FlowEnd) : 0);
}
