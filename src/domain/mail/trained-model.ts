import { type KindModel, WEIGHT_MIDDLE, WEIGHT_SIGNS, WIDTH } from './kind-model.ts';
import { KIND_ROWS, SIGNAL_ROWS } from './model-weights.ts';
import { SAID_ROWS } from './said-weights.ts';

let model: KindModel | null = null;

/** The model as it was trained; read when the first mail comes. */
export function trainedModel(): KindModel {
  model ??= { ...readSaid(SAID_ROWS), signals: SIGNAL_ROWS, kinds: KIND_ROWS };
  return model;
}

/** Lines of a feature, a tab, and WIDTH signs. */
export function readSaid(text: string): Pick<KindModel, 'numbers' | 'said'> {
  const steps = new Int8Array(128);
  for (const [index, sign] of [...WEIGHT_SIGNS].entries()) steps[sign.charCodeAt(0)] = index - WEIGHT_MIDDLE;
  const numbers = new Map<string, number>();
  const said = new Int8Array(linesIn(text) * WIDTH);
  let start = 0;
  // Line by line in place: tens of thousands of them cut out at once would take memory that is not given back.
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
    const number = numbers.size;
    numbers.set(text.slice(text.lastIndexOf('\n', tab) + 1, tab), number);
    for (let at = 0; at < WIDTH; at += 1)
      said[number * WIDTH + at] = steps[text.charCodeAt(tab + 1 + at)] ?? 0;
    start = tab + WIDTH;
  }
  return { numbers, said };
}

function linesIn(text: string): number {
  let count = 0;
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) count += 1;
  return count;
}
