import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BankQuestion } from '../src/domain/question/bank.ts';
import type { QuestionKind } from '../src/domain/question/question-kind.ts';
import type { BankSource } from '../src/domain/question/sources.ts';
import { ASKED_AFTER, ASKS_THE_SAME, KINDS, REWORDED, TOPICS } from './question-bank-changes.ts';

/**
 * Makes src/domain/question/bank.json of collected interview questions: those whose licence allows it, with our changes
 * of question-bank-changes.ts. `node bench/make-question-bank.ts FILE`; building Rebound does not need it.
 */

type Collected = {
  id: string;
  question: string;
  category: string;
  follow_up: boolean;
  topic: string;
  source_repo: string;
  licence: string;
};

const SOURCE_BY_REPO: Readonly<Record<string, BankSource>> = {
  '18F/eng-hiring': 'eng-hiring',
  'yangshun/tech-interview-handbook': 'handbook',
  'h5bp/Front-end-Developer-Interview-Questions': 'front-end',
  'alexeygrigorev/data-science-interviews': 'data-science',
};
const KIND_BY_CATEGORY: Readonly<Record<string, QuestionKind>> = {
  behavioural: 'behavioural',
  technical: 'technical',
  general: 'general',
  ask_interviewer: 'ask_them',
};
const TARGET = resolve(import.meta.dirname, '../src/domain/question/bank.json');

const file = process.argv[2] ?? resolve(import.meta.dirname, '../../shared/data/questions/questions.jsonl');
const shipped = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Collected)
  .filter(({ source_repo }) => source_repo in SOURCE_BY_REPO);
const idByCollected = new Map<string, string>();
const countBySource = new Map<string, number>();
for (const { id, source_repo } of shipped) {
  const source = SOURCE_BY_REPO[source_repo] ?? '';
  const number = (countBySource.get(source) ?? 0) + 1;
  countBySource.set(source, number);
  idByCollected.set(id, `${source}-${String(number).padStart(3, '0')}`);
}
const bank = shipped.map((collected, index) => bankQuestion(collected, shipped.slice(0, index)));
writeFileSync(TARGET, `${JSON.stringify(bank, null, 2)}\n`);
console.log(`${bank.length} questions in ${TARGET}`);

function bankQuestion(collected: Collected, earlier: readonly Collected[]): BankQuestion {
  const { id, question, category, topic, source_repo } = collected;
  const source = SOURCE_BY_REPO[source_repo];
  const kind = kindOf(id) ?? KIND_BY_CATEGORY[category];
  if (!source || !kind) throw new Error(`${id} has no source or no kind`);
  const text = REWORDED[id] ?? withoutMarks(question);
  const leader = collected.follow_up ? earlier.findLast(({ follow_up }) => !follow_up)?.id : ASKED_AFTER[id];
  return {
    id: idOf(id),
    source,
    kind,
    topic: TOPICS[topic] ?? plainTopic(topic),
    text,
    ...(leader && { after: idOf(leader) }),
    ...(ASKS_THE_SAME[id] && { sameAs: idOf(ASKS_THE_SAME[id]) }),
    ...(text !== question && { isReworded: true }),
  };
}

function idOf(collected: string): string {
  const id = idByCollected.get(collected);
  if (!id) throw new Error(`${collected} is not one that may be shipped`);
  return id;
}

function kindOf(id: string): QuestionKind | undefined {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((kind) => KINDS[kind].split(/\s+/).includes(id));
}

/** Code stands between quotation marks in place of Markdown's. */
function withoutMarks(text: string): string {
  return text.replace(/`+\s*([^`]+?)\s*`+/g, '“$1”').trim();
}

function plainTopic(topic: string): string {
  const company = /^(.*) Software Engineer behavioral interview questions$/.exec(topic)?.[1];
  if (company) return `Reported from ${company}`;
  return topic.replace(/^data science\/(.)/, (_, letter: string) => `Data science: ${letter.toLowerCase()}`);
}
