import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/Button.tsx';
import type { useQuestion } from './use-question.ts';

/** To this one card; what is typed is saved before, and a shipped question is taken up. */
export function PractiseButton({
  question,
  flush,
}: {
  question: ReturnType<typeof useQuestion>;
  flush: () => Promise<void>;
}) {
  const navigate = useNavigate();
  const practise = useMutation({
    mutationFn: async () => {
      const id = await question.ownId();
      await flush();
      await navigate({ to: '/practice/now', search: { card: id } });
    },
  });
  return (
    <>
      <Button look="quiet" isBusy={practise.isPending} onClick={() => practise.mutate()}>
        Practise it
      </Button>
      {practise.error && <p role="alert">{practise.error.message}</p>}
    </>
  );
}
