import { PageHead } from '../../components/PageHead.tsx';
import { WhereTheyWent } from './flow/WhereTheyWent.tsx';

/** What a search says about itself, and what it does not. */
export function InsightsPage() {
  return (
    <>
      <PageHead title="Your search so far" kicker="Insights" />
      <WhereTheyWent />
    </>
  );
}
