import { expect } from 'vitest';
import type { z } from 'zod';
import { addApplication, addEvent, getApplication } from '../../src/contract/application.ts';
import { addInterview, getInterview, saveDebrief } from '../../src/contract/interview.ts';
import { recordNos } from '../../src/contract/no.ts';
import { addCardReview, getCard } from '../../src/contract/practice.ts';
import { listReviews, saveFinding } from '../../src/contract/review.ts';
import type { Route } from '../../src/contract/route.ts';
import { addStory, changeStory, getStory } from '../../src/contract/story.ts';
import type { ApplicationId, NewId } from '../../src/domain/id.ts';

/** Something the server said it had saved, and how to look whether it is there. */
export type Promised = {
  what: string;
  /** What it must be now; a change whose answer never came may or may not have happened. */
  values: string[];
  read: (ask: Ask) => Promise<string | string[] | undefined>;
};

/** The server went away in the middle of a request. */
class Gone extends Error {}

/**
 * Goes through a search as a person would, over and over, as fast as the server answers, and remembers everything that
 * was acknowledged. Ends when the server is gone.
 */
export async function writeUntilGone(address: string, parts: Parts & { name: string }): Promise<void> {
  try {
    for (let number = 0; ; number++) await writeOnce(address, `${parts.name}-${number}`, parts);
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
  }
}

type Parts = { newId: NewId; random: () => number; promised: Promised[] };

async function writeOnce(address: string, name: string, parts: Parts): Promise<void> {
  const keep = (what: string, value: string, read: Promised['read']) => {
    const entry = { what, values: [value], read };
    parts.promised.push(entry);
    return entry;
  };
  const { id } = await call(address, addApplication, { body: { company: name, kind: 'applied' } });
  const params = { applicationId: id };
  const readPage = (ask: Ask) => ask(getApplication, { params });
  keep('application', name, async (ask) => (await readPage(ask)).company);

  for (const note of [`${name} first`, `${name} second`]) {
    await call(address, addEvent, { params, body: { kind: 'confirmed', note } });
    keep('event', note, async (ask) => {
      const { timeline } = await readPage(ask);
      return timeline.flatMap((entry) => (entry.type === 'happened' ? entry.happening.note : []));
    });
  }
  // A life is short here: not everything fits into each.
  const next = parts.random();
  if (next < 0.4) await writeInterview(address, name, id, keep);
  else if (next < 0.6) await writeStory(address, name, parts.newId, keep);
  else await writeNo(address, name, id, parts.newId, keep);
}

type Keep = (what: string, value: string, read: Promised['read']) => Promised;

async function writeInterview(address: string, name: string, applicationId: ApplicationId, keep: Keep) {
  const { id: interviewId } = await call(address, addInterview, {
    params: { applicationId },
    body: { timeZone: 'Europe/Berlin', notes: name },
  });
  const readInterview = (ask: Ask) => ask(getInterview, { params: { interviewId } });
  keep('interview', name, async (ask) => (await readInterview(ask)).notes);
  const debrief = keep('debrief', '', async (ask) => (await readInterview(ask)).debrief?.question ?? '');
  await typeInto(debrief, name, (question) =>
    call(address, saveDebrief, { params: { interviewId }, body: { question } }),
  );
}

async function writeStory(address: string, name: string, newId: NewId, keep: Keep) {
  const { id: storyId } = await call(address, addStory, { body: { title: name } });
  const readStory = async (ask: Ask) =>
    (await ask(getStory, { params: { storyId } })).versions.map(({ title }) => title);
  keep('story', name, readStory);
  await call(address, changeStory, { params: { storyId }, body: { title: `${name} retold` } });
  keep('story version', `${name} retold`, readStory);
  // Its card has its id.
  const params = { cardId: storyId };
  const review = { id: newId<'card_review'>(), grade: 'good', mode: 'typed', answer: name } as const;
  await call(address, addCardReview, { params, body: review });
  keep('review of a card', name, async (ask) => {
    const { history, memory } = await ask(getCard, { params });
    return memory?.reviews === history.length ? history.map(({ answer }) => answer) : [];
  });
}

async function writeNo(
  address: string,
  name: string,
  applicationId: ApplicationId,
  newId: NewId,
  keep: Keep,
) {
  const { reboundId } = await call(address, recordNos, {
    body: { nos: [{ application: { id: applicationId } }] },
  });
  keep('no', 'no', async (ask) => (await ask(getApplication, { params: { applicationId } })).status);
  const findReview = async (ask: Ask) => {
    const { items } = await ask(listReviews, { params: { reboundId } });
    return items.find((review) => review.applicationId === applicationId);
  };
  const reviewId = (await findReview((route, asked) => call(address, route, asked)))?.id;
  if (!reviewId) throw new Error('Every no of a rebound has its review.');
  const findingId = newId<'finding'>();
  const finding = keep('finding', '', async (ask) => {
    const review = await findReview(ask);
    return review?.findings.find(({ id }) => id === findingId)?.text ?? '';
  });
  await typeInto(finding, name, (text) =>
    call(address, saveFinding, {
      params: { reviewId, findingId },
      body: { kind: 'question', basis: 'happened', text },
    }),
  );
}

/** As a field is saved while it is typed: each answer leaves one value that may be there, each request adds one. */
async function typeInto(
  entry: Promised,
  name: string,
  save: (text: string) => Promise<unknown>,
): Promise<void> {
  for (const text of [`${name} a`, `${name} a longer`, `${name} a longer text`]) {
    entry.values = [...entry.values, text];
    await save(text);
    entry.values = [text];
  }
}

type Ask = <Shape extends Route>(route: Shape, asked: Asked) => Promise<Answered<Shape>>;

/** Asks for each thing once, however many promises are about it. */
export function askOnce(address: string): Ask {
  const answers = new Map<string, Promise<unknown>>();
  return (route, asked) => {
    const key = JSON.stringify([route.path, asked.params]);
    const answer = answers.get(key) ?? call(address, route, asked);
    answers.set(key, answer);
    return answer as ReturnType<typeof call<typeof route>>;
  };
}

type Asked = { params?: Record<string, string>; body?: unknown };
type Answered<Shape> = Shape extends { reply: infer Schema extends z.ZodType } ? z.output<Schema> : undefined;

async function call<Shape extends Route>(
  address: string,
  route: Shape,
  { params = {}, body }: Asked,
): Promise<Answered<Shape>> {
  const path = Object.entries(params).reduce(
    (url, [name, value]) => url.replace(`:${name}`, value),
    route.path,
  );
  const gone = () => {
    throw new Gone();
  };
  const reply = await fetch(address + path, {
    method: route.method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(gone);
  const text = await reply.text().catch(gone);
  expect([reply.status, reply.ok ? '' : text], `${route.method} ${path}`).toEqual([200, '']);
  return JSON.parse(text);
}
