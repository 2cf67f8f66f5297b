import { useMutation } from '@tanstack/react-query';
import type { Rebound } from '../../../../contract/rebound.ts';
import { changeReview, type Finding, type Review } from '../../../../contract/review.ts';
import { promptsFor } from '../../../../domain/review/prompts.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { CameUpAgain } from '../../../components/CameUpAgain.tsx';
import { Card } from '../../../components/Card.tsx';
import { Pill } from '../../../components/Pill.tsx';
import { MovedHeading } from '../MovedHeading.tsx';
import { useAct } from '../rebound-queries.ts';
import { noName } from '../rebound-words.ts';
import step from '../Step.module.css';
import { StepActs } from '../StepActs.tsx';
import { Trouble } from '../Trouble.tsx';
import styles from './FoundOverview.module.css';
import { useReviewCache } from './use-review-changes.ts';

/** Everything the reviews found, before going on. Each can be taken up again. */
export function FoundOverview({
  rebound,
  reviews,
  hasMoved,
  onTakeUp,
}: {
  rebound: Rebound;
  reviews: readonly Review[];
  hasMoved: boolean;
  onTakeUp: (reviewId: Review['id']) => void;
}) {
  const act = useAct(rebound.id);
  const cache = useReviewCache(rebound.id);
  const takeUp = useMutation({
    mutationFn: async (review: Review) => {
      const { id: reviewId, size, finishedAt, form } = review;
      // What was stopped goes on at its question, what was finished begins at its first; what was skipped, at its size.
      if (!finishedAt) return;
      const first = size && size !== 'skip' ? promptsFor(form, size)[0] : undefined;
      const body = { isFinished: false, position: review.position ?? first?.name ?? null };
      cache.put(await call(changeReview, { params: { reviewId }, body }));
    },
    onSuccess: (_, { id }) => onTakeUp(id),
  });
  return (
    <div className={step.stack}>
      <MovedHeading hasMoved={hasMoved}>What you found</MovedHeading>
      {reviews.some((review) => !isLookedAt(review)) && (
        <p className={step.lead}>Saved. You can take up the rest whenever you like, or not at all.</p>
      )}
      {reviews.map((review) => (
        <Card key={review.id} className={styles.found}>
          <h3>{noName(review)}</h3>
          <Findings review={review} />
          <div>
            <Button
              look="text"
              onClick={() => takeUp.mutate(review)}
              isBusy={takeUp.isPending && takeUp.variables.id === review.id}
              aria-label={`${takeUpWords(review)}: ${noName(review)}`}
            >
              {takeUpWords(review)}
            </Button>
          </div>
        </Card>
      ))}
      <Trouble error={takeUp.error} />
      <StepActs rebound={rebound} step="review">
        <Button onClick={() => act.mutate({ type: 'step_done', step: 'review' })} isBusy={act.isPending}>
          On to Remember
        </Button>
      </StepActs>
      <Trouble error={act.error} />
    </div>
  );
}

function Findings({ review }: { review: Review }) {
  const findings = review.findings.filter(({ keptAt }) => keptAt !== null);
  const lines = [
    review.wentWell && `Went well: ${review.wentWell.split('\n').filter(Boolean).join('; ')}`,
    review.roleRight && `The role: ${RIGHT_WORDS[review.roleRight]}.`,
    review.sourceRight && `Where you found it: ${RIGHT_WORDS[review.sourceRight]}.`,
  ].filter(Boolean);
  if (findings.length + lines.length === 0) return <p className={step.lead}>{emptyWords(review)}</p>;
  return (
    <ul className={step.plain}>
      {findings.map((finding) => (
        <li key={finding.id} className={styles.finding}>
          <span className={styles.text}>{foundWords(finding)}</span>
          <span className={styles.pills}>
            <Pill tone="review">{becameWords(finding)}</Pill>
            {finding.basis === 'guess' && <Pill>your guess</Pill>}
          </span>
          {finding.cameUp.length > 0 && (
            <CameUpAgain id={finding.id} cameUp={finding.cameUp} about={finding.text} />
          )}
        </li>
      ))}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** To its end; one that was stopped keeps the question it was stopped at. */
function isLookedAt({ finishedAt, position }: Review): boolean {
  return finishedAt !== null && position === null;
}

/** A better wording is what to say instead, not the sentence one regrets. */
function foundWords({ kind, text, instead }: Finding): string {
  return (kind === 'wording' && instead.trim()) || text || instead;
}

const RIGHT_WORDS = { yes: 'right', no: 'not right', unsure: 'hard to tell' } as const;

function becameWords({ became, instead }: Finding): string {
  switch (became?.type) {
    case 'question':
      return 'a question to rehearse';
    case 'story':
      return `version ${became.version} of “${became.title}”`;
    case 'wording':
      return instead.trim() ? 'a better wording' : 'a wording to remember';
    default:
      return 'noted';
  }
}

function emptyWords(review: Review): string {
  const { size, nothing } = review;
  if (size === 'skip') return 'Skipped. It stays here in case you want it later.';
  if (size === null) return 'Not looked at. It stays here in case you want it later.';
  if (isLookedAt(review) || nothing.length > 0) return 'Nothing to change this time.';
  return 'Nothing noted yet.';
}

function takeUpWords(review: Review): string {
  const { size } = review;
  if (size === null || size === 'skip') return 'Look at it after all';
  return isLookedAt(review) ? 'Look again' : 'Take it up again';
}
