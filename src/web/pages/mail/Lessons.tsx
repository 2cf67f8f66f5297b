import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  forgetMailLesson,
  forgetMailLessons,
  listMailLessons,
  type MailLesson,
} from '../../../contract/mail-lesson.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { counted, plainDay } from '../../words.ts';
import styles from './MailPage.module.css';
import { kindWords } from './mail-words.ts';

const QUERY_KEY = ['mail-lessons'];

/** What the person's corrections taught their reader: shown, and erasable. Nothing taught, nothing shown. */
export function Lessons() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const { data } = useQuery({ queryKey: QUERY_KEY, queryFn: () => call(listMailLessons, {}) });
  const forget = useMutation({
    mutationFn: (id: MailLesson['id'] | null) =>
      id ? call(forgetMailLesson, { params: { mailLessonId: id } }) : call(forgetMailLessons, {}),
    onSuccess: (left) => {
      queryClient.setQueryData(QUERY_KEY, left);
      showToast('Forgotten. Mails that come from now on are read without it.');
    },
    onError: (error) => showToast(error.message),
  });
  const lessons = data?.items ?? [];
  if (lessons.length === 0) return null;
  return (
    <Card className={styles.proposal}>
      <h2>What your corrections taught</h2>
      <details>
        <summary>{counted(lessons.length, 'correction')} of yours, kept on this computer</summary>
        <ul className={styles.list}>
          {lessons.map((lesson) => (
            <li key={lesson.id} className={styles.handled}>
              <span>
                {lessonWords(lesson)}
                <span className={styles.small}>
                  {' '}
                  · {lesson.from} · “{lesson.subject}” · {plainDay(lesson.createdAt)}
                </span>
              </span>
              <Button
                look="text"
                data-stop={`lesson ${lesson.id}`}
                onClick={() => forget.mutate(lesson.id)}
                aria-label={`Forget: ${lessonWords(lesson)} (${lesson.subject})`}
              >
                Forget
              </Button>
            </li>
          ))}
        </ul>
        {lessons.length > 1 && (
          <Button look="quiet" onClick={() => forget.mutate(null)} isBusy={forget.isPending}>
            Forget all of them
          </Button>
        )}
      </details>
    </Card>
  );
}

function lessonWords({ kind, company }: MailLesson): string {
  const says = kind === 'other' ? 'Not about your search' : kind && kindWords(kind);
  const name = company && (company.read ? `“${company.read}” is ${company.is}` : `It is from ${company.is}`);
  return [says, name].filter(Boolean).join('; ');
}
