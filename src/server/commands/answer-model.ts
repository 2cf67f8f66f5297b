import type { z } from 'zod';
import { CannotGoOn } from '../cannot-go-on.ts';
import { rateModels } from './rate-models.ts';
import { silenceAndTrendModels } from './silence-and-trend-models.ts';

/** A model that answers for given counts, without any data: what it takes, and what it says to that. */
export type Model<Given = never> = {
  takes: z.ZodType<Given>;
  answer: (given: Given) => Record<string, unknown>;
};

const MODELS: Readonly<Record<string, Model>> = { ...rateModels, ...silenceAndTrendModels };

export const MODEL_NAMES = Object.keys(MODELS);

/**
 * Works a number out again for anybody who wants to check it: the fields that were given, and the answer's beside them.
 * Throws CannotGoOn, with a sentence, when there is no such model, or it cannot make sense of what it is given.
 */
export function answerModel(name: string, params: string): Record<string, unknown> {
  const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
  if (!model) throw new CannotGoOn(`There is no model “${name}”. Use one of ${MODEL_NAMES.join(', ')}.`);
  const given = model.takes.safeParse(jsonOf(params));
  if (!given.success) {
    const sentences = given.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'params'}: ${message}`,
    );
    throw new CannotGoOn(
      `The model “${name}” cannot use these --params. ${[...new Set(sentences)].join(' ')}`,
    );
  }
  const answer = model.answer(given.data);
  if (isSure(answer)) return answer;
  throw new CannotGoOn(
    `The model “${name}” has no sure answer to these --params: they lie too far out. Use numbers that are less extreme.`,
  );
}

/** What could not be worked out is no number; JSON would tell it as null, like what is beyond counting. */
function isSure(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isSure);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotGoOn(`--params is not JSON. Write it like --params '{"a":2,"b":6,"p":0.5}'.`);
  }
}
