import { normalCdf } from './normal.ts';

/** How the mood changed over each use of one activity, in steps of its five. */
export type ActivityChanges<Key> = { key: Key; changes: readonly number[] };
export type ActivityEstimate<Key> = { key: Key; noted: number; change: number; sd: number };
export type ActivityComparison<Key> = {
  /** The change over all activities, towards which each is drawn. */
  overall: { change: number; sd: number };
  activities: ActivityEstimate<Key>[];
  /** How likely the first of two is followed by the better mood. */
  chanceBetter: (one: Key, other: Key) => number;
  /** Pairs whose order is sure enough to be shown. */
  sure: { better: Key; other: Key; chance: number }[];
};

/** Uses differ by `s` within an activity, activities by `t`; the mood rises by about `m0`, give or take `v0`. */
const SPREAD = { s: 1.2, t: 0.6, m0: 0.5, v0: 1 };
const SURE = 0.9;

/**
 * Activities compared with each other, each drawn towards all of them the more the less often it was noted: a normal
 * model with two levels, in closed form. Never what an activity does: whoever recharges at a low feels better later
 * anyway.
 */
export function compareActivities<Key>(uses: readonly ActivityChanges<Key>[]): ActivityComparison<Key> {
  const { s, t, m0, v0 } = SPREAD;
  const groups = uses.map(({ key, changes }) => {
    const noted = changes.length;
    const mean = noted > 0 ? changes.reduce((sum, change) => sum + change, 0) / noted : 0;
    const precision = noted / s ** 2;
    return {
      key,
      noted,
      mean,
      own: precision / (precision + 1 / t ** 2),
      left: 1 / (precision + 1 / t ** 2),
    };
  });
  const known = groups.map(({ noted, mean }) => ({
    mean,
    weight: noted > 0 ? 1 / (t ** 2 + s ** 2 / noted) : 0,
  }));
  const weight = 1 / v0 ** 2 + known.reduce((sum, group) => sum + group.weight, 0);
  const overall = (m0 / v0 ** 2 + known.reduce((sum, group) => sum + group.weight * group.mean, 0)) / weight;
  const parts = new Map(
    groups.map(({ key, noted, mean, own, left }) => {
      const change = own * mean + (1 - own) * overall;
      return [key, { key, noted, change, own, variance: left + (1 - own) ** 2 / weight }];
    }),
  );
  const chanceBetter = (one: Key, other: Key) => {
    const a = parts.get(one);
    const b = parts.get(other);
    if (!a || !b || one === other) return 0.5;
    // Both are drawn to the same overall change, so that they vary together by what is unsure of it.
    const shared = ((1 - a.own) * (1 - b.own)) / weight;
    return normalCdf((a.change - b.change) / Math.sqrt(a.variance + b.variance - 2 * shared));
  };
  const activities = [...parts.values()].map(({ key, noted, change, variance }) => ({
    key,
    noted,
    change,
    sd: Math.sqrt(variance),
  }));
  return {
    overall: { change: overall, sd: Math.sqrt(1 / weight) },
    activities,
    chanceBetter,
    sure: surePairs(activities, chanceBetter),
  };
}

function surePairs<Key>(
  activities: readonly ActivityEstimate<Key>[],
  chanceBetter: (one: Key, other: Key) => number,
): ActivityComparison<Key>['sure'] {
  const ordered = activities.toSorted((one, other) => other.change - one.change);
  return ordered.flatMap(({ key: better }, place) =>
    ordered.slice(place + 1).flatMap(({ key: other }) => {
      const chance = chanceBetter(better, other);
      return chance > SURE ? [{ better, other, chance }] : [];
    }),
  );
}
