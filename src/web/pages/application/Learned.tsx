import type { ApplicationPage } from '../../../contract/application.ts';
import type { Contact } from '../../../contract/contact.ts';
import { CameUpAgain } from '../../components/CameUpAgain.tsx';
import { Card } from '../../components/Card.tsx';
import { Pill } from '../../components/Pill.tsx';
import styles from './ApplicationPage.module.css';
import { peopleByTime } from './people-by-time.ts';

const KIND_WORDS = {
  question: 'A question to rehearse',
  story: 'A story to tell better',
  wording: 'A better wording',
  surprising: 'A surprise',
};

/** What the interviews and the review brought to light. */
export function Learned({ application }: { application: ApplicationPage }) {
  const { sought, findings, interviews, isLive } = application;
  const { met, toMeet } = peopleByTime(interviews, new Date());
  if (sought.length + findings.length + met.length + toMeet.length === 0) return null;
  return (
    <Card>
      <h2>What you learned here</h2>
      {sought.length > 0 && (
        <>
          <h3 className={styles.under}>
            {isLive ? 'What they are looking for' : 'What they were looking for'}
          </h3>
          <ul className={styles.chips}>
            {sought.map(({ skill, inPosting }) => (
              <li key={skill}>
                <Pill tone={inPosting ? 'plain' : 'remember'}>
                  {skill}
                  {!inPosting && ' · the posting never named it'}
                </Pill>
              </li>
            ))}
          </ul>
        </>
      )}
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map(({ id, kind, text, instead, basis, keptAt, cameUp }) => (
            <li key={id}>
              <b>{KIND_WORDS[kind]}</b> <Pill>{basis === 'happened' ? 'it happened' : 'your guess'}</Pill>
              <p>{text}</p>
              {instead && <p className={styles.quote}>{instead}</p>}
              {keptAt && kind !== 'surprising' && <CameUpAgain id={id} cameUp={cameUp} about={text} />}
            </li>
          ))}
        </ul>
      )}
      {met.length > 0 && <p className={styles.muted}>People met: {namesOf(met)}</p>}
      {toMeet.length > 0 && <p className={styles.muted}>People you will meet: {namesOf(toMeet)}</p>}
    </Card>
  );
}

function namesOf(people: readonly Contact[]): string {
  return people.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', ');
}
