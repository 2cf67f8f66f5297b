import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Insights } from '../../../contract/insight.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { clockTime, dayWords } from '../../words.ts';
import { BetterCard } from './better/BetterCard.tsx';
import { ComingNumbers } from './ComingNumbers.tsx';
import { WhereTheyWent } from './flow/WhereTheyWent.tsx';
import styles from './InsightsPage.module.css';
import { insightsQuery } from './insights-queries.ts';
import { OutlookCard } from './outlook/OutlookCard.tsx';
import { RechargingCard } from './RechargingCard.tsx';
import { RunCard } from './RunCard.tsx';
import { Rates } from './rates/Rates.tsx';
import { SilenceCard } from './silence/SilenceCard.tsx';

/** Below so many applications the page says when numbers come, rather than seven times that it is too early. */
const FEW = 5;

/** What a search says about itself, and what it does not. */
export function InsightsPage() {
  const query = useQuery(insightsQuery);
  return (
    <>
      <PageHead title="Your search so far" kicker="Insights">
        <ButtonLink look="quiet" to="/work-search">
          Work-search log
        </ButtonLink>
        <ButtonLink look="quiet" to="/insights/week">
          Look back on a week
        </ButtonLink>
      </PageHead>
      <QueryView query={query}>{(insights) => <Numbers insights={insights} />}</QueryView>
      <p className={styles.foot}>
        <Link to="/insights/evidence">What this is based on</Link>
      </p>
    </>
  );
}

function Numbers({ insights }: { insights: Insights }) {
  const { quietUntil, counts } = insights;
  const [isUnfolded, setIsUnfolded] = useState(false);
  if (quietUntil !== null && !isUnfolded) {
    return (
      <Card>
        <h2>The numbers can wait</h2>
        <p>
          It is quiet until {dayWords(quietUntil)} at {clockTime(quietUntil)}. They keep, and they are here
          when you want them.
        </p>
        <Button look="quiet" onClick={() => setIsUnfolded(true)}>
          Show the numbers
        </Button>
      </Card>
    );
  }
  if (counts.applications === 0) return <Beginning />;
  const { rates, silence, runs, trend, leading, recharging } = insights;
  const isFew = counts.applications < FEW;
  return (
    <div className={styles.stack}>
      <WhereTheyWent />
      {isFew ? <ComingNumbers insights={insights} /> : <Rates rates={rates} />}
      <SilenceCard silence={silence} />
      {!isFew && (
        <>
          <div className={styles.two}>
            <OutlookCard quietUntil={quietUntil} />
            <RunCard runs={runs} />
          </div>
          <BetterCard trend={trend} leading={leading} />
          <RechargingCard recharging={recharging} />
        </>
      )}
    </div>
  );
}

/** Before the first application: nothing is missing. */
function Beginning() {
  return (
    <Card>
      <h2>Nothing to count yet, and nothing missing</h2>
      <p>
        Once an application is on its way, its path shows here. Numbers come later, and each says how sure it
        is. Until then there is nothing you need to do on this page.
      </p>
      <div className={styles.acts}>
        <ButtonLink look="quiet" to="/search">
          Note an application
        </ButtonLink>
        <ButtonLink look="quiet" to="/mail">
          Bring in your mail
        </ButtonLink>
      </div>
    </Card>
  );
}
