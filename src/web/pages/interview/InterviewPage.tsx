import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Interview } from '../../../contract/interview.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { WholePage } from '../../components/WholePage.tsx';
import { ordinal } from '../../status-words.ts';
import { clockTime, longDay } from '../../words.ts';
import { AskThem } from './AskThem.tsx';
import { Before } from './Before.tsx';
import { Debrief } from './Debrief.tsx';
import { Facts } from './Facts.tsx';
import styles from './InterviewPage.module.css';
import { interviewQuery } from './interview-query.ts';
import { People } from './People.tsx';
import { Sought } from './Sought.tsx';
import { StoriesHere } from './StoriesHere.tsx';

export function InterviewPage() {
  const { interviewId } = useParams({ from: '/interviews/$interviewId' });
  const query = useQuery(interviewQuery(interviewId as InterviewId));
  return (
    <WholePage query={query}>{(interview) => <Page key={interview.id} interview={interview} />}</WholePage>
  );
}

function Page({ interview }: { interview: Interview }) {
  const { id, company, role, round, startsAt, link, applicationId, isCancelled } = interview;
  // Before an interview its time and place matter, afterwards the debrief does.
  const [hasBegun] = useState(() => startsAt === null || new Date(startsAt) <= new Date());
  return (
    <>
      <PageHead kicker={`The ${ordinal(round)} interview`} title={company}>
        {!isCancelled && (startsAt === null || !hasBegun) && (
          <ButtonLink look="quiet" to="/practice" search={{ interview: id }}>
            Rehearse for it
          </ButtonLink>
        )}
      </PageHead>
      <p className={styles.when}>
        {isCancelled && 'They called this one off. '}
        {startsAt ? `${longDay(startsAt)}, ${clockTime(startsAt)} your time` : 'No time noted yet'} ·{' '}
        <Link to="/applications/$applicationId" params={{ applicationId }}>
          {role || 'the application'}
        </Link>
        {' · '}
        <Link to="/interviews/$interviewId/prep" params={{ interviewId: interview.id }}>
          prep sheet
        </Link>
        {link && (
          <>
            {' '}
            ·{' '}
            <a href={link} target="_blank" rel="noreferrer">
              open its link
            </a>
          </>
        )}
      </p>
      <div className={styles.two}>
        <div className={styles.stack}>
          {hasBegun && <Debrief interview={interview} />}
          <Facts interview={interview} />
          <StoriesHere interviewId={id} />
        </div>
        <div className={styles.stack}>
          {!hasBegun && <Before interview={interview} hasBegun={hasBegun} />}
          {!hasBegun && <AskThem interview={interview} />}
          <People interview={interview} hasBegun={hasBegun} />
          <Sought interview={interview} hasBegun={hasBegun} />
          {hasBegun && <Before interview={interview} hasBegun={hasBegun} />}
          {hasBegun && <AskThem interview={interview} />}
          {!hasBegun && interview.debrief && <Debrief interview={interview} />}
        </div>
      </div>
    </>
  );
}
