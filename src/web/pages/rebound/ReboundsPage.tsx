import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Rebound } from '../../../contract/rebound.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { STEP_WORDS } from '../../components/StepBar.tsx';
import { plainDay } from '../../words.ts';
import styles from './ReboundsPage.module.css';
import { reboundsQuery } from './rebound-queries.ts';
import { reboundName, whenWords } from './rebound-words.ts';
import step from './Step.module.css';

/** Every rebound there was. None of them expires, and each can be opened again. */
export function ReboundsPage() {
  const query = useQuery(reboundsQuery);
  return (
    <>
      <PageHead title="Rebounds" />
      <QueryView query={query}>
        {({ items }) => (items.length === 0 ? <NoneYet /> : <ReboundList rebounds={items} />)}
      </QueryView>
    </>
  );
}

function ReboundList({ rebounds }: { rebounds: readonly Rebound[] }) {
  const open = rebounds.filter(({ current }) => current !== null);
  const closed = rebounds.filter(({ current }) => current === null);
  const parts = [
    { title: 'Open', items: open },
    { title: 'Closed, and there to read or open again', items: closed },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className={step.stack}>
      {parts.map(({ title, items }) => (
        <Card key={title}>
          <h2>{title}</h2>
          <ul className={styles.list}>
            {items.map((rebound) => (
              <li key={rebound.id}>
                <Link to="/rebounds/$reboundId" params={{ reboundId: rebound.id }} className={styles.row}>
                  <span>
                    <b>{reboundName(rebound)}</b>
                    <br />
                    <span className={styles.state}>{stateWords(rebound)}</span>
                  </span>
                  <span className={styles.day}>{plainDay(rebound.day)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

function NoneYet() {
  return (
    <div className={step.stack}>
      <p className={step.lead}>
        There is none. A rebound opens when a no is noted: something kind first, then a look back if you like,
        what it means and doesn’t, and one small step.
      </p>
      <div className={step.acts}>
        <ButtonLink to="/">Back to Today</ButtonLink>
      </div>
    </div>
  );
}

function stateWords({ current, closedAt, putOffUntil, nos }: Rebound): string {
  if (nos.length === 0) return 'The no was taken back.';
  if (current === null) return closedAt ? `Closed on ${plainDay(closedAt)}.` : 'Closed.';
  const isPutOff = putOffUntil !== null && new Date(putOffUntil) > new Date();
  if (isPutOff) return `Put off until ${whenWords(putOffUntil)}.`;
  return `At ${STEP_WORDS[current]}.`;
}
