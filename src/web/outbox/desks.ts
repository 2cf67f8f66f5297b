import type { InterviewId } from '../../domain/id.ts';
import { exampleStore, ownStore } from './browser-store.ts';
import { type DebriefDesk, debriefDesk } from './debrief-desk.ts';
import { sendDebrief } from './send-debrief.ts';
import { unsentInterviews } from './unsent-debrief.ts';

/** Whose data a page shows: the person's own, or the example, of which nothing may stay in the browser. */
export type Space = 'own' | 'demo';

const desks = new Map<string, DebriefDesk>();

/** The one desk of a debrief in this tab: what it has to send goes on when its page is left. */
export function deskOf(interviewId: InterviewId, space: Space): DebriefDesk {
  const key = `${space} ${interviewId}`;
  const found = desks.get(key);
  if (found) return found;
  const store = space === 'own' ? ownStore : exampleStore;
  const desk = debriefDesk({ interviewId, store, send: sendDebrief, now: () => new Date().toISOString() });
  desks.set(key, desk);
  return desk;
}

/** Sends what an earlier visit could not, and forgets what was written in an example that was left. */
export function sendWhatIsLeft(): void {
  for (const key of [...desks.keys()]) if (key.startsWith('demo ')) desks.delete(key);
  for (const name of exampleStore.names()) exampleStore.remove(name);
  for (const interviewId of unsentInterviews(ownStore)) void deskOf(interviewId, 'own').flush();
}

/** Keeps the desks of this tab in touch with the network, the other tabs and the person's leaving. */
export function tendDesks(): () => void {
  const flushAll = () => {
    for (const desk of desks.values()) void desk.flush();
  };
  const handleHide = () => {
    if (document.visibilityState === 'hidden') flushAll();
  };
  const handleStorage = ({ key }: StorageEvent) => {
    for (const desk of desks.values()) desk.hearTab(key);
  };
  window.addEventListener('online', flushAll);
  window.addEventListener('pagehide', flushAll);
  document.addEventListener('visibilitychange', handleHide);
  window.addEventListener('storage', handleStorage);
  return () => {
    window.removeEventListener('online', flushAll);
    window.removeEventListener('pagehide', flushAll);
    document.removeEventListener('visibilitychange', handleHide);
    window.removeEventListener('storage', handleStorage);
  };
}
