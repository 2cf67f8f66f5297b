import {
  forgetMailLesson,
  forgetMailLessons,
  listMailLessons,
  type MailLesson,
} from '../../contract/mail-lesson.ts';
import type { Actor } from '../actor.ts';
import { deleteMailLessons, findMailLessons } from '../db/mail-lessons.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function mailLessonRoutes(serve: Serve): void {
  serve(listMailLessons, async ({ actor }) => ({ items: await readLessons(actor) }));

  serve(forgetMailLesson, async ({ actor, params: { mailLessonId } }) => {
    if ((await deleteMailLessons(actor.db, actor.ownerId, mailLessonId)) === 0) throw notFound('correction');
    return { items: await readLessons(actor) };
  });

  serve(forgetMailLessons, async ({ actor }) => {
    await deleteMailLessons(actor.db, actor.ownerId);
    return { items: [] };
  });
}

async function readLessons({ db, ownerId }: Actor): Promise<MailLesson[]> {
  const lessons = await findMailLessons(db, ownerId);
  return lessons
    .map(({ sender: _sender, shape: _shape, kindRead: _kindRead, ...lesson }) => lesson)
    .reverse();
}
