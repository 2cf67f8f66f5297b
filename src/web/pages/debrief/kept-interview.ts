import type { Interview } from '../../../contract/interview.ts';
import type { InterviewId, StoryId } from '../../../domain/id.ts';
import { ownStore } from '../../outbox/browser-store.ts';
import { readUnsent } from '../../outbox/unsent-debrief.ts';

/** What the page needs beside the words, as it was when the server was last heard: enough to open without it. */
export type KeptInterview = {
  interview: Interview;
  stories: { id: StoryId; title: string }[];
  bankKeys: string[];
  keptAt: string;
};

const PREFIX = 'interview:';
/** The interviews of a busy week; those with words still to send are never let go. */
const KEPT_AT_MOST = 5;

export function readKept(interviewId: InterviewId): KeptInterview | null {
  const text = ownStore.read(PREFIX + interviewId);
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as KeptInterview;
    return kept.interview.id === interviewId ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps an interview while its debrief is being written, and lets it go once that is finished and sent. */
export function keepInterview(kept: KeptInterview): void {
  const { id, debrief } = kept.interview;
  if (debrief?.finishedAt && !readUnsent(ownStore, id)) {
    ownStore.remove(PREFIX + id);
    return;
  }
  // What the page does not show does not stay in the browser.
  const interview = {
    ...kept.interview,
    notes: '',
    link: '',
    place: '',
    sought: [],
    people: [],
    invitedBy: null,
  };
  ownStore.write(PREFIX + id, JSON.stringify({ ...kept, interview }));
  const others = ownStore
    .names()
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => readKept(name.slice(PREFIX.length) as InterviewId))
    .filter((one) => one !== null && !readUnsent(ownStore, one.interview.id))
    .sort((a, b) => ((a?.keptAt ?? '') < (b?.keptAt ?? '') ? 1 : -1));
  for (const one of others.slice(KEPT_AT_MOST)) if (one) ownStore.remove(PREFIX + one.interview.id);
}
