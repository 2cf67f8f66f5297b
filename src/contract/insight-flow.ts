import { z } from 'zod';
import { FLOW_ENDS, FLOW_STEPS } from '../domain/insight/flow.ts';
import { applicationRow } from './application.ts';
import { route } from './route.ts';
import { count, day, line } from './values.ts';

/** A node of the picture ("answered", "no:answered", "source:linkedin"), or a band between two ("applied>answered"). */
const nodeId = z.string().max(300);

export const flowNode = z.object({
  id: nodeId,
  kind: z.enum([...FLOW_STEPS, ...FLOW_ENDS, 'source']),
  after: z.enum(FLOW_STEPS).nullable(),
  /** A source as the person writes it; empty for all else. */
  name: line,
  /** What stands for the source in a picture that leaves the machine: never the name of a company. */
  savedName: line,
  count,
  ended: count,
});
export const flow = z.object({
  nodes: z.array(flowNode),
  links: z.array(z.object({ from: nodeId, to: nodeId, count })),
  total: count,
  notSent: count,
  /** The first and the last day an application of this picture was sent. */
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  /** Of the whole search, whatever is chosen: to choose among. */
  sources: z.array(z.object({ id: nodeId, name: line, count })),
  years: z.array(z.string()),
});
export type Flow = z.infer<typeof flow>;

const chosen = z.object({
  /** One source alone, by the id of its node. */
  source: nodeId.optional(),
  /** Applications sent on these days. */
  from: day.optional(),
  to: day.optional(),
  by: z.enum(['source']).optional(),
});
export type FlowChoice = z.infer<typeof chosen>;

export const getFlow = route({
  method: 'GET',
  path: '/api/insights/flow',
  summary: 'Where applications went: how many took each way, by the stage they reached',
  query: chosen,
  reply: flow,
});
export const listFlowApplications = route({
  method: 'GET',
  path: '/api/insights/flow/applications',
  summary: 'The applications behind a node or a band of the flow, the one sent last first',
  query: chosen.extend({
    part: z.string().max(700),
    limit: z.coerce.number().int().min(1).max(200).default(20),
    skip: z.coerce.number().int().min(0).default(0),
  }),
  reply: z.object({ items: z.array(applicationRow), total: count }),
});
