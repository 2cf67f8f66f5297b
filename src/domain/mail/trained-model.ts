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
  const lines = text.split('\n').filter((line) => line.includes('\t'));
  const numbers = new Map<string, number>();
  const said = new Int8Array(lines.length * WIDTH);
  for (const [number, line] of lines.entries()) {
    const tab = line.indexOf('\t');
    numbers.set(line.slice(0, tab), number);
    for (let at = 0; at < WIDTH; at += 1)
      said[number * WIDTH + at] = steps[line.charCodeAt(tab + 1 + at)] ?? 0;
  }
  return { numbers, said };
}
