import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MailboxLine } from '../../components/MailboxLine.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { todayQuery } from '../../queries.ts';
import { BringIn } from './BringIn.tsx';
import { FocusKept } from './FocusKept.tsx';
import { Handled } from './Handled.tsx';
import { Lessons } from './Lessons.tsx';
import styles from './MailPage.module.css';
import { Proposals } from './Proposals.tsx';

export function MailPage() {
  const { data: today } = useQuery(todayQuery);
  return (
    <>
      <PageHead title="Mail" kicker="What your mail seems to say" />
      <FocusKept className={styles.stack}>
        {today?.rebound && (
          <Card className={styles.rebound}>
            <p>A rebound is open, whenever you like. It begins with something kind.</p>
            <ButtonLink to="/rebounds/$reboundId" params={{ reboundId: today.rebound.id }}>
              Open it
            </ButtonLink>
          </Card>
        )}
        <BringIn />
        <MailboxLine />
        <Proposals />
        <Lessons />
        <Handled />
      </FocusKept>
    </>
  );
}
