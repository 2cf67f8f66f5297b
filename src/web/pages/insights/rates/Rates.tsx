import type { Insights } from '../../../../contract/insight.ts';
import { Card } from '../../../components/Card.tsx';
import { Disclosures } from '../Disclosures.tsx';
import { HowDoWeKnow } from '../HowDoWeKnow.tsx';
import type { StepRates } from '../insight-parts.ts';
import { GroupList } from './GroupList.tsx';
import { RangeBar } from './RangeBar.tsx';
import styles from './Rates.module.css';
import { rateWords, type StepName, stepTitle } from './rate-words.ts';

const STEPS: readonly StepName[] = ['answer', 'interview', 'offer'];
const GROUPS = [
  { name: 'bySource', title: 'By source', short: 'source' },
  { name: 'byKind', title: 'By kind of role', short: 'kind' },
  { name: 'byReferral', title: 'Referred or not', short: 'referral' },
] as const satisfies readonly { name: keyof StepRates; title: string; short: string }[];

/** How often each step leads on: counts first, then the range they leave open. */
export function Rates({ rates }: { rates: Insights['rates'] }) {
  return (
    <Card aria-labelledby="rates">
      <h2 id="rates">How often one leads on</h2>
      <p className={styles.lead}>
        Applications that have ended count here; one you withdrew counts for the steps it had reached. The
        solid bar is where your own rate most likely lies (8 chances in 10), the line across it is the middle,
        and the dashed outline is what is usual.
      </p>
      <div className={styles.steps}>
        {STEPS.map((step) => (
          <Step key={step} step={step} rates={rates[step]} />
        ))}
      </div>
    </Card>
  );
}

function Step({ step, rates }: { step: StepName; rates: StepRates }) {
  const { all, how } = rates;
  const { counts, says, leans, flat } = rateWords(all, step);
  const groups = GROUPS.filter(({ name }) => rates[name].length > 1);
  return (
    <section className={styles.step} aria-labelledby={`rate-${step}`} data-rate={step}>
      <h3 id={`rate-${step}`}>{stepTitle(step)}</h3>
      <p className={styles.counts}>{counts}</p>
      <RangeBar range={all.type === 'rate' ? all.range : null} usual={all.usual} />
      <p className={styles.says}>{says}</p>
      {leans && <p className={styles.leans}>{leans}</p>}
      <Disclosures>
        {groups.length > 0 && (
          <details className={styles.groups}>
            <summary>
              By {groups.map(({ short }) => short).join(', ')}
              <span className={styles.hidden}>: {stepTitle(step)}</span>
            </summary>
            {groups.map(({ name, title }) => (
              <GroupList key={name} title={title} groups={rates[name]} about={stepTitle(step)} />
            ))}
          </details>
        )}
        <HowDoWeKnow how={how} flat={flat} about={stepTitle(step)} />
      </Disclosures>
    </section>
  );
}
