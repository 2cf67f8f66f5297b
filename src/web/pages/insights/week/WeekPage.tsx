import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { getWeek, type Week } from '../../../../contract/insight-week.ts';
import { clockOf, longDay } from '../../../../domain/day-words.ts';
import {
  isQuietWeek,
  ordinal,
  practiceWords,
  weekEventWords,
  weekMarkdown,
} from '../../../../domain/insight/week.ts';
import { addDays, type Day } from '../../../../domain/time.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { PageHead } from '../../../components/PageHead.tsx';
import { QueryView } from '../../../components/QueryView.tsx';
import { saveFile } from '../../../save-file.ts';
import styles from './WeekPage.module.css';

const route = getRouteApi('/insights/week');

/** A week to look back on, when somebody wants to: told, never compared and never scored. */
export function WeekPage() {
  const { day } = route.useSearch();
  const query = useQuery({
    queryKey: ['insights', 'week', day ?? 'now'],
    queryFn: () => call(getWeek, { query: { ...(day && { day }) } }),
  });
  return (
    <>
      <PageHead
        title={query.data ? titleOf(query.data) : 'A week'}
        kicker={<Link to="/insights">Insights</Link>}
      >
        {query.data && (
          <Button look="quiet" onClick={() => query.data && saveWeek(query.data)}>
            Save as Markdown
          </Button>
        )}
      </PageHead>
      <QueryView query={query}>{(week) => <Told week={week} />}</QueryView>
    </>
  );
}

function Told({ week }: { week: Week }) {
  const { happened, learnt, practice, kind, coming, isNow } = week;
  const isLearnt = Object.values(learnt).some((list) => list.length > 0) || practice.times > 0;
  return (
    <>
      <Weeks week={week} />
      <div className={styles.stack}>
        {isQuietWeek(week) && (
          <Card>
            <h2>A week of rest</h2>
            <p>Nothing is noted {isNow ? 'this week so far' : 'in this week'}, and nothing has to be.</p>
          </Card>
        )}
        {happened.length > 0 && <Happened happened={happened} />}
        {isLearnt && <Learnt learnt={learnt} practice={practice} />}
        {kind.length > 0 && (
          <Card>
            <h2>Something kind</h2>
            <p>{kind.join(' · ')}</p>
          </Card>
        )}
        <Coming coming={coming} isNow={isNow} />
      </div>
    </>
  );
}

function Weeks({ week: { from, isNow } }: { week: Week }) {
  const navigate = useNavigate();
  const goTo = (day: Day) => navigate({ to: '/insights/week', search: { day } });
  return (
    <div className={styles.weeks}>
      <Button look="quiet" onClick={() => goTo(addDays(from, -7))}>
        <ChevronLeft size={16} aria-hidden /> The week before
      </Button>
      {!isNow && (
        <>
          <Button look="quiet" onClick={() => goTo(addDays(from, 7))}>
            The week after <ChevronRight size={16} aria-hidden />
          </Button>
          <Button look="text" onClick={() => navigate({ to: '/insights/week' })}>
            This week
          </Button>
        </>
      )}
    </div>
  );
}

function Happened({ happened }: Pick<Week, 'happened'>) {
  const days = [...Map.groupBy(happened, ({ day }) => day)];
  return (
    <Card>
      <h2>What happened</h2>
      {days.map(([day, events]) => (
        <section key={day} className={styles.day}>
          <h3>{longDay(day)}</h3>
          <ul>
            {events.map((event, at) => (
              <li key={at}>
                {weekEventWords(event)}: <ApplicationLink {...event} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

function Learnt({ learnt, practice }: Pick<Week, 'learnt' | 'practice'>) {
  const { questions, stories, wordings, surprises, debriefs } = learnt;
  return (
    <Card>
      <h2>What you learnt</h2>
      <ul className={styles.list}>
        {questions.map(({ id, text }) => (
          <li key={id}>
            A question to rehearse: <Link to="/questions">{text}</Link>
          </li>
        ))}
        {stories.map(({ id, title, isNew }) => (
          <li key={id}>
            {isNew ? 'A story' : 'A story, told anew'}:{' '}
            <Link to="/stories/$storyId" params={{ storyId: id }}>
              {title}
            </Link>
          </li>
        ))}
        {wordings.map(({ id, said, instead }) => (
          <li key={id}>A wording: {instead || said}</li>
        ))}
        {surprises.map(({ text, ...application }, at) => (
          <li key={at}>
            A surprise: {text} (<ApplicationLink {...application} />)
          </li>
        ))}
        {debriefs.map(({ interviewId, round, company }) => (
          <li key={interviewId}>
            Looked back on{' '}
            <Link to="/interviews/$interviewId" params={{ interviewId }}>
              the {ordinal(round)} interview at {company}
            </Link>
          </li>
        ))}
        {practice.times > 0 && <li>Practice: {practiceWords(practice)}</li>}
      </ul>
    </Card>
  );
}

function Coming({ coming, isNow }: Pick<Week, 'coming' | 'isNow'>) {
  const { interviews, nextSteps } = coming;
  const title = isNow ? 'What comes' : 'What came after';
  if (interviews.length + nextSteps.length === 0) {
    return isNow ? (
      <Card>
        <h2>{title}</h2>
        <p>Nothing is in the diary for the next two weeks.</p>
      </Card>
    ) : null;
  }
  return (
    <Card>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {interviews.map(({ interviewId, round, startsLocal, ...application }) => (
          <li key={interviewId}>
            {startsLocal && `${longDay(startsLocal.slice(0, 10) as Day)}, ${clockOf(startsLocal)}: `}
            <Link to="/interviews/$interviewId" params={{ interviewId }}>
              the {ordinal(round)} interview
            </Link>
            , <ApplicationLink {...application} />
          </li>
        ))}
        {nextSteps.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}

function ApplicationLink({
  applicationId,
  company,
  role,
}: Pick<Week['happened'][number], 'applicationId' | 'company' | 'role'>) {
  return (
    <Link to="/applications/$applicationId" params={{ applicationId }}>
      <b>{company}</b>
      {role && ` · ${role}`}
    </Link>
  );
}

function titleOf({ from, to, isNow }: Week): string {
  return isNow ? 'This week' : `${longDay(from)} to ${longDay(to)}`;
}

function saveWeek(week: Week): void {
  saveFile(
    `week-of-${week.from}.md`,
    new Blob([weekMarkdown(week)], { type: 'text/markdown;charset=utf-8' }),
  );
}
