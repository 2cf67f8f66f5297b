import type { StoryPage } from '../../../contract/story.ts';
import { lengthWords } from '../../../domain/story/said-length.ts';
import { SelectField } from '../../components/Field.tsx';
import { plainDay } from '../../words.ts';
import styles from './Stories.module.css';
import { differingParts, PARTS } from './story-fields.ts';
import { WordDiff } from './WordDiff.tsx';

type Version = StoryPage['latest'];

/** Any two versions, word by word. */
export function CompareVersions({
  story: { versions },
  before,
  after,
  onChange,
}: {
  story: StoryPage;
  before: number;
  after: number;
  onChange: (before: number, after: number) => void;
}) {
  const options = versions.map(({ number, createdAt }) => ({
    value: String(number),
    label: `Version ${number}, ${plainDay(createdAt)}`,
  }));
  const [one, other] = [before, after].map((wanted) => versions.find(({ number }) => number === wanted));
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <SelectField
          label="Compare"
          value={String(before)}
          options={options}
          onChange={(event) => onChange(Number(event.target.value), after)}
        />
        <SelectField
          label="with"
          value={String(after)}
          options={options}
          onChange={(event) => onChange(before, Number(event.target.value))}
        />
      </div>
      {one && other && <Differences before={one} after={other} />}
    </div>
  );
}

function Differences({ before, after }: { before: Version; after: Version }) {
  const changed = differingParts(before, after);
  const same = PARTS.filter(({ name, label }) => !changed.includes(label) && after[name].trim() !== '');
  return (
    <div className={styles.stack} aria-live="polite">
      {changed.length === 0 && <p>These two say the same.</p>}
      {PARTS.filter(({ label }) => changed.includes(label)).map(({ name, label }) => (
        <div key={name}>
          <h3 className={styles.part}>{label}</h3>
          <WordDiff before={before[name]} after={after[name]} />
        </div>
      ))}
      {changed.includes('What it shows') && (
        <div>
          <h3 className={styles.part}>What it shows</h3>
          <WordDiff before={before.competencies.join(', ')} after={after.competencies.join(', ')} />
        </div>
      )}
      {before.seconds !== null && after.seconds !== null && before.seconds !== after.seconds && (
        <p className={styles.quiet}>
          It took {lengthWords(before.seconds)}, and then {lengthWords(after.seconds)}.
        </p>
      )}
      {changed.length > 0 && same.length > 0 && (
        <p className={styles.quiet}>The same in both: {same.map(({ label }) => label).join(', ')}.</p>
      )}
    </div>
  );
}
