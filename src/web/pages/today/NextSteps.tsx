import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NextStep } from '../../../contract/rebound.ts';
import { changeNextStep, getNextStepCalendar } from '../../../contract/rebound.ts';
import { addressOf, call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useToast } from '../../components/Toasts.tsx';
import styles from './TodayPage.module.css';

export function NextSteps({ nextSteps }: { nextSteps: NextStep[] }) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const tick = useMutation({
    mutationFn: ({ id, isDone }: { id: NextStep['id']; isDone: boolean }) =>
      call(changeNextStep, { params: { nextStepId: id }, body: { isDone } }),
    onSuccess: (_step, { id, isDone }) => {
      if (isDone) showToast('Done.', () => tick.mutate({ id, isDone: false }));
      return queryClient.invalidateQueries({ queryKey: ['today'] });
    },
    onError: (error) => showToast(error.message),
  });
  if (nextSteps.length === 0) return null;
  return (
    <Card>
      <h2 className={styles.part}>Your next step</h2>
      <ul className={styles.list}>
        {nextSteps.map(({ id, sentence, cardId }) => (
          <li key={id}>
            <div className={styles.grow}>
              {sentence}
              <p className={styles.links}>
                <a href={addressOf(getNextStepCalendar, { nextStepId: id })} download>
                  Calendar file
                </a>
                {cardId && (
                  <Link to="/practice/now" search={{ card: cardId }} aria-label={`Rehearse it: ${sentence}`}>
                    Rehearse it
                  </Link>
                )}
              </p>
            </div>
            <Button
              look="quiet"
              onClick={() => tick.mutate({ id, isDone: true })}
              aria-label={`Done: ${sentence}`}
            >
              Done
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
