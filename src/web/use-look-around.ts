import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { enterDemo } from '../contract/settings.ts';
import { call } from './api.ts';

/** Enters the example search, and goes to its Today. */
export function useLookAround() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(enterDemo, {}),
    onSuccess: async () => {
      await navigate({ to: '/' });
      // What is on the screen is asked for anew.
      await queryClient.resetQueries();
    },
  });
}
