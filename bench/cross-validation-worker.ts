import { parentPort } from 'node:worker_threads';
import { predict } from '../src/domain/mail/kind-model.ts';
import { judgedOf, type PredictionsOfSource } from './cross-validate.ts';
import { rowsOf } from './feature-numbers.ts';
import { readerExamples } from './reader-examples.ts';
import { trainModel } from './train-model.ts';

/** Trains without each source it is told, one after another, and answers what that model predicts for the mail of the source. */
const examples = readerExamples();
parentPort?.on('message', (source: string) => {
  const model = trainModel(examples.filter((example) => example.source !== source));
  const predictions = judgedOf(examples, source).map(
    ({ sentences, signals }) =>
      predict(
        model,
        sentences.map((sentence) => rowsOf(sentence, model.vocabulary)),
        signals,
      ).probabilities,
  );
  parentPort?.postMessage(predictions satisfies PredictionsOfSource);
});
