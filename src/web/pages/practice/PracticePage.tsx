import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { PracticePlan } from '../../../contract/practice.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { isNotHere } from '../../api.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { SelectField } from '../../components/Field.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { clockTime, dayWords } from '../../words.ts';
import { CardsAway } from './CardsAway.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { MinutesChoice } from './MinutesChoice.tsx';
import styles from './Practice.module.css';
import { planQuery } from './practice-queries.ts';
import {
  interviewWords,
  minutesWords,
  restWords,
  shortMinutes,
  subjectsWords,
  whenWords,
} from './practice-words.ts';

/** What is worth rehearsing today, and for what. */
export function PracticePage() {
  const chosen = useSearch({ from: '/practice' });
  const query = useQuery(planQuery(chosen));
  return (
    <>
      <PageHead title="Practice">
        <ButtonLink look="quiet" to="/questions">
          Questions and wordings
        </ButtonLink>
      </PageHead>
      <div className={styles.page}>
        {isNotHere(query.error) ? (
          <Card>
            <h2>No such interview</h2>
            <p className={styles.muted}>It may be from an old link. There may be others to rehearse for.</p>
            <div className={styles.acts}>
              <ButtonLink to="/practice">See what is worth rehearsing</ButtonLink>
            </div>
          </Card>
        ) : (
          <QueryView query={query}>{(plan) => <Plan plan={plan} />}</QueryView>
        )}
        <CardsAway />
        <HowItWorks />
      </div>
    </>
  );
}

function Plan({ plan }: { plan: PracticePlan }) {
  const { cards, quietUntil, interview, rest } = plan;
  const search = interview ? { interview: interview.id } : { interview: 'none' as const };
  return (
    <>
      {quietUntil && (
        <Card>
          <h2>It is quiet now</h2>
          <p className={styles.muted}>
            Nothing asks to be rehearsed until {dayWords(quietUntil)} {clockTime(quietUntil)}. If it would do
            you good, it is all here.
          </p>
        </Card>
      )}
      <Card className={styles.stack}>
        <h2>{titleOf(plan)}</h2>
        {cards.length === 0 ? (
          <Rest plan={plan} />
        ) : (
          <>
            <p className={styles.lead}>
              {interview && `${whenWords(interview, plan.day)} `}
              {subjectsWords(cards)}, {minutesWords(plan.minutesPlanned)}.
            </p>
            <div className={styles.acts}>
              <ButtonLink look={quietUntil ? 'quiet' : 'main'} to="/practice/now" search={search}>
                {plan.minutesSpent > 0 ? 'Go on' : 'Begin'}
              </ButtonLink>
            </div>
            {quietUntil ? (
              <details className={styles.more}>
                <summary>What it would be</summary>
                <PlannedCards plan={plan} />
              </details>
            ) : (
              <PlannedCards plan={plan} />
            )}
          </>
        )}
        {rest !== 'no_cards' && <Choices plan={plan} />}
      </Card>
    </>
  );
}

/** Which interview it is for, or none, and how long it may take: what one chooses once and then leaves alone. */
function Choices({ plan: { interview, ahead, minutesADay } }: { plan: PracticePlan }) {
  const navigate = useNavigate();
  const choices = interview && !ahead.some(({ id }) => id === interview.id) ? [interview, ...ahead] : ahead;
  return (
    <div className={styles.choices}>
      {choices.length > 0 && (
        <SelectField
          label="What for"
          value={interview?.id ?? 'none'}
          options={[
            ...choices.map((one) => ({ value: one.id, label: interviewWords(one) })),
            { value: 'none', label: 'No interview: what fades, and what is new' },
          ]}
          onChange={(event) =>
            void navigate({
              to: '/practice',
              search: { interview: event.target.value as InterviewId | 'none' },
              replace: true,
            })
          }
        />
      )}
      <MinutesChoice minutes={minutesADay} />
    </div>
  );
}

function titleOf(plan: PracticePlan): string {
  if (plan.rest === 'no_cards') return restWords(plan).title;
  return plan.interview ? `For ${plan.interview.company}` : 'For today';
}

function PlannedCards({ plan: { cards, interview } }: { plan: PracticePlan }) {
  const search = interview ? { interview: interview.id } : {};
  return (
    <ol className={styles.list}>
      {cards.map(({ id, prompt, because, minutes }) => (
        <li key={id}>
          <div className={styles.grow}>
            <Link to="/practice/now" search={{ ...search, card: id }}>
              <b>{prompt}</b>
            </Link>
            <p className={styles.small}>{because}</p>
          </div>
          <span className={styles.small}>{shortMinutes(minutes)}</span>
        </li>
      ))}
    </ol>
  );
}

function Rest({ plan }: { plan: PracticePlan }) {
  const { title, text } = restWords(plan);
  const search = plan.interview ? { interview: plan.interview.id } : { interview: 'none' as const };
  return (
    <>
      {plan.rest !== 'no_cards' && <h3>{title}</h3>}
      <p className={styles.lead}>{text}</p>
      <div className={styles.acts}>
        {plan.rest === 'no_cards' && (
          <>
            <ButtonLink to="/questions">Note a question</ButtonLink>
            <ButtonLink look="quiet" to="/stories">
              Write a story
            </ButtonLink>
          </>
        )}
        {plan.rest === 'minutes_used' && (
          <ButtonLink look="quiet" to="/practice/now" search={{ ...search, more: 5 }}>
            Five more minutes
          </ButtonLink>
        )}
        {plan.rest === 'interview_day' && (
          <ButtonLink look="quiet" to="/practice/now" search={{ ...search, dayItself: 'yes' }}>
            Rehearse something anyway
          </ButtonLink>
        )}
      </div>
    </>
  );
}
