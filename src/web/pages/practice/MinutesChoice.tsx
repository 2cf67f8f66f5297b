import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeSettings } from '../../../contract/settings.ts';
import { call } from '../../api.ts';
import { SelectField } from '../../components/Field.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { settingsQuery } from '../../queries.ts';
import { PRACTICE } from './practice-queries.ts';

const CHOICES = [5, 10, 15, 20, 30, 45, 60];

/** How long a day's practice may be. */
export function MinutesChoice({ minutes }: { minutes: number }) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const change = useMutation({
    mutationFn: (practiceMinutes: number) => call(changeSettings, { body: { practiceMinutes } }),
    onSuccess: async (settings) => {
      queryClient.setQueryData(settingsQuery.queryKey, settings);
      await queryClient.invalidateQueries({ queryKey: PRACTICE });
    },
    onError: (error) => showToast(error.message),
  });
  const choices = [...new Set([...CHOICES, minutes])].sort((a, b) => a - b);
  return (
    <SelectField
      label="Minutes a day, at most"
      value={String(minutes)}
      options={choices.map((choice) => ({ value: String(choice), label: `${choice} minutes` }))}
      onChange={(event) => change.mutate(Number(event.target.value))}
    />
  );
}
