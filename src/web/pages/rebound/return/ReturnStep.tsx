import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NextStep, Rebound, Suggestion } from '../../../../contract/rebound.ts';
import { Button } from '../../../components/Button.tsx';
import { QueryView } from '../../../components/QueryView.tsx';
import { returnQuery, useAct } from '../rebound-queries.ts';
import step from '../Step.module.css';
import { StepActs } from '../StepActs.tsx';
import { Trouble } from '../Trouble.tsx';
import { ChosenSteps } from './ChosenSteps.tsx';
import { PlanForm } from './PlanForm.tsx';

/** One small next step, with when and where. Then the rebound closes. */
export function ReturnStep({ rebound }: { rebound: Rebound }) {
  const query = useQuery(returnQuery(rebound.id));
  return (
    <QueryView query={query}>
      {({ suggestions, nextSteps }) => (
        <Planning rebound={rebound} suggestions={suggestions} nextSteps={nextSteps} />
      )}
    </QueryView>
  );
}

function Planning({
  rebound,
  suggestions,
  nextSteps,
}: {
  rebound: Rebound;
  suggestions: readonly Suggestion[];
  nextSteps: readonly NextStep[];
}) {
  const act = useAct(rebound.id);
  const [isAddingMore, setIsAddingMore] = useState(false);
  const [hasSaved, setHasSaved] = useState(false);
  const handleSaved = () => {
    setIsAddingMore(false);
    setHasSaved(true);
  };
  const isChoosing = nextSteps.length === 0 || isAddingMore;
  return (
    <div className={step.stack}>
      {nextSteps.length > 0 && <ChosenSteps rebound={rebound} nextSteps={nextSteps} hasMoved={hasSaved} />}
      {isChoosing && <PlanForm reboundId={rebound.id} suggestions={suggestions} onSaved={handleSaved} />}
      <StepActs
        rebound={rebound}
        step="return"
        {...(nextSteps.length === 0 && { skip: 'Close without a next step' })}
      >
        {nextSteps.length > 0 && (
          <>
            <Button onClick={() => act.mutate({ type: 'step_done', step: 'return' })} isBusy={act.isPending}>
              Close this rebound
            </Button>
            {!isAddingMore && (
              <Button look="quiet" onClick={() => setIsAddingMore(true)}>
                One more small step
              </Button>
            )}
          </>
        )}
      </StepActs>
      <Trouble error={act.error} />
    </div>
  );
}
