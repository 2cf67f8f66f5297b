import { z } from 'zod';
import { route } from './route.ts';
import { idOf, instant, line, round, went } from './values.ts';

export const interviewSince = z.object({
  interviewId: idOf<'interview'>(),
  applicationId: idOf<'application'>(),
  company: line,
  role: line,
  round,
  startsAt: instant.nullable(),
});
export type InterviewSince = z.infer<typeof interviewSince>;
/** A finding that came up again at a later interview, and how it went there; null while nobody said. */
export const cameUp = z.object({ ...interviewSince.shape, went: went.nullable() });
export type CameUp = z.infer<typeof cameUp>;

const params = z.object({ findingId: idOf<'finding'>() });
const atInterview = params.extend({ interviewId: idOf<'interview'>() });
const reply = z.object({
  cameUp: z.array(cameUp),
  /** Where it could have come up since it was found, the latest first. */
  interviews: z.array(interviewSince),
});

export const getCameUp = route({
  method: 'GET',
  path: '/api/findings/:findingId/came-up',
  summary: 'Where a finding came up again, and the interviews since',
  params,
  reply,
});
export const noteCameUp = route({
  method: 'PUT',
  path: '/api/findings/:findingId/came-up/:interviewId',
  summary: 'Note that what a finding became came up again, and how it went',
  params: atInterview,
  body: z.object({ went }),
  reply,
});
export const dropCameUp = route({
  method: 'DELETE',
  path: '/api/findings/:findingId/came-up/:interviewId',
  summary: 'It did not come up there after all',
  params: atInterview,
  reply,
});
