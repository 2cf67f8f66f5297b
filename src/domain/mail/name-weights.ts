/** How much each feature of a candidate speaks for it, in thousandths. */
export type NameWeights = ReadonlyMap<string, number>;

/** Lines of a weight, a tab, and the feature. */
export function readNameWeights(text: string): NameWeights {
  const weights = new Map<string, number>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) weights.set(line.slice(tab + 1), Number(line.slice(0, tab)));
  }
  return weights;
}

/** What the features of a candidate come to; nobody comes to 0. */
export function scoreOf(features: Iterable<string>, weights: NameWeights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
