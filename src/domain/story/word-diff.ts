import { diffArrays } from 'diff';

/** A stretch of words that stayed, went or came. */
export type WordPart = { type: 'same' | 'removed' | 'added'; text: string };

/** Beyond so many single changes two texts are two texts: nobody would read the shreds, and finding them takes long. */
const MOST_CHANGES = 1_500;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Two texts compared word by word. What stayed and what went, put together, is the text before; what stayed and what
 * came is the text after, to the letter. What went stands before what came in its place.
 */
export function compareWords(before: string, after: string): WordPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (!changes) return partsOf([{ removed: before, added: after }]);
  const stretches: Stretch[] = [];
  for (const { value, removed, added } of changes) {
    const text = value.join('');
    const last = stretches.at(-1);
    if (!removed && !added) stretches.push({ same: text });
    else if (last && 'removed' in last) {
      last.removed += removed ? text : '';
      last.added += added ? text : '';
    } else stretches.push({ removed: removed ? text : '', added: added ? text : '' });
  }
  return partsOf(withoutCrumbs(stretches));
}

type Change = { removed: string; added: string };
type Stretch = { same: string } | Change;

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What stays between two changes and says nothing by itself: a blank, a comma, "and". On one line. */
const CRUMB = /^[^\p{L}\p{N}\n]*[\p{L}\p{N}]{0,3}[^\p{L}\p{N}\n]*$/u;

/** Crumbs that stayed would cut a changed phrase into single words. */
function withoutCrumbs(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const next = stretches[index + 1];
    if (last && 'removed' in last) {
      if ('removed' in stretch) {
        last.removed += stretch.removed;
        last.added += stretch.added;
        continue;
      }
      if (next && 'removed' in next && CRUMB.test(stretch.same)) {
        last.removed += stretch.same;
        last.added += stretch.same;
        continue;
      }
    }
    joined.push({ ...stretch });
  }
  return joined;
}

function partsOf(stretches: readonly Stretch[]): WordPart[] {
  return stretches
    .flatMap((stretch): WordPart[] =>
      'same' in stretch
        ? [{ type: 'same', text: stretch.same }]
        : [
            { type: 'removed', text: stretch.removed },
            { type: 'added', text: stretch.added },
          ],
    )
    .filter(({ text }) => text !== '');
}
