import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ApplicationPage as Application } from '../../../contract/application.ts';
import type { ApplicationId } from '../../../domain/id.ts';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { Pill } from '../../components/Pill.tsx';
import { WholePage } from '../../components/WholePage.tsx';
import { stageWords, statusTone, statusWords } from '../../status-words.ts';
import { AnswerExpected } from './AnswerExpected.tsx';
import styles from './ApplicationPage.module.css';
import { applicationQuery } from './application-query.ts';
import { Details } from './Details.tsx';
import { Interviews } from './Interviews.tsx';
import { Learned } from './Learned.tsx';
import { OpenRebound } from './OpenRebound.tsx';
import { Timeline } from './Timeline.tsx';
import { WhatHappened } from './WhatHappened.tsx';

export function ApplicationPage() {
  const { applicationId } = useParams({ from: '/applications/$applicationId' });
  const query = useQuery(applicationQuery(applicationId as ApplicationId));
  return (
    <WholePage query={query}>
      {(application) => <Page key={application.id} application={application} />}
    </WholePage>
  );
}

function Page({ application }: { application: Application }) {
  const { company, role, status, otherRoles, rebounds } = application;
  const reached = stageWords(application);
  return (
    <>
      <PageHead kicker={role || 'Application'} title={company}>
        <WhatHappened application={application} />
      </PageHead>
      <p className={styles.standing}>
        <Pill tone={statusTone(status)}>{statusWords(application)}</Pill>
        {reached && !application.isLive && <span>You {reached}. That stays true.</span>}
        {rebounds.map(({ id, isOpen }) => (
          <Link key={id} to="/rebounds/$reboundId" params={{ reboundId: id }}>
            {isOpen ? 'Its rebound is open' : 'Its rebound'}
          </Link>
        ))}
        {rebounds.length === 0 && (status === 'no' || status === 'let_go') && (
          <OpenRebound applicationId={application.id} />
        )}
      </p>
      <AnswerExpected application={application} />
      {otherRoles.length > 0 && (
        <p className={styles.muted}>
          Also at {company}:{' '}
          {otherRoles.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ', '}
              <Link to="/applications/$applicationId" params={{ applicationId: other.id }}>
                {other.role || 'another role'}
              </Link>
            </span>
          ))}
        </p>
      )}
      <div className={styles.two}>
        <div className={styles.stack}>
          <Interviews application={application} />
          <Learned application={application} />
          <Details application={application} />
        </div>
        <Card className={styles.side}>
          <h2>Timeline</h2>
          <Timeline application={application} />
        </Card>
      </div>
    </>
  );
}
