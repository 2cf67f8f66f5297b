/** A finger: a phone or a tablet, where nothing is dragged from another window. */
export function hasCoarsePointer(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
