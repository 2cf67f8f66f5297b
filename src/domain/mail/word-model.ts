import { MAIL_KINDS } from './reading.ts';
import { WORD_WEIGHTS } from './word-weights.ts';

const KINDS = MAIL_KINDS.length;
/** Each weight is one sign: its place in this row, counted from the middle, in steps of `WEIGHT_STEP` thousandths. */
export const WEIGHT_SIGNS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_{|}~';
export const WEIGHT_STEP = 40;
export const WEIGHT_MIDDLE = 44;

/** What each sign weighs, by its character: there are a hundred thousand of them to look up. */
const WEIGHTS = new Int16Array(128);
for (const [index, sign] of [...WEIGHT_SIGNS].entries())
  WEIGHTS[sign.charCodeAt(0)] = (index - WEIGHT_MIDDLE) * WEIGHT_STEP;

/** `rows`: those asked for so far, a view of `weights` each; to make one takes longer than to read it. */
type Model = { places: ReadonlyMap<string, number>; weights: Int16Array; rows: Int16Array[] };
let model: Model | null = null;

/** What words say for each kind of MAIL_KINDS, in thousandths of log odds; null for words the model does not know. */
export function wordWeights(words: string): Int16Array | null {
  model ??= read(WORD_WEIGHTS);
  const place = model.places.get(words);
  if (place === undefined) return null;
  const row = model.rows[place] ?? model.weights.subarray(place * KINDS, (place + 1) * KINDS);
  model.rows[place] = row;
  return row;
}

/** Lines of words, a tab, and a sign for each kind. */
function read(text: string): Model {
  const lines = text.split('\n').filter((line) => line.includes('\t'));
  const places = new Map<string, number>();
  const weights = new Int16Array(lines.length * KINDS);
  for (const [place, line] of lines.entries()) {
    const tab = line.indexOf('\t');
    places.set(line.slice(0, tab), place);
    for (let kind = 0; kind < KINDS; kind += 1)
      weights[place * KINDS + kind] = WEIGHTS[line.charCodeAt(tab + 1 + kind)] ?? 0;
  }
  return { places, weights, rows: Array<Int16Array>(lines.length) };
}
