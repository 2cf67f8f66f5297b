import EMBEDDING from './embedding-weights.json' with { type: 'json' };
import { EMBEDDING_ALPHABET, EMBEDDING_ZERO, type KindModel } from './kind-model.ts';
import { OUTPUT_WEIGHTS, SIGNAL_WEIGHTS } from './model-weights.ts';

/** Features with a comma between them, and WIDTH characters of EMBEDDING_ALPHABET for each in their order. */
export type EmbeddingWeights = { features: string; signs: string };

let model: KindModel | null = null;

/** The model as it was trained; decoded when the first mail comes. */
export function trainedModel(): KindModel {
  model ??= { ...decodeEmbedding(EMBEDDING), signals: SIGNAL_WEIGHTS, output: OUTPUT_WEIGHTS };
  return model;
}

export function decodeEmbedding({
  features,
  signs,
}: EmbeddingWeights): Pick<KindModel, 'vocabulary' | 'embedding'> {
  const steps = new Int8Array(128);
  for (const [index, sign] of [...EMBEDDING_ALPHABET].entries())
    steps[sign.charCodeAt(0)] = index - EMBEDDING_ZERO;
  const embedding = new Int8Array(signs.length);
  for (let at = 0; at < embedding.length; at += 1) embedding[at] = steps[signs.charCodeAt(at)] ?? 0;
  const vocabulary = new Map<string, number>();
  for (const feature of features.split(',')) vocabulary.set(feature, vocabulary.size);
  return { vocabulary, embedding };
}
