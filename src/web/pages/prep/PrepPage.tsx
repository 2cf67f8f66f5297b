import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { PrepSheet } from '../../../contract/prep.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { WholePage } from '../../components/WholePage.tsx';
import { INTERVIEW_KIND_WORDS } from '../../interview-words.ts';
import { ordinal } from '../../status-words.ts';
import { clockTime, longDay } from '../../words.ts';
import { AskThem } from './AskThem.tsx';
import { Differently } from './Differently.tsx';
import { Earlier } from './Earlier.tsx';
import { ExpectedQuestions } from './ExpectedQuestions.tsx';
import { Posting } from './Posting.tsx';
import styles from './PrepPage.module.css';
import { PrepPeople } from './PrepPeople.tsx';
import { prepQuery } from './prep-query.ts';
import { StoriesToTell } from './StoriesToTell.tsx';

/** One page for one coming interview, on a screen, a phone or a sheet of paper. */
export function PrepPage() {
  const { interviewId } = useParams({ from: '/interviews/$interviewId/prep' });
  const query = useQuery(prepQuery(interviewId as InterviewId));
  return <WholePage query={query}>{(sheet) => <Sheet sheet={sheet} />}</WholePage>;
}

function Sheet({ sheet }: { sheet: PrepSheet }) {
  const { interview, people, questions, stories, mind, earlier, posting, notes, couldAsk } = sheet;
  const { id: interviewId, company, round, ifNo } = interview;
  return (
    <div className={styles.sheet}>
      <PageHead kicker={`Prep sheet · the ${ordinal(round)} interview`} title={company}>
        <ButtonLink to="/practice" search={{ interview: interviewId }}>
          Rehearse for it
        </ButtonLink>
        <Button look="quiet" onClick={() => window.print()}>
          <Printer size={18} aria-hidden />
          Print it
        </Button>
      </PageHead>
      <When interview={interview} />
      <div className={styles.two}>
        <div className={styles.stack}>
          <ExpectedQuestions questions={questions} />
          <StoriesToTell interviewId={interviewId} stories={stories} />
          <Differently own={interview.differently} mind={mind} />
        </div>
        <div className={styles.stack}>
          <PrepPeople people={people} invitedBy={interview.invitedBy} />
          <Earlier earlier={earlier} />
          <AskThem interview={interview} couldAsk={couldAsk} />
          <Posting posting={posting} notes={notes} sought={interview.sought} />
          {ifNo.trim() !== '' && (
            <section className={styles.part} aria-labelledby="if-no">
              <h2 id="if-no">If they say no</h2>
              <p className={styles.kept}>I will {ifNo}</p>
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function When({ interview }: { interview: PrepSheet['interview'] }) {
  const { id: interviewId, applicationId, role, kind, startsAt, minutes, place, link, notes } = interview;
  const facts = [
    startsAt ? `${longDay(startsAt)}, ${clockTime(startsAt)} your time` : 'No time noted yet',
    minutes && `${minutes} minutes`,
    INTERVIEW_KIND_WORDS[kind],
    place,
  ].filter(Boolean);
  return (
    <div className={styles.when}>
      <p>
        {facts.join(' · ')}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noreferrer">
              {link.replace(/^https?:\/\//, '')}
            </a>
          </>
        )}
      </p>
      <p>
        <Link to="/applications/$applicationId" params={{ applicationId }}>
          {role || 'The application'}
        </Link>
        <span className={styles.onScreen}>
          {' · '}
          <Link to="/interviews/$interviewId" params={{ interviewId }}>
            Change what is noted
          </Link>
        </span>
      </p>
      {notes.trim() !== '' && <p className={styles.kept}>{notes}</p>}
    </div>
  );
}
