import { parentPort } from 'node:worker_threads';
import { weigh } from '../src/domain/mail/kind-model.ts';
import { judgedOf, type SharesOfSource } from './outcomes-leaving-out.ts';
import { readerExamples } from './reader-examples.ts';
import { weighable } from './said-numbers.ts';
import { trainModel } from './train-model.ts';

/** Trains without the sources it is told, one after another, and answers what each training makes of the mail it never saw. */
const examples = readerExamples();
parentPort?.on('message', (source: string) => {
  const model = trainModel(examples.filter((example) => example.source !== source));
  const shares = judgedOf(examples, source).map(
    ({ sentences, signals }) =>
      weigh(
        model,
        sentences.map((sentence) => weighable(sentence, model.numbers)),
        signals,
      ).shares,
  );
  parentPort?.postMessage(shares satisfies SharesOfSource);
});
