import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Rebound } from '../../../contract/rebound.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { StepBar } from '../../components/StepBar.tsx';
import { WholePage } from '../../components/WholePage.tsx';
import { ClosedRebound } from './ClosedRebound.tsx';
import { PutOff } from './PutOff.tsx';
import { QuietLine } from './QuietLine.tsx';
import { reboundQuery, useAct } from './rebound-queries.ts';
import { reboundName, rememberTitle } from './rebound-words.ts';
import { IfTheySayNo } from './recharge/IfTheySayNo.tsx';
import { RechargeStep } from './recharge/RechargeStep.tsx';
import { RememberStep } from './remember/RememberStep.tsx';
import { ReturnStep } from './return/ReturnStep.tsx';
import { ReviewStep } from './review/ReviewStep.tsx';
import styles from './Step.module.css';
import { TalkLine } from './TalkLine.tsx';
import { Trouble } from './Trouble.tsx';
import { useFocusOn } from './use-focus-on.ts';

const STEP_PAGES = {
  recharge: { title: () => 'First, something kind for you.', Step: RechargeStep },
  review: { title: () => 'What could go better next time?', Step: ReviewStep },
  remember: { title: rememberTitle, Step: RememberStep },
  return: { title: () => 'One small step back out there.', Step: ReturnStep },
} as const satisfies Record<string, { title: (rebound: Rebound) => string; Step: unknown }>;

export function ReboundPage() {
  const { reboundId } = useParams({ from: '/rebounds/$reboundId' });
  const query = useQuery(reboundQuery(reboundId as Rebound['id']));
  return (
    <WholePage query={query}>{(rebound) => <OneRebound key={rebound.id} rebound={rebound} />}</WholePage>
  );
}

function OneRebound({ rebound }: { rebound: Rebound }) {
  const act = useAct(rebound.id);
  const { current, putOffUntil } = rebound;
  const isPutOff = putOffUntil !== null && new Date(putOffUntil) > new Date();
  const view = current === null ? 'closed' : isPutOff ? 'put-off' : current;
  const headingRef = useFocusOn<HTMLHeadingElement>(view);
  const title =
    current === null ? closedTitle(rebound) : isPutOff ? 'It can wait.' : STEP_PAGES[current].title(rebound);
  const StepPage = current && STEP_PAGES[current].Step;
  return (
    <>
      <PageHead kicker={`Rebound · ${reboundName(rebound)}`} title={title} headingRef={headingRef} />
      <StepBar rebound={rebound} onGo={(step) => act.mutate({ type: 'went_to', step })} />
      <Trouble error={act.error} />
      {current === null && <ClosedRebound rebound={rebound} />}
      {isPutOff && current && <PutOff rebound={rebound} current={current} until={putOffUntil} />}
      {StepPage && !isPutOff && (
        <>
          {current === 'recharge' && <IfTheySayNo nos={rebound.nos} />}
          <StepPage rebound={rebound} />
          <div className={styles.foot}>
            <TalkLine />
            <QuietLine rebound={rebound} />
          </div>
        </>
      )}
    </>
  );
}

function closedTitle({ nos }: Rebound): string {
  return nos.length === 0 ? 'Nothing is left to come back from.' : 'This rebound is closed.';
}
