import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { counted } from '../../../words.ts';
import { Disclosures } from '../Disclosures.tsx';
import { HowDoWeKnow } from '../HowDoWeKnow.tsx';
import { ofHundred } from '../hundred-words.ts';
import type { Silence, SilentApplication } from '../insight-parts.ts';
import styles from './SilenceCard.module.css';
import { SilenceCurve } from './SilenceCurve.tsx';
import { restsOnWords, silenceWords, waitingWords } from './silence-words.ts';
import { useLetGo } from './use-let-go.ts';

/** What silence says, and which applications one may let go: offered, and never done by itself. */
export function SilenceCard({ silence }: { silence: Silence }) {
  const { isOwn, flatLetGoDay, letGo, stillWaiting } = silence;
  return (
    <Card aria-labelledby="silence">
      <h2 id="silence">When nothing comes</h2>
      {silenceWords(silence).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles.rests}>
        {restsOnWords(silence)}
        {isOwn && ' The dashed line is what is usual.'}
      </p>
      <SilenceCurve silence={silence} />
      {letGo.total > 0 && <LetGo letGo={letGo} />}
      <Disclosures>
        <CurveTable silence={silence} />
        {stillWaiting.total > 0 && (
          <details className={styles.waiting}>
            <summary>
              {counted(stillWaiting.total, 'application')} still {stillWaiting.total === 1 ? 'waits' : 'wait'}
            </summary>
            <ul className={styles.list}>
              {stillWaiting.items.map((one) => (
                <li key={one.applicationId}>
                  <Named one={one} />
                </li>
              ))}
            </ul>
            <More shown={stillWaiting.items.length} total={stillWaiting.total} />
          </details>
        )}
        <HowDoWeKnow
          how={silence.how}
          flat={isOwn && flatLetGoDay !== null ? `The day would be ${flatLetGoDay}.` : null}
          about="When nothing comes"
        />
      </Disclosures>
    </Card>
  );
}

/** At one sitting; the rest is a press away. */
const SHOWN_AT_ONCE = 5;

function LetGo({ letGo }: { letGo: Silence['letGo'] }) {
  const act = useLetGo();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? letGo.items : letGo.items.slice(0, SHOWN_AT_ONCE);
  return (
    <section aria-labelledby="let-go" className={styles.letGo}>
      <h3 id="let-go">{counted(letGo.total, 'application')} you could let go</h3>
      <p className={styles.rests}>
        Nothing is let go by itself. What you let go opens a short rebound; should they answer after all, the
        application is open again.
      </p>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.applicationId}>
            <Named one={one} />
            <Button
              look="quiet"
              isBusy={act.isPending && act.variables === one.applicationId}
              onClick={() => act.mutate(one.applicationId)}
              aria-label={`Let it go: ${one.company}`}
            >
              Let it go
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < letGo.items.length ? (
        <Button look="text" onClick={() => setIsAll(true)}>
          Show {letGo.items.length - shown.length} more
        </Button>
      ) : (
        <More shown={shown.length} total={letGo.total} />
      )}
    </section>
  );
}

function Named({ one: { applicationId, company, role, days, chance } }: { one: SilentApplication }) {
  return (
    <div className={styles.named}>
      <Link to="/applications/$applicationId" params={{ applicationId }}>
        <b>{company}</b>
        {role && ` · ${role}`}
      </Link>
      <p>{waitingWords(chance, days)}</p>
    </div>
  );
}

function More({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  return (
    <p className={styles.rests}>
      These are the {shown} that have been silent longest, of {total}.
    </p>
  );
}

function CurveTable({ silence: { curve, usual, isOwn } }: { silence: Silence }) {
  const usually = new Map(usual.map(({ day, chance }) => [day, chance]));
  return (
    <details className={styles.table}>
      <summary>The curve as a table</summary>
      <table>
        <caption className={styles.hidden}>
          Of 100 applications silent for so many days, how many are answered
        </caption>
        <thead>
          <tr>
            <th scope="col">Days silent</th>
            <th scope="col">Still answered, of 100</th>
            <th scope="col">In the next week</th>
            {isOwn && <th scope="col">Usual</th>}
          </tr>
        </thead>
        <tbody>
          {curve.map(({ day, chance, nextWeek }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{ofHundred(chance)}</td>
              <td>{ofHundred(nextWeek)}</td>
              {isOwn && <td>{ofHundred(usually.get(day) ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
