import type { Insights } from '../../../contract/insight.ts';
import { Card } from '../../components/Card.tsx';
import { runWords } from '../rebound/remember/run-words.ts';
import { HowDoWeKnow } from './HowDoWeKnow.tsx';

/** A run of no's and how much chance there is in it, as Remember tells it after a no. */
export function RunCard({ runs }: { runs: Insights['runs'] }) {
  const level = answersOf(runs.interviews) > 0 ? 'interviews' : 'applications';
  const { run, how } = runs[level];
  const { title, sentences } = runWords({ level, run });
  const runTitle = run.type === 'too_early' ? 'Runs of no’s: too early to tell' : title;
  const range = run.type === 'chance' && run.run > 1 ? `Nothing was: the range above is it.` : null;
  return (
    <Card aria-labelledby="run">
      <h2 id="run">{run.type === 'chance' && run.run === 0 ? 'No run of no’s just now' : runTitle}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <HowDoWeKnow how={how} flat={range} about="A run of no’s" />
    </Card>
  );
}

function answersOf({ run }: Insights['runs']['interviews']): number {
  return run.answers;
}
