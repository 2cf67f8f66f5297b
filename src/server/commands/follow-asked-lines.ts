import type { AskedLine, Became } from '../../domain/debrief/became.ts';
import type { Line } from '../../domain/debrief/lines.ts';
import { linesOf } from '../../domain/debrief/lines.ts';
import { rewordedLines } from '../../domain/debrief/reworded-lines.ts';
import type { LineStep } from '../../domain/debrief/steps.ts';
import type { QuestionId } from '../../domain/id.ts';
import { bankQuestionLike } from '../../domain/question/bank.ts';
import { questionFrom, questionKey } from '../../domain/review/kept-finding.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { StoredInterview } from '../db/interviews.ts';
import type { StoredAsking } from '../db/question-askings.ts';
import { deleteAsking, findStoredAskings, insertAskingOnce, updateAsking } from '../db/question-askings.ts';
import { findStoredQuestions, insertQuestion } from '../db/questions.ts';
import { deleteUnusedQuestion } from '../db/unused-questions.ts';
import { keepRewordedLine, type Moved } from './keep-reworded-line.ts';
import { takeUpQuestion } from './take-up-question.ts';

const STEPS = ['asked', 'question'] as const;

type AskedLines = Pick<Became, 'asked' | 'question'>;
/** How a question went, by the words of its line. */
export type WentByLine = readonly { text: string; went: StoredAsking['went'] }[];

/**
 * Lets the questions asked at an interview follow the lines of its debrief: a new line becomes an asking, of a question
 * that is in the bank or of a new one; a line taken out takes its asking away, and the question it made where nothing
 * else uses it. A line whose words were changed keeps its question and what was noted of it. Lines that stayed are left
 * alone, whatever was noted of them since.
 */
export async function followAskedLines(
  tx: Tx,
  acting: Actor,
  interview: StoredInterview,
  before: AskedLines,
  words: { asked: string; question: string },
  { typing, went }: { typing: LineStep | null; went: WentByLine },
): Promise<AskedLines> {
  // A question and its asking that are noted together have one time: the question was not known before.
  const at = acting.clock();
  const actor: Actor = { ...acting, clock: () => at };
  const questions = questionFinder(tx, actor, [...before.asked, ...before.question]);
  const now: AskedLines = { asked: before.asked, question: before.question };
  const moves: Moved[] = [];
  const newKeys = new Map<string, string>();
  const said = new Set(
    STEPS.flatMap((step) => keysOf(step === typing ? before[step] : linesOf(words[step]))),
  );
  for (const step of STEPS) {
    if (step === typing) continue;
    const lines = linesOf(words[step]);
    const standing = new Map(before[step].map(({ key, questionId }) => [key, questionId]));
    const reworded = rewordedLines(before[step], lines);
    const keep = async (line: Line): Promise<QuestionId | null> => {
      const was = reworded.get(line.key);
      if (!was) return null;
      const { key } = was.was;
      const as = { ...line, known: await questions.known(line), isStillSaid: said.has(key) };
      const kept = await keepRewordedLine(tx, actor, interview, was, as);
      if (!kept) return null;
      questions.note(line, kept.questionId);
      newKeys.set(key, line.key);
      if (kept.moved) moves.push(kept.moved);
      return kept.questionId;
    };
    now[step] = [];
    // In the order they are written: where a line stands tells which one it was, should its words change.
    for (const line of lines) {
      const questionId = standing.get(line.key) ?? (await keep(line)) ?? (await questions.idOf(line));
      now[step].push({ key: line.key, questionId });
    }
  }
  await changeAskings(tx, actor, interview, before, now, moves);
  await noteHowTheyWent(tx, actor, interview, now, { went, newKeys });
  return now;
}

/** Finds the question of a line: the one it stood for elsewhere in the debrief, one's own, a shipped one, or a new one. */
function questionFinder(tx: Tx, actor: Actor, ofLines: AskedLine[]) {
  const byKey = new Map(ofLines.map(({ key, questionId }) => [key, questionId]));
  let hasRead = false;
  return {
    known,
    note: ({ key }: Line, id: QuestionId): void => void byKey.set(key, id),
    idOf: async (line: Line): Promise<QuestionId> => (await known(line)) ?? makeQuestion(line),
  };
  /** One that is there already; a shipped one is taken up. */
  async function known({ key, text }: Line): Promise<QuestionId | null> {
    if (!byKey.has(key) && !hasRead) {
      hasRead = true;
      for (const question of await findStoredQuestions(tx, actor.ownerId)) {
        for (const words of [question.text, question.notes]) {
          if (!byKey.has(questionKey(words))) byKey.set(questionKey(words), question.id);
        }
      }
    }
    const found = byKey.get(key);
    if (found) return found;
    const shipped = bankQuestionLike(text);
    if (!shipped) return null;
    const id = await takeUpQuestion(tx, actor, shipped.id, { is_from_debrief: 1 });
    byKey.set(key, id);
    return id;
  }
  async function makeQuestion({ key, text }: Line): Promise<QuestionId> {
    const id = actor.newId<'question'>();
    const made = { ...questionFrom(text), id, created_at: actor.clock(), is_from_debrief: 1 } as const;
    await insertQuestion(tx, actor.ownerId, made);
    byKey.set(key, id);
    return id;
  }
}

async function changeAskings(
  tx: Tx,
  actor: Actor,
  { id: interview_id, application_id }: StoredInterview,
  before: AskedLines,
  now: AskedLines,
  moves: readonly Moved[],
): Promise<void> {
  const stoodFor = new Set(questionIds([...before.asked, ...before.question]));
  const standFor = new Set(questionIds([...now.asked, ...now.question]));
  const wereCaught = new Set(questionIds(before.question));
  const areCaught = new Set(questionIds(now.question));
  const { ownerId } = actor;
  for (const question_id of without(standFor, stoodFor)) {
    const about = { question_id, interview_id, application_id, owner_id: ownerId };
    const isNew = { source: 'debrief', is_caught_out: 0, went: null, created_at: actor.clock() } as const;
    await insertAskingOnce(tx, { ...about, ...isNew });
  }
  for (const question_id of without(areCaught, wereCaught)) {
    await updateAsking(tx, ownerId, { question_id, interview_id }, { is_caught_out: 1 });
  }
  if (without(stoodFor, standFor).length + without(wereCaught, areCaught).length === 0) return;
  // What a person noted at the question itself is theirs, and stays.
  const askings = (await findStoredAskings(tx, ownerId, interview_id)).filter(isOfDebrief);
  for (const { from, to } of moves) {
    const mark = askings.find(({ question_id }) => question_id === from);
    const isMarked = askings.some(({ question_id, went }) => question_id === to && went !== null);
    if (!mark || isMarked) continue;
    const { went, is_caught_out } = mark;
    const verdict = { went, is_caught_out: areCaught.has(to) ? 1 : is_caught_out } as const;
    await updateAsking(tx, ownerId, { question_id: to, interview_id }, verdict);
  }
  for (const asking of askings) {
    const { question_id, went } = asking;
    if (standFor.has(question_id)) {
      const isNoMore = wereCaught.has(question_id) && !areCaught.has(question_id);
      if (isNoMore && went !== 'badly') await updateAsking(tx, ownerId, asking, { is_caught_out: 0 });
    } else if (stoodFor.has(question_id)) {
      await deleteAsking(tx, ownerId, question_id, interview_id);
    }
  }
  for (const questionId of without(stoodFor, standFor)) await deleteUnusedQuestion(tx, ownerId, questionId);
}

async function noteHowTheyWent(
  tx: Tx,
  actor: Actor,
  { id: interview_id }: StoredInterview,
  now: AskedLines,
  { went: wentByLine, newKeys }: { went: WentByLine; newKeys: ReadonlyMap<string, string> },
): Promise<void> {
  const caught = questionIds(now.question);
  for (const { text, went } of wentByLine) {
    const key = linesOf(text)[0]?.key ?? '';
    // Chosen while the line still had its earlier words.
    const line = [...now.asked, ...now.question].find((one) => one.key === (newKeys.get(key) ?? key));
    if (!line) continue;
    const isCaughtOut = went === 'badly' || caught.includes(line.questionId);
    const verdict = { went, is_caught_out: isCaughtOut ? 1 : 0 } as const;
    await updateAsking(tx, actor.ownerId, { question_id: line.questionId, interview_id }, verdict);
  }
}

function keysOf(lines: readonly { key: string }[]): string[] {
  return lines.map(({ key }) => key);
}

function questionIds(lines: readonly AskedLine[]): QuestionId[] {
  return lines.map(({ questionId }) => questionId);
}

function without(ids: ReadonlySet<QuestionId>, others: ReadonlySet<QuestionId>): QuestionId[] {
  return [...ids].filter((id) => !others.has(id));
}

function isOfDebrief({ source }: StoredAsking): boolean {
  return source === 'debrief';
}
