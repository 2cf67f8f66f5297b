import { z } from 'zod';
import { MAIL_KINDS } from '../domain/mail/reading.ts';
import { route } from './route.ts';
import { idOf, instant } from './values.ts';

/** What one correction of the person's taught their reader. */
export const mailLesson = z.object({
  id: idOf<'mail_lesson'>(),
  from: z.string(),
  subject: z.string(),
  /** What such mails say; `other`: they are left aside. */
  kind: z.enum(MAIL_KINDS).nullable(),
  company: z.object({ read: z.string().nullable(), is: z.string() }).nullable(),
  createdAt: instant,
});
export type MailLesson = z.infer<typeof mailLesson>;

export const listMailLessons = route({
  method: 'GET',
  path: '/api/mail-lessons',
  summary: 'What the person’s corrections taught their reader',
  reply: z.object({ items: z.array(mailLesson) }),
});
export const forgetMailLesson = route({
  method: 'DELETE',
  path: '/api/mail-lessons/:mailLessonId',
  summary: 'Forget one of them; mails read from now on are read without it',
  params: z.object({ mailLessonId: idOf<'mail_lesson'>() }),
  reply: z.object({ items: z.array(mailLesson) }),
});
export const forgetMailLessons = route({
  method: 'DELETE',
  path: '/api/mail-lessons',
  summary: 'Forget all of them',
  reply: z.object({ items: z.array(mailLesson) }),
});
