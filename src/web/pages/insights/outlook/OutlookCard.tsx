import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outlook } from '../../../../contract/insight.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { QueryView } from '../../../components/QueryView.tsx';
import { clockTime, dayWords } from '../../../words.ts';
import { HowDoWeKnow } from '../HowDoWeKnow.tsx';
import { ofHundred } from '../hundred-words.ts';
import { outlookQuery } from '../insights-queries.ts';
import styles from './OutlookCard.module.css';
import { flatWords, liveWords, outlookWords, referralWords, restsWords } from './outlook-words.ts';

/** How far it may be to an offer: told to somebody who asks, and to nobody while it is quiet. */
export function OutlookCard({ quietUntil }: { quietUntil: string | null }) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Card aria-labelledby="outlook">
      <h2 id="outlook">How far it may be to an offer</h2>
      {quietUntil !== null && <Quiet until={quietUntil} />}
      {quietUntil === null && !isAsked && (
        <>
          <p>Some people like to know, others work better without. It is a wide range either way.</p>
          <Button look="quiet" onClick={() => setIsAsked(true)}>
            Show me
          </Button>
        </>
      )}
      {quietUntil === null && isAsked && <Asked />}
    </Card>
  );
}

function Asked() {
  const query = useQuery(outlookQuery);
  return (
    <QueryView query={query}>
      {(outlook) => (outlook.type === 'quiet' ? <Quiet until={outlook.until} /> : <Far outlook={outlook} />)}
    </QueryView>
  );
}

function Quiet({ until }: { until: string }) {
  return (
    <p>
      This waits until the quiet time is over, {dayWords(until)} at {clockTime(until)}.
    </p>
  );
}

function Far({ outlook }: { outlook: Extract<Outlook, { type: 'outlook' }> }) {
  const live = liveWords(outlook);
  return (
    <div>
      {outlookWords(outlook).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles.rests}>{restsWords(outlook)}</p>
      <h3 className={styles.part}>An offer by then</h3>
      <ul className={styles.then}>
        {outlook.byThen.map(({ applications, chance }) => (
          <li key={applications}>
            <span>{applications} more</span>
            <span className={styles.scale} aria-hidden>
              <span style={{ width: `${Math.max(0.5, chance * 100)}%` }} />
            </span>
            <span className={styles.chance}>{ofHundred(chance)} of 100</span>
          </li>
        ))}
      </ul>
      {live && <p>{live}</p>}
      <h3 className={styles.part}>What one referral changes</h3>
      {referralWords(outlook).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <HowDoWeKnow how={outlook.how} flat={flatWords(outlook.flat)} about="How far it may be to an offer" />
    </div>
  );
}
