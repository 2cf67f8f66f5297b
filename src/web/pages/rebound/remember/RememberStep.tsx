import { useQuery } from '@tanstack/react-query';
import type { Rebound, Remember } from '../../../../contract/rebound.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { QueryView } from '../../../components/QueryView.tsx';
import { rememberQuery, useAct } from '../rebound-queries.ts';
import { howFar } from '../rebound-words.ts';
import step from '../Step.module.css';
import { StepActs } from '../StepActs.tsx';
import { Trouble } from '../Trouble.tsx';
import { KnowAndGuess } from './KnowAndGuess.tsx';
import styles from './RememberStep.module.css';
import { RunOfNos } from './RunOfNos.tsx';
import { ThankYouNote } from './ThankYouNote.tsx';
import { WhyNotAsk } from './WhyNotAsk.tsx';

/** So many no’s are looked at side by side; more are folded, so that the page stays one to read. */
const MANY = 4;

/** What it does and does not mean. */
export function RememberStep({ rebound }: { rebound: Rebound }) {
  const query = useQuery(rememberQuery(rebound.id));
  const act = useAct(rebound.id);
  const { nos } = rebound;
  return (
    <div className={step.stack}>
      {nos.map((no) => (
        <KnowAndGuess
          key={no.eventId}
          no={no}
          reboundId={rebound.id}
          isAlone={nos.length === 1}
          isFolded={nos.length > MANY}
        />
      ))}
      <Card>
        <h2>How far you got</h2>
        {nos.map((no) => (
          <p key={no.eventId}>{howFar(no)}</p>
        ))}
        <p>That stays true, whatever came after.</p>
      </Card>
      <QueryView query={query}>{(remember) => <WhatItGave remember={remember} />}</QueryView>
      <StepActs rebound={rebound} step="remember" skip="Skip to return">
        <Button onClick={() => act.mutate({ type: 'step_done', step: 'remember' })} isBusy={act.isPending}>
          On to what’s next
        </Button>
      </StepActs>
      <Trouble error={act.error} />
    </div>
  );
}

function WhatItGave({ remember }: { remember: Remember }) {
  const { gave, thankYou } = remember;
  const parts = [
    { title: 'People you met', items: gave.people },
    { title: 'Questions you know now', items: gave.questions },
    { title: 'Stories told better', items: gave.stories },
    { title: 'Better wordings', items: gave.wordings },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <RunOfNos remember={remember} />
      <Card>
        <h2>What this one gave you</h2>
        {parts.length === 0 && <p>Nothing was noted this time, and that is all right.</p>}
        <dl className={styles.gave}>
          {parts.map(({ title, items }) => (
            <div key={title}>
              <dt>{title}</dt>
              {items.map((item, index) => (
                <dd key={`${item} ${index}`}>{item}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Card>
      <Card>
        <WhyNotAsk />
        {thankYou.map((note) => (
          <ThankYouNote key={note.applicationId} note={note} isOpen={thankYou.length === 1} />
        ))}
      </Card>
    </>
  );
}
