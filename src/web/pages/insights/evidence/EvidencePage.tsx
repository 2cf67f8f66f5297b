import { Link } from '@tanstack/react-router';
import { CAUTION, findingsOf } from '../../../../domain/insight/evidence.ts';
import { EVIDENCE_TOPICS, type Finding } from '../../../../domain/insight/evidence-finding.ts';
import {
  APPLICATION_TO_ANSWER,
  COLD_TO_INTERVIEW,
  INTERVIEW_TO_OFFER,
  REFERRED_TO_INTERVIEW,
  TIME_TO_ANSWER,
} from '../../../../domain/insight/market-priors.ts';
import { Card } from '../../../components/Card.tsx';
import { PageHead } from '../../../components/PageHead.tsx';
import { StrengthLabel } from '../StrengthLabel.tsx';
import styles from './EvidencePage.module.css';
import { useScrollToHash } from './use-scroll-to-hash.ts';

const USUAL = [
  { title: 'An answer', says: 'Half of applications, give or take', figures: APPLICATION_TO_ANSWER.figures },
  { title: 'Days to an answer', says: 'Half of the answers within 9 days', figures: [TIME_TO_ANSWER] },
  { title: 'An interview', says: 'About 7 in 100, less than 1 to 19', figures: COLD_TO_INTERVIEW.figures },
  { title: 'An interview, referred', says: 'About 33 in 100', figures: REFERRED_TO_INTERVIEW.figures },
  { title: 'An offer, after an interview', says: 'About 25 in 100', figures: INTERVIEW_TO_OFFER.figures },
];

/** What this is based on: each finding with its size and how much it carries, and what Rebound makes of it. */
export function EvidencePage() {
  useScrollToHash();
  return (
    <>
      <PageHead title="What this is based on" kicker={<Link to="/insights">Insights</Link>} />
      <p className={styles.lead}>
        Where Rebound leans on something people have studied, it stands here: what was found, with how many
        people, how much it carries, and what follows for this program. {CAUTION}
      </p>
      <p className={styles.key}>
        <StrengthLabel strength="strong" /> many studies agree <StrengthLabel strength="mixed" /> good, with a
        catch <StrengthLabel strength="weak" /> small, or one study <StrengthLabel strength="assumption" />{' '}
        nobody has measured it
      </p>
      <div className={styles.stack}>
        {EVIDENCE_TOPICS.map((topic) => (
          <Card key={topic}>
            <h2>{topic}</h2>
            {findingsOf(topic).map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </Card>
        ))}
        <Card id="usual-numbers">
          <h2>The usual numbers</h2>
          <p>
            With few numbers of your own, Insights starts from these and says so. Most come from firms that
            sell hiring software, count everybody who applied anywhere, and say little about one person: your
            own numbers take over as they come.
          </p>
          {USUAL.map(({ title, says, figures }) => (
            <div key={title} className={styles.finding}>
              <h3>{title}</h3>
              <p>{says}</p>
              <ul className={styles.sources}>
                {figures.map((figure) => (
                  <li key={figure.says}>
                    <a href={figure.where} target="_blank" rel="noreferrer">
                      {figure.says}
                    </a>{' '}
                    <StrengthLabel strength={figure.strength} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Card>
      </div>
    </>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { id, title, says, size, strength, but, so, sources } = finding;
  return (
    <section className={styles.finding} id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p className={styles.size}>
        <StrengthLabel strength={strength} /> <span>{size}</span>
      </p>
      <p>{says}</p>
      {but && <p className={styles.but}>{but}</p>}
      <p>
        <b>Here:</b> {so}
      </p>
      {sources.length > 0 && (
        <p className={styles.links}>
          {sources.map(({ name, address }) => (
            <a key={address} href={address} target="_blank" rel="noreferrer">
              {name}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
