/** What was done of something that is too much for one request, and why it stopped, if it did. */
export type DoneInParts<Item> = { done: Item[]; left: Item[]; error: unknown };

/** Does something with many items, so many in a request, one after the other. What a failure leaves is told. */
export async function inParts<Item>(
  items: readonly Item[],
  atOnce: number,
  act: (part: Item[]) => Promise<unknown>,
): Promise<DoneInParts<Item>> {
  for (let start = 0; start < items.length; start += atOnce) {
    try {
      await act(items.slice(start, start + atOnce));
    } catch (error) {
      return { done: items.slice(0, start), left: items.slice(start), error };
    }
  }
  return { done: [...items], left: [], error: null };
}
