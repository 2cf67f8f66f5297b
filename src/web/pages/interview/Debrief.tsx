import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Interview } from '../../../contract/interview.ts';
import { DEBRIEF_STEPS, type DebriefStep } from '../../../domain/debrief/steps.ts';
import type { DebriefWords, TypedField } from '../../../domain/debrief/words.ts';
import type { StoryId } from '../../../domain/id.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { SelectField, TextArea } from '../../components/Field.tsx';
import { KeptNote } from '../../components/KeptNote.tsx';
import { DEBRIEF_QUESTIONS, FIELD_OF } from '../../debrief-words.ts';
import { useDebrief, useTyping } from '../../outbox/use-debrief.ts';
import { statusQuery, storiesQuery } from '../../queries.ts';
import styles from './InterviewPage.module.css';

/** What the debrief says, to read and to change in place; the debrief itself is a page of its own. */
export function Debrief({ interview }: { interview: Interview }) {
  const { data: status } = useQuery(statusQuery);
  if (!status) return null;
  return <Written interview={interview} space={status.isDemo ? 'demo' : 'own'} />;
}

function Written({ interview, space }: { interview: Interview; space: 'own' | 'demo' }) {
  const { words, save, problem, desk } = useDebrief(interview, space);
  const stories = useQuery(storiesQuery);
  const [typing, setTyping] = useState<DebriefStep | null>(null);
  useTyping(desk, typing);
  /** What had words when the page was opened stays while it is being emptied. */
  const [shown] = useState(() => DEBRIEF_STEPS.filter((step) => hasWords(interview, step)));
  const steps = DEBRIEF_STEPS.filter((step) => shown.includes(step) || hasText(words, FIELD_OF[step]));
  const params = { interviewId: interview.id };
  const isBegun = steps.length > 0 || words.position !== null || words.isFinished;
  return (
    <Card id="debrief">
      <h2>Debrief</h2>
      {steps.length === 0 && (
        <p className={styles.muted}>
          {words.isFinished
            ? 'Nothing written, which is an answer too.'
            : 'Three minutes, one question at a time, while it’s fresh. Leave out whatever you like.'}
        </p>
      )}
      <div className={styles.questions}>
        {steps.map((step) => {
          const field = FIELD_OF[step];
          if (!field) return null;
          return (
            <div key={step} className={styles.part}>
              <TextArea
                label={DEBRIEF_QUESTIONS[step].label}
                value={words[field]}
                maxLength={20_000}
                onFocus={() => setTyping(step)}
                onBlur={() => setTyping(null)}
                onChange={(event) => desk.change({ words: { [field]: event.target.value } })}
              />
              {step === 'story' && stories.data && stories.data.items.length > 0 && (
                <SelectField
                  label="Which story?"
                  value={words.storyId ?? ''}
                  options={[
                    { value: '', label: 'None of those noted' },
                    ...stories.data.items.map(({ id, latest }) => ({ value: id, label: latest.title })),
                  ]}
                  onChange={(event) =>
                    desk.change({ words: { storyId: (event.target.value || null) as StoryId | null } })
                  }
                />
              )}
            </div>
          );
        })}
      </div>
      {steps.length > 0 && <KeptNote save={save} problem={problem} />}
      <p className={styles.into}>
        <ButtonLink
          look={isBegun ? 'quiet' : 'main'}
          to="/interviews/$interviewId/debrief"
          params={params}
          {...(words.isFinished && { search: { at: 'asked' } })}
        >
          {wordsForLink(words, isBegun)}
        </ButtonLink>
      </p>
    </Card>
  );
}

function wordsForLink({ position, isFinished }: DebriefWords, isBegun: boolean): string {
  if (position !== null && !isFinished) return 'Go on where you left off';
  return isBegun ? 'Go through it question by question' : 'Start the debrief';
}

function hasWords({ debrief }: Interview, step: DebriefStep): boolean {
  const field = FIELD_OF[step];
  return debrief !== null && field !== undefined && debrief[field].trim() !== '';
}

function hasText(words: DebriefWords, field: TypedField | undefined): boolean {
  return field !== undefined && words[field].trim() !== '';
}
