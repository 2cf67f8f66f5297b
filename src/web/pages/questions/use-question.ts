import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { addQuestion, changeQuestion, type Question } from '../../../contract/question.ts';
import type { QuestionId } from '../../../domain/id.ts';
import { call, type Request } from '../../api.ts';
import { statusQuery } from '../../queries.ts';
import { questionsQuery, showQuestion } from './bank-queries.ts';
import type { QuestionRow } from './question-rows.ts';

export type QuestionChange = Request<typeof changeQuestion>['body'];

/** Changes a question; one that comes with Rebound is taken up by the first change. */
export function useQuestion({ own, shipped }: Pick<QuestionRow, 'own' | 'shipped'>) {
  const queryClient = useQueryClient();
  const takenUp = useRef<Promise<QuestionId> | null>(null);

  async function takeUp(): Promise<QuestionId> {
    if (!shipped) throw new Error('A question is one’s own or comes with Rebound.');
    const saved = await call(addQuestion, { body: { bankId: shipped.id } });
    showQuestion(queryClient, saved);
    void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey });
    return saved.id;
  }
  /** Its id as one's own. Asked twice at once, it is taken up once; where that did not work, it is tried again. */
  function ownId(): Promise<QuestionId> {
    if (own) return Promise.resolve(own.id);
    takenUp.current ??= takeUp().catch((error: unknown) => {
      takenUp.current = null;
      throw error;
    });
    return takenUp.current;
  }
  return {
    ownId,
    async change(body: QuestionChange): Promise<void> {
      const questionId = await ownId();
      showQuestion(queryClient, await call(changeQuestion, { params: { questionId }, body }));
    },
    show: (saved: Question) => showQuestion(queryClient, saved),
    readAgain: () => queryClient.invalidateQueries({ queryKey: questionsQuery.queryKey }),
  };
}
