import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addNextStep, type Rebound, type Suggestion } from '../../../../contract/rebound.ts';
import { addDays, type Day, type TimeZone } from '../../../../domain/time.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { useDraft } from '../../../draft.ts';
import { todayQuery } from '../../../queries.ts';
import { todayHere, zoneHere } from '../../../words.ts';
import { ChoiceCards } from '../ChoiceCards.tsx';
import { changesQuery, returnQuery } from '../rebound-queries.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';
import { PlanFields } from './PlanFields.tsx';
import { OWN, type Plan, planFor, suggestionKey } from './plan.ts';

/** Choosing one small step: suggested or one's own, then when and where. */
export function PlanForm({
  reboundId,
  suggestions,
  onSaved,
}: {
  reboundId: Rebound['id'];
  suggestions: readonly Suggestion[];
  onSaved: () => void;
}) {
  const tomorrow = planFor(addDays(todayHere() as Day, 1));
  // With nothing to suggest there is one choice, and it needs no choosing.
  const fresh = suggestions.length === 0 ? { ...tomorrow, choice: OWN } : tomorrow;
  const { value: plan, change, clear } = useDraft<Plan>(`plan:${reboundId}`, fresh);
  const save = useSavePlan(reboundId, suggestions, () => {
    clear(fresh);
    onSaved();
  });
  const isChosen = plan.choice === OWN || suggestions.some((one) => suggestionKey(one) === plan.choice);

  const handleChoose = (choice: string) => {
    const suggestion = suggestions.find((one) => suggestionKey(one) === choice);
    change({ ...plan, choice, what: suggestion?.title ?? '' });
  };

  return (
    <form
      className={step.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChosen && !save.isPending) save.mutate(plan);
      }}
    >
      <p className={step.lead}>
        {suggestions.length > 0
          ? 'Pick one. Small is better than brave.'
          : 'What would be a small step? A few minutes are plenty.'}
      </p>
      <ChoiceCards
        name="next-step"
        legend="One small step"
        isLegendHidden
        tone="return"
        value={plan.choice}
        onChange={handleChoose}
        choices={[
          ...suggestions.map((suggestion) => ({
            value: suggestionKey(suggestion),
            title: suggestion.title,
            detail: suggestion.detail,
          })),
          {
            value: OWN,
            title: 'Something of my own',
            detail: 'Any small thing that gets you going.',
            isOwn: true,
          },
        ]}
      />
      {isChosen && (
        <Card className={step.stack}>
          <PlanFields plan={plan} onChange={change} />
          <div className={step.acts}>
            <Button type="submit" isBusy={save.isPending}>
              Save this step
            </Button>
          </div>
          <Trouble error={save.error} />
        </Card>
      )}
    </form>
  );
}

function useSavePlan(reboundId: Rebound['id'], suggestions: readonly Suggestion[], onSaved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ choice, what, day, time, where }: Plan) => {
      const suggestion = suggestions.find((one) => suggestionKey(one) === choice);
      return call(addNextStep, {
        params: { reboundId },
        body: {
          kind: suggestion?.kind ?? 'own',
          text: what,
          startsLocal: `${day}T${time}`,
          timeZone: zoneHere() as TimeZone,
          where,
          ...(suggestion && {
            minutes: suggestion.minutes,
            applicationId: suggestion.applicationId,
            interviewId: suggestion.interviewId,
            cardId: suggestion.cardId,
            contactId: suggestion.contactId,
          }),
        },
      });
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: returnQuery(reboundId).queryKey });
      void queryClient.invalidateQueries({ queryKey: changesQuery(reboundId).queryKey });
      void queryClient.invalidateQueries({ queryKey: todayQuery.queryKey });
      onSaved();
    },
  });
}
