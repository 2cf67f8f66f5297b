import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ApplicationPage } from '../../../contract/application.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { INTERVIEW_KIND_WORDS } from '../../interview-words.ts';
import { ordinal } from '../../status-words.ts';
import { clockTime, shortDay } from '../../words.ts';
import styles from './ApplicationPage.module.css';
import { InterviewForm } from './InterviewForm.tsx';

export function Interviews({ application }: { application: ApplicationPage }) {
  const [isAdding, setIsAdding] = useState(false);
  const { interviews, company, isLive } = application;
  return (
    <Card>
      <div className={styles.head}>
        <h2>Interviews</h2>
        <Button look="quiet" onClick={() => setIsAdding(true)}>
          Add an interview
        </Button>
      </div>
      {interviews.length === 0 && <p className={styles.muted}>None noted yet.</p>}
      <ul className={styles.list}>
        {interviews.map(({ id, round, kind, startsAt, isCancelled, people, debrief }) => (
          <li key={id}>
            <Link to="/interviews/$interviewId" params={{ interviewId: id }}>
              <b>The {ordinal(round)} interview</b> · {INTERVIEW_KIND_WORDS[kind]}
            </Link>
            <p className={styles.small}>
              {startsAt
                ? `${shortDay(startsAt)} ${clockTime(startsAt)}`
                : isLive
                  ? 'Time not agreed yet'
                  : 'No time noted'}
              {isCancelled && ' · called off'}
              {people.length > 0 && ` · with ${people.map((person) => person.name).join(', ')}`}
              {debrief && ' · debrief written'}
            </p>
          </li>
        ))}
      </ul>
      <Sheet title={`An interview at ${company}`} isOpen={isAdding} onClose={() => setIsAdding(false)}>
        <InterviewForm application={application} onSaved={() => setIsAdding(false)} />
      </Sheet>
    </Card>
  );
}
