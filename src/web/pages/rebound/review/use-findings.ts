import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Finding, keepFinding, type Review, saveFinding } from '../../../../contract/review.ts';
import { call } from '../../../api.ts';
import { useAutosave } from '../../../autosave.ts';
import { statusQuery, storiesQuery } from '../../../queries.ts';
import { type FindingDraft, hasWords } from './finding-drafts.ts';
import { useReviewCache } from './use-review-changes.ts';

/** Saves findings as they are typed, and keeps them: only then do they become something. */
export function useFindings({ id: reviewId, reboundId, findings }: Review) {
  const queryClient = useQueryClient();
  const cache = useReviewCache(reboundId);
  const saved = useRef(new Map(findings.map((finding) => [finding.id, fingerprint(finding)])));

  const saveAll = async (drafts: readonly FindingDraft[]) => {
    for (const draft of drafts) {
      const isKnown = saved.current.has(draft.id);
      if (saved.current.get(draft.id) === fingerprint(draft) || (!isKnown && !hasWords(draft))) continue;
      const { id: findingId, kind, basis, text, instead, storyId } = draft;
      const finding = await call(saveFinding, {
        params: { reviewId, findingId },
        body: { kind, basis, text, instead, storyId },
      });
      saved.current.set(findingId, fingerprint(draft));
      cache.putFinding(finding);
    }
  };
  const keep = async (drafts: readonly FindingDraft[]): Promise<Finding[]> => {
    await saveAll(drafts);
    const kept: Finding[] = [];
    for (const { id: findingId } of drafts) {
      const finding = await call(keepFinding, { params: { findingId } });
      cache.putFinding(finding);
      kept.push(finding);
    }
    cache.forgetWhatFollows();
    for (const { queryKey } of [storiesQuery, statusQuery]) void queryClient.invalidateQueries({ queryKey });
    void queryClient.invalidateQueries({ queryKey: ['questions'] });
    void queryClient.invalidateQueries({ queryKey: ['wordings'] });
    return kept;
  };
  return { autosave: useAutosave(saveAll), saveAll, keep };
}

function fingerprint({
  kind,
  basis,
  text,
  instead,
  storyId,
}: Omit<FindingDraft, 'id' | 'newStory' | 'noteLine' | 'kept'>): string {
  return JSON.stringify([kind, basis, text, instead, storyId]);
}
