import { z } from 'zod';
import { applicationFields, noDetails } from './application.ts';
import { route } from './route.ts';
import { day, idOf } from './values.ts';

export const noFields = z.object({
  /** The application it is about, or the company and role of one that was not noted yet. */
  application: z.union([
    z.object({ id: idOf<'application'>() }),
    applicationFields.pick({ company: true, role: true }),
  ]),
  day: day.optional(),
  ...noDetails.partial().shape,
});

export const recordNos = route({
  method: 'POST',
  path: '/api/nos',
  summary: 'Record one no or several at once; they belong to one rebound',
  body: z.object({ nos: z.array(noFields).min(1).max(50) }),
  reply: z.object({
    reboundId: idOf<'rebound'>(),
    applicationIds: z.array(idOf<'application'>()),
  }),
});
