import { type KindModel, WEIGHT_MIDDLE, WEIGHT_SIGNS } from './kind-model.ts';
import { KIND_ROWS, SIGNAL_ROWS } from './model-weights.ts';
import SAID from './said-weights.json' with { type: 'json' };

/** Features with a comma between them, and WIDTH signs for each in their order. */
export type SaidWeights = { features: string; signs: string };

let model: KindModel | null = null;

/** The model as it was trained; read when the first mail comes. */
export function trainedModel(): KindModel {
  model ??= { ...readSaid(SAID), signals: SIGNAL_ROWS, kinds: KIND_ROWS };
  return model;
}

/** The same as numbers. */
export function readSaid({ features, signs }: SaidWeights): Pick<KindModel, 'numbers' | 'said'> {
  const steps = new Int8Array(128);
  for (const [index, sign] of [...WEIGHT_SIGNS].entries()) steps[sign.charCodeAt(0)] = index - WEIGHT_MIDDLE;
  const said = new Int8Array(signs.length);
  for (let at = 0; at < said.length; at += 1) said[at] = steps[signs.charCodeAt(at)] ?? 0;
  const numbers = new Map<string, number>();
  for (const feature of features.split(',')) numbers.set(feature, numbers.size);
  return { numbers, said };
}
