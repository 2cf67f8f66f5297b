import { Link } from '@tanstack/react-router';
import type { Interview } from '../../../contract/interview.ts';
import { Card } from '../../components/Card.tsx';
import { CompanyMark } from '../../components/CompanyMark.tsx';
import { Pill } from '../../components/Pill.tsx';
import { INTERVIEW_KIND_WORDS } from '../../interview-words.ts';
import { ordinal } from '../../status-words.ts';
import { clockTime, counted, dayWords, shortDay } from '../../words.ts';
import styles from './TodayPage.module.css';

export function ComingUp({
  interviews,
  later,
  isQuiet,
}: {
  interviews: Interview[];
  later: Interview[];
  isQuiet: boolean;
}) {
  return (
    <Card>
      <h2 className={styles.part}>Coming up</h2>
      {interviews.length === 0 ? (
        <p className={styles.muted}>
          {isQuiet ? 'No interview in the next 48 hours.' : 'No interview in the next two weeks.'}
        </p>
      ) : (
        <ul className={styles.list}>
          {interviews.map((interview, at) => (
            <ComingInterview key={interview.id} interview={interview} isToRehearse={at === 0 && !isQuiet} />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <details className={styles.later}>
          <summary>{counted(later.length, 'interview')} later on, when you want to look</summary>
          <ul className={styles.list}>
            {later.map((interview) => (
              <ComingInterview key={interview.id} interview={interview} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function ComingInterview({
  interview,
  isToRehearse = false,
}: {
  interview: Interview;
  /** The next one, unless it is quiet; on its very day there is nothing to rehearse. */
  isToRehearse?: boolean;
}) {
  const { id, company, role, startsAt, kind, minutes, place, link, round } = interview;
  const facts = [INTERVIEW_KIND_WORDS[kind], minutes && `${minutes} min`, place || (link && 'online')].filter(
    Boolean,
  );
  return (
    <li>
      <CompanyMark company={company} />
      <div className={styles.grow}>
        <Link to="/interviews/$interviewId" params={{ interviewId: id }} className={styles.name}>
          <b>{company}</b>
          {role && ` · ${role}`}
        </Link>
        <p className={styles.small}>
          {startsAt ? `${shortDay(startsAt)} ${clockTime(startsAt)}` : 'Time not agreed yet'} ·{' '}
          {facts.join(', ')}
        </p>
        <p className={styles.links}>
          <Link
            to="/interviews/$interviewId/prep"
            params={{ interviewId: id }}
            aria-label={`Prep sheet for ${company}`}
          >
            Prep sheet
          </Link>
          {isToRehearse && startsAt && dayWords(startsAt) !== 'today' && (
            <Link to="/practice" search={{ interview: id }}>
              Rehearse for it
            </Link>
          )}
        </p>
      </div>
      <div className={styles.round}>
        <Pill>{ordinal(round)} interview</Pill>
      </div>
    </li>
  );
}
