import type { z } from 'zod';
import type { ApplicationPage, applicationFields } from '../../contract/application.ts';
import {
  addApplication,
  addEvent,
  changeApplication,
  correctEvent,
  getApplication,
  getBoard,
  listApplications,
  undoEvent,
} from '../../contract/application.ts';
import type { OneLineProblem } from '../../domain/application/one-line.ts';
import { LINE_LIMIT, readOneLine } from '../../domain/application/one-line.ts';
import type { ApplicationId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import * as adding from '../commands/add-application.ts';
import { asksFor } from '../commands/answer-by.ts';
import { appendEvent, happened } from '../commands/append-event.ts';
import * as changing from '../commands/change-application.ts';
import * as correcting from '../commands/correct-event.ts';
import { findApplications, findBoard, parseCursor } from '../db/application-list.ts';
import { findApplicationPage } from '../db/application-page.ts';
import type { ApplicationWords } from '../db/applications.ts';
import { hasApplication } from '../db/applications.ts';
import { defined } from '../defined.ts';
import { kept } from '../kept-replies.ts';
import { dayOfEvent } from '../local-day.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function applicationRoutes(serve: Serve): void {
  serve(
    listApplications,
    kept(async ({ actor, query: { after, limit, ...filter } }) => {
      const cursor = after === undefined ? null : parseCursor(after);
      if (after !== undefined && !cursor) {
        throw new Refusal('invalid', 'This list has changed. Please load it again.', 'after');
      }
      return findApplications(actor, filter, { after: cursor, limit });
    }),
  );

  serve(
    getBoard,
    kept(async ({ actor, query: { find, limit } }) => ({ columns: await findBoard(actor, { find }, limit) })),
  );

  serve(addApplication, async ({ actor, body: { line, kind, day, ...fields } }) => {
    const words = { ...wordsOfLine(line), ...columnsOf(fields) };
    const { company } = words;
    if (!company) throw new Refusal('invalid', 'Please write at least the company.', 'company');
    const first = { kind, day: await dayOfEvent(actor, day) };
    const id = await actor.db
      .transaction()
      .execute((tx) => adding.addApplication(tx, actor, { ...words, company }, first));
    return readPage(actor, id);
  });

  serve(
    getApplication,
    kept(async ({ actor, params }) => readPage(actor, params.applicationId)),
  );

  serve(changeApplication, async ({ actor, params: { applicationId }, body }) => {
    await actor.db
      .transaction()
      .execute((tx) => changing.changeApplication(tx, actor, applicationId, columnsOf(body)));
    return readPage(actor, applicationId);
  });

  serve(addEvent, async ({ actor, params: { applicationId }, body: { kind, day, note, answerBy } }) => {
    const on = await dayOfEvent(actor, day);
    const asks = asksFor(answerBy, { kind, day: on });
    await actor.db.transaction().execute(async (tx) => {
      if (!(await hasApplication(tx, actor.ownerId, applicationId))) throw notFound('application');
      await appendEvent(tx, actor, applicationId, happened(kind, on, { note, ...asks }));
    });
    return readPage(actor, applicationId);
  });

  serve(correctEvent, async ({ actor, params: { applicationId, eventId }, body }) => {
    await dayOfEvent(actor, body.day);
    await actor.db
      .transaction()
      .execute((tx) => correcting.correctEvent(tx, actor, applicationId, eventId, body));
    return readPage(actor, applicationId);
  });

  serve(undoEvent, async ({ actor, params: { applicationId, eventId } }) => {
    await actor.db.transaction().execute((tx) => correcting.undoEvent(tx, actor, applicationId, eventId));
    return readPage(actor, applicationId);
  });
}

async function readPage({ db, ownerId }: Actor, id: ApplicationId): Promise<ApplicationPage> {
  const page = await findApplicationPage(db, ownerId, id);
  if (!page) throw notFound('application');
  return page;
}

type Fields = { [Key in keyof z.output<typeof applicationFields>]?: string | undefined };

function columnsOf({ postingUrl, postingText, ...fields }: Fields): Partial<ApplicationWords> {
  return defined({ ...fields, posting_url: postingUrl, posting_text: postingText });
}

function wordsOfLine(line: string | undefined): Partial<ApplicationWords> {
  if (line === undefined) return {};
  const read = readOneLine(line);
  if (!read.ok) throw new Refusal('invalid', LINE_PROBLEMS[read.error.type], 'line');
  const { company, role, postingUrl = '' } = read.value;
  return { company, role, posting_url: postingUrl };
}

const LINE_PROBLEMS: Record<OneLineProblem['type'], string> = {
  empty: 'Please write at least the company.',
  no_company: 'Please write the company as well, like “Northwind, product analyst”.',
  company_too_long: `The company is longer than the ${LINE_LIMIT} characters that fit here. Please shorten it.`,
  role_too_long: `The role is longer than the ${LINE_LIMIT} characters that fit here. Please shorten it.`,
  address_too_long: 'The web address is too long to keep. Please leave it out, or shorten it.',
};
