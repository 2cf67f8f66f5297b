/** Enough for a few people whose numbers are looked at in turn; a forecast of silence holds up to 2 MB. */
const FIGURES_KEPT = 12;

/**
 * Figures that take a grid to work out, kept by the counts they rest on: a page that is looked at again costs nothing,
 * on either engine, and neither does an event that changes none of them. The one asked for longest ago goes first.
 */
export function keptFigures<Figure>(): (
  key: string,
  make: () => Promise<Figure> | Figure,
) => Promise<Figure> {
  const kept = new Map<string, Promise<Figure> | Figure>();
  return async (key, make) => {
    const figure = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, figure);
    const [oldest] = kept.keys();
    if (kept.size > FIGURES_KEPT && oldest !== undefined) kept.delete(oldest);
    try {
      return await figure;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
}
