import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changeCard } from '../../../contract/practice.ts';
import type { CardId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { useToast } from '../../components/Toasts.tsx';
import styles from './Practice.module.css';
import { cardsAwayQuery, PRACTICE } from './practice-queries.ts';

/** Cards that were put away; they come back when somebody says so. */
export function CardsAway() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const { data } = useQuery(cardsAwayQuery);
  const takeBack = useMutation({
    mutationFn: (cardId: CardId) => call(changeCard, { params: { cardId }, body: { isAway: false } }),
    onSuccess: ({ prompt }) => {
      showToast(`Taken back: ${prompt}`);
      return queryClient.invalidateQueries({ queryKey: PRACTICE });
    },
    onError: (error) => showToast(error.message),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>Put away</summary>
      <ul className={styles.list}>
        {data.items.map(({ id, prompt }) => (
          <li key={id}>
            <span className={styles.grow}>{prompt}</span>
            <Button
              look="quiet"
              aria-label={`Take back: ${prompt}`}
              isBusy={takeBack.isPending}
              onClick={() => takeBack.mutate(id)}
            >
              Take it back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
