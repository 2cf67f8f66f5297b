import { useState } from 'react';
import type { StoryPage } from '../../../contract/story.ts';
import { lengthWords } from '../../../domain/story/said-length.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { clockTime, plainDay } from '../../words.ts';
import { CompareVersions } from './CompareVersions.tsx';
import styles from './Stories.module.css';
import { differingParts, PARTS } from './story-fields.ts';
import { useRestore } from './use-restore.ts';
import type { StoryDraft } from './use-story-draft.ts';

type Version = StoryPage['latest'];

/** Every version stays: to read, to compare, to bring back. */
export function Versions({ story, draft }: { story: StoryPage; draft: StoryDraft }) {
  const { versions, latest } = story;
  const [chosen, setChosen] = useState({
    of: latest.number,
    before: latest.number - 1,
    after: latest.number,
  });
  const restore = useRestore(story, draft);
  if (versions.length < 2) return null;
  // Once there is a newer version, that is the one to look at.
  const pair = chosen.of === latest.number ? chosen : { before: latest.number - 1, after: latest.number };
  const handleCompare = (before: number, after: number) => setChosen({ of: latest.number, before, after });
  const bringBack = (number: number) =>
    number === latest.number ? null : (
      <Button look="quiet" isBusy={restore.isPending} onClick={() => restore.mutate(number)}>
        Bring back version {number}
      </Button>
    );
  return (
    <section className={styles.stack} aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <Card className={styles.stack}>
        <CompareVersions story={story} before={pair.before} after={pair.after} onChange={handleCompare} />
        <p className={styles.acts}>{bringBack(pair.before)}</p>
        {restore.error && (
          <p className={styles.problem} role="alert">
            {restore.error.message}
          </p>
        )}
      </Card>
      <Card>
        <ul className={styles.list} aria-label="All versions">
          {versions.map((version, index) => (
            <li key={version.number}>
              <details className={styles.version}>
                <summary>{summaryOf(version, versions[index + 1])}</summary>
                <VersionWords version={version} />
                <p className={styles.acts}>{bringBack(version.number)}</p>
              </details>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

function VersionWords({ version }: { version: Version }) {
  return (
    <dl>
      {PARTS.map(({ name, label }) =>
        version[name] ? (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{version[name]}</dd>
          </div>
        ) : null,
      )}
      {version.competencies.length > 0 && (
        <div>
          <dt>What it shows</dt>
          <dd>{version.competencies.join(', ')}</dd>
        </div>
      )}
      {version.seconds !== null && (
        <div>
          <dt>Length when told</dt>
          <dd>{lengthWords(version.seconds)}</dd>
        </div>
      )}
    </dl>
  );
}

/** "Version 3, 12 March 20:55: Result, How to tell it" */
function summaryOf(version: Version, earlier: Version | undefined): string {
  const when = `Version ${version.number}, ${plainDay(version.createdAt)} ${clockTime(version.createdAt)}`;
  return earlier ? `${when}: ${differingParts(earlier, version).join(', ')}` : when;
}
