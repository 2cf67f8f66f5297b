import type { Insights } from '../../../../contract/insight.ts';
import { Card } from '../../../components/Card.tsx';
import { Disclosures } from '../Disclosures.tsx';
import { HowDoWeKnow } from '../HowDoWeKnow.tsx';
import { ofHundred } from '../hundred-words.ts';
import type { Leading } from '../insight-parts.ts';
import styles from './BetterCard.module.css';
import { LEADING_TITLES, leadingWords, toShowWords, trendWords } from './better-words.ts';

const NAMES = ['surprises', 'stories', 'debriefs'] as const satisfies readonly (keyof Leading)[];

/** Getting better? What results can tell, which is little, and what moves sooner. */
export function BetterCard({ trend, leading }: Pick<Insights, 'trend' | 'leading'>) {
  const { title, sentences } = trendWords(trend);
  return (
    <Card aria-labelledby="better">
      <h2 id="better">Getting better?</h2>
      <p data-verdict={trend.verdict}>
        <b>{title}.</b> {sentences.join(' ')}
      </p>
      <Disclosures>
        <details className={styles.toShow}>
          <summary>How many interviews would show it</summary>
          <ul>
            {toShowWords(trend).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
        <HowDoWeKnow
          how={trend.how}
          flat={`${ofHundred(trend.flatChanceRising)} in 100 for a rise; with it, ${ofHundred(trend.chanceRising)}.`}
          about="Getting better"
        />
      </Disclosures>
      <h3 className={styles.sooner}>What moves sooner</h3>
      <p className={styles.lead}>These are in your hands, and show in weeks rather than years.</p>
      <div className={styles.leading}>
        {NAMES.map((name) => (
          <Moved key={name} name={name} moved={leading[name]} />
        ))}
      </div>
    </Card>
  );
}

function Moved({ name, moved }: { name: keyof Leading; moved: Leading[keyof Leading] }) {
  const { earlier, later, says } = leadingWords(name, moved);
  return (
    <section className={styles.moved} aria-labelledby={`moved-${name}`} data-moved={name}>
      <h4 id={`moved-${name}`}>{LEADING_TITLES[name]}</h4>
      {earlier && later && (
        <dl className={styles.halves}>
          <Half label="Earlier" words={earlier} share={moved.earlier} />
          <Half label="Lately" words={later} share={moved.later} />
        </dl>
      )}
      <p>{says}</p>
      {earlier && (
        <HowDoWeKnow
          how={moved.how}
          flat={`${ofHundred(moved.flatChanceBetter)} in 100 for better; with it, ${ofHundred(moved.chanceBetter)}.`}
          about={LEADING_TITLES[name]}
        />
      )}
    </section>
  );
}

function Half({
  label,
  words,
  share,
}: {
  label: string;
  words: string;
  share: { count: number; of: number };
}) {
  const width = `${Math.min(100, (share.count / share.of) * 100)}%`;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className={styles.bar} aria-hidden>
          <span style={{ width }} />
        </span>
        {words}
      </dd>
    </div>
  );
}
