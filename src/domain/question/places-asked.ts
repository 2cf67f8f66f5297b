import type { ApplicationId } from '../id.ts';

type Place = { applicationId: ApplicationId; isCaughtOut: boolean; at: string };

/**
 * Where a question was asked, oldest first: at interviews, and at applications whose review found it (`found`). A
 * finding names no interview. Where the question was asked at one interview there, it is that one; where at several,
 * nobody knows which, and the application stands for itself.
 */
export function placesAsked<Asked extends Place>(
  askings: readonly Asked[],
  found: readonly Asked[],
): Asked[] {
  const places = [...askings];
  for (const finding of found) {
    const there = places.filter(({ applicationId }) => applicationId === finding.applicationId);
    if (there.some(({ isCaughtOut }) => isCaughtOut)) continue;
    const [one] = there;
    if (one && there.length === 1) places[places.indexOf(one)] = { ...one, isCaughtOut: true };
    else places.push(finding);
  }
  return places.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
