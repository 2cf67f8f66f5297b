import type { MailGroup, Proposal } from '../../../contract/mail.ts';

/** Where each mail stood so far. A place is a name that never changes, whatever its mails are called meanwhile. */
export type Places = { order: readonly string[]; of: Readonly<Record<Proposal['id'], string>> };
export type PlacedGroup = MailGroup & { place: string };

export const NO_PLACES: Places = { order: [], of: {} };

/**
 * Groups where their mails stood before, so that nothing leaps while one works on them; new ones stand where the server
 * put them. A place stays when its mails are gone, for one that is taken back.
 */
export function placeGroups(
  groups: readonly MailGroup[],
  before: Places,
): { groups: PlacedGroup[]; places: Places } {
  const order = [...before.order];
  const of: Record<Proposal['id'], string> = { ...before.of };
  const taken = new Map<string, PlacedGroup>();
  let last: string | undefined;
  for (const group of groups) {
    const known = group.proposals.flatMap(({ id }) => before.of[id] ?? []);
    const free = known.find((place) => !taken.has(place));
    // What parts from its group stands behind it.
    const place = free ?? newPlace(order, known[0] ?? last);
    taken.set(place, { ...group, place });
    for (const { id } of group.proposals) of[id] = place;
    last = place;
  }
  return { groups: order.flatMap((place) => taken.get(place) ?? []), places: { order, of } };
}

function newPlace(order: string[], behind: string | undefined): string {
  const place = `place ${order.length}`;
  order.splice(behind === undefined ? 0 : order.indexOf(behind) + 1, 0, place);
  return place;
}
