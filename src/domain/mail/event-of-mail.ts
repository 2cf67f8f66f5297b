import type { EventKind } from '../application/event.ts';
import type { MailKind } from './reading.ts';

/** What a mail that is noted makes happen, by its kind. */
export const EVENT_OF_MAIL = {
  confirmation: 'confirmed',
  interview: 'interview',
  assessment: 'assessment',
  rejection: 'rejected',
  offer: 'offer',
  on_hold: 'on_hold',
  recruiter: 'contacted',
} as const satisfies Partial<Record<MailKind, EventKind>>;
