import { expect, test } from 'vitest';
import { addActivity, listActivities, startActivity } from '../src/contract/activity.ts';
import { addApplication } from '../src/contract/application.ts';
import { addContact } from '../src/contract/contact.ts';
import { addInterview, saveDebrief } from '../src/contract/interview.ts';
import { noteStory } from '../src/contract/interview-story.ts';
import { recordNos } from '../src/contract/no.ts';
import { addCardReview } from '../src/contract/practice.ts';
import { addQuestion } from '../src/contract/question.ts';
import { addNextStep } from '../src/contract/rebound.ts';
import { changeReview, listReviews, saveFinding } from '../src/contract/review.ts';
import type { Route } from '../src/contract/route.ts';
import { changeSettings } from '../src/contract/settings.ts';
import { addStory } from '../src/contract/story.ts';
import { addWording } from '../src/contract/wording.ts';
import { addWorkSearchEntry } from '../src/contract/work-search.ts';
import type { Day, TimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { insertMailbox, replaceMailboxFolders, storeWhyStopped } from '../src/server/db/mailboxes.ts';
import { contractRoutes } from './support/contract-routes.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { LOOPBACK, openHouse } from './support/test-house.ts';

/** Stands in everything the first owner writes. */
const PRIVATE = 'For my eyes alone';
const berlin = 'Europe/Berlin' as TimeZone;

onBothEngines('Two owners in one database', (open) => {
  test('see nothing of each other and change nothing of each other, through any route', async () => {
    await using house = await openHouse(open);
    const ids = await fillWithEverything(house);
    const before = await rowsOf(house);
    const other = house.actor.newId<'owner'>();
    await house.actor.db.insertInto('owners').values({ id: other, created_at: house.now }).execute();
    house.asking = authorize(house.actor, other);
    for (const route of contractRoutes) {
      const url = route.path.replaceAll(/:(\w+)/g, (_, name) => ids[name] ?? '1');
      const body = bodyFor(route, ids);
      const reply = await house.app.inject({
        method: route.method,
        url,
        headers: LOOPBACK,
        ...(body && { payload: body }),
      });
      const about = `${route.method} ${route.path}`;
      expect([about, reply.body.includes(PRIVATE)]).toEqual([about, false]);
      if (route.params || namesAnother(body, ids)) {
        expect([about, reply.statusCode, reply.json().code]).toEqual([about, 404, 'not_found']);
      } else {
        expect([about, reply.statusCode < 500]).toEqual([about, true]);
      }
    }
    expect(await rowsOf(house)).toEqual(before);
    expect(house.errors).toEqual([]);
  });
});

onBothEngines('What is one’s own', (open) => {
  test('cannot be tied to what is somebody else’s', async () => {
    await using house = await openHouse(open);
    const theirs = await fillWithEverything(house);
    const other = house.actor.newId<'owner'>();
    house.asking = authorize(house.actor, other);
    const { id: applicationId } = await house.call(addApplication, { body: { company: 'Mine' } });
    const { id: interviewId } = await house.call(addInterview, {
      params: { applicationId },
      body: { timeZone: berlin },
    });
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    const review = (await house.call(listReviews, { params: { reboundId } })).items[0];
    const step = { kind: 'own', text: 'Mine', startsLocal: '2026-04-17T10:00', timeZone: berlin };
    const finding = { kind: 'story', basis: 'guess', text: 'Mine', storyId: theirs.storyId };
    const tied: [string, string, object][] = [
      [
        'POST',
        `/api/applications/${applicationId}/interviews`,
        { timeZone: berlin, contactIds: [theirs.contactId] },
      ],
      ['PATCH', `/api/interviews/${interviewId}`, { contactIds: [theirs.contactId] }],
      ['PUT', `/api/interviews/${interviewId}/debrief`, { storyId: theirs.storyId }],
      ['PUT', `/api/questions/${theirs.questionId}/askings/${interviewId}`, {}],
      ['PUT', `/api/interviews/${interviewId}/stories/${theirs.storyId}`, { isTold: true }],
      ['POST', `/api/applications/${applicationId}/events/${theirs.eventId}/undo`, {}],
      ['POST', `/api/rebounds/${reboundId}/activity-uses`, { activityId: theirs.activityId }],
      ['POST', `/api/rebounds/${reboundId}/next-steps`, { ...step, applicationId: theirs.applicationId }],
      ['POST', `/api/rebounds/${reboundId}/next-steps`, { ...step, interviewId: theirs.interviewId }],
      ['POST', `/api/rebounds/${reboundId}/next-steps`, { ...step, cardId: theirs.questionId }],
      ['POST', `/api/rebounds/${reboundId}/next-steps`, { ...step, contactId: theirs.contactId }],
      ['PUT', `/api/reviews/${review?.id}/findings/${theirs.findingId}`, { ...finding, storyId: null }],
      ['PUT', `/api/reviews/${review?.id}/findings/${house.actor.newId<'finding'>()}`, finding],
    ];
    for (const [method, url, payload] of tied) {
      const reply = await house.app.inject({ method: method as 'POST', url, headers: LOOPBACK, payload });
      // An id that somebody else’s finding has already is refused without saying whose it is.
      const status = url.endsWith(theirs.findingId ?? '') ? 409 : 404;
      expect([url, payload, reply.statusCode]).toEqual([url, payload, status]);
      expect(reply.body).not.toContain(PRIVATE);
    }
    expect(house.errors).toEqual([]);
  });
});

/** One row at least in every table of the search, each with something private in it; gives the ids by parameter name. */
async function fillWithEverything(house: TestHouse): Promise<Record<string, string>> {
  await house.call(changeSettings, { body: { country: 'DE' } });
  const { id: storyId } = await house.call(addStory, { body: { title: PRIVATE } });
  const { id: questionId } = await house.call(addQuestion, { body: { text: PRIVATE } });
  const { id: wordingId } = await house.call(addWording, { body: { said: PRIVATE } });
  const cardReviewId = house.actor.newId<'card_review'>();
  await house.call(addCardReview, {
    params: { cardId: questionId },
    body: { id: cardReviewId, grade: 'good', mode: 'typed', points: [PRIVATE], answer: PRIVATE },
  });
  const { id: contactId } = await house.call(addContact, { body: { name: PRIVATE } });
  const { id: applicationId, timeline } = await house.call(addApplication, {
    body: { company: PRIVATE, role: PRIVATE, postingText: PRIVATE, kind: 'applied' },
  });
  const { id: interviewId } = await house.call(addInterview, {
    params: { applicationId },
    body: { timeZone: berlin, startsLocal: '2026-04-15T10:00', contactIds: [contactId] },
  });
  await house.call(saveDebrief, { params: { interviewId }, body: { question: PRIVATE, storyId } });
  await house.call(noteStory, { params: { interviewId, storyId }, body: { isPlanned: true, went: 'well' } });
  const { reboundId } = await house.call(recordNos, {
    body: { nos: [{ application: { id: applicationId }, theirWords: PRIVATE }] },
  });
  await house.call(addActivity, { body: { label: PRIVATE } });
  const activity = (await house.call(listActivities)).items.find(({ label }) => label === PRIVATE);
  if (!activity) throw new Error('the menu has what was put on it');
  const { id: activityUseId } = await house.call(startActivity, {
    params: { reboundId },
    body: { activityId: activity.id },
  });
  const review = (await house.call(listReviews, { params: { reboundId } })).items[0];
  if (!review) throw new Error('a no has its review');
  await house.call(changeReview, { params: { reviewId: review.id }, body: { wentWell: PRIVATE } });
  const findingId = house.actor.newId<'finding'>();
  await house.call(saveFinding, {
    params: { reviewId: review.id, findingId },
    body: { kind: 'question', basis: 'happened', text: PRIVATE },
  });
  const { id: nextStepId } = await house.call(addNextStep, {
    params: { reboundId },
    body: { kind: 'own', text: PRIVATE, startsLocal: '2026-04-17T10:00', timeZone: berlin, applicationId },
  });
  const { rowId: workSearchRowId } = await house.call(addWorkSearchEntry, {
    body: { day: '2026-04-15' as Day, type: 'event', employer: PRIVATE },
  });
  return {
    storyId,
    cardId: questionId,
    cardReviewId,
    questionId,
    wordingId,
    contactId,
    applicationId,
    eventId: timeline[0]?.id ?? '',
    interviewId,
    reboundId,
    activityId: activity.id,
    activityUseId,
    reviewId: review.id,
    findingId,
    nextStepId,
    workSearchRowId,
    ...(await fillMail(house)),
    mailboxId: await fillMailbox(house),
  };
}

async function fillMail({ actor, now }: TestHouse) {
  const owner_id = actor.ownerId;
  const mailImportId = actor.newId<'mail_import'>();
  const messageId = actor.newId<'message'>();
  const proposalId = actor.newId<'proposal'>();
  const counts = {
    bytes_total: 1,
    bytes_read: 1,
    mails_read: 1,
    proposals: 1,
    known: 0,
    aside: 0,
    unreadable: 0,
    unopened: 0,
  };
  await actor.db
    .insertInto('mail_imports')
    .values({
      id: mailImportId,
      owner_id,
      name: PRIVATE,
      status: 'running',
      ...counts,
      message: null,
      started_at: now,
      finished_at: null,
    })
    .execute();
  await actor.db
    .insertInto('messages')
    .values({
      id: messageId,
      owner_id,
      message_key: 'key',
      from_name: PRIVATE,
      from_address: 'jobs@northwind.example',
      subject: PRIVATE,
      sent_at: now,
      text: PRIVATE,
      raw: null,
      problem: null,
      created_at: now,
    })
    .execute();
  await actor.db
    .insertInto('proposals')
    .values({
      id: proposalId,
      owner_id,
      message_id: messageId,
      kind: 'rejection',
      company: PRIVATE,
      role: PRIVATE,
      day: null,
      confidence: 'sure',
      evidence: '[]',
      status: 'open',
      sort_key: now,
      application_id: null,
      event_id: null,
      rebound_id: null,
      made_application: 0,
      created_at: now,
    })
    .execute();
  const mailLessonId = actor.newId<'mail_lesson'>();
  await actor.db
    .insertInto('mail_lessons')
    .values({
      id: mailLessonId,
      owner_id,
      message_id: messageId,
      sender: PRIVATE,
      shape: PRIVATE,
      kind: 'rejection',
      kind_read: 'other',
      company_read: null,
      company_is: PRIVATE,
      from_line: PRIVATE,
      subject: PRIVATE,
      created_at: now,
    })
    .execute();
  return { mailImportId, messageId, proposalId, mailLessonId };
}

async function fillMailbox({ actor, now }: TestHouse): Promise<string> {
  const { db, ownerId } = actor;
  const id = actor.newId<'mailbox'>();
  const account = { host: 'mail.home.example', port: 993, security: 'tls', userName: PRIVATE } as const;
  await insertMailbox(db, ownerId, { id, ...account, password: PRIVATE, createdAt: now });
  await db.transaction().execute((tx) => replaceMailboxFolders(tx, ownerId, id, [PRIVATE]));
  await storeWhyStopped(db, ownerId, id, { isStopped: true, problem: null });
  return id;
}

/** Bodies that would do something if these ids were one's own. */
function bodyFor({ method, path }: Route, ids: Record<string, string>): object | undefined {
  const bodies: Record<string, object> = {
    'POST /api/applications': { company: 'Mine' },
    'POST /api/applications/:applicationId/events': { kind: 'offer' },
    'POST /api/applications/:applicationId/interviews': { timeZone: berlin },
    'PUT /api/interviews/:interviewId/debrief': { question: 'Mine' },
    'PUT /api/findings/:findingId/came-up/:interviewId': { went: 'well' },
    'PUT /api/questions/:questionId/askings/:interviewId': { isCaughtOut: true },
    'PUT /api/interviews/:interviewId/stories/:storyId': { isTold: true },
    'POST /api/nos': { nos: [{ application: { id: ids.applicationId } }] },
    'POST /api/contacts': { name: 'Mine' },
    'POST /api/questions': { text: 'Mine' },
    'POST /api/stories': { title: 'Mine' },
    'POST /api/wordings': { said: 'Mine' },
    'POST /api/activities': { label: 'Mine' },
    'POST /api/work-search': { day: '2026-04-15', type: 'event', employer: 'Mine' },
    'PATCH /api/work-search/:workSearchRowId': { employer: 'Mine' },
    'POST /api/rebounds/:reboundId/acts': { type: 'step_skipped', step: 'recharge' },
    'POST /api/rebounds/:reboundId/activity-uses': { activityId: ids.activityId },
    'POST /api/rebounds/:reboundId/next-steps': {
      kind: 'own',
      text: 'Mine',
      startsLocal: '2026-04-17T10:00',
      timeZone: berlin,
    },
    'PUT /api/reviews/:reviewId/findings/:findingId': { kind: 'question', basis: 'guess', text: 'Mine' },
    'PATCH /api/settings': { country: 'FR' },
    'PATCH /api/practice/cards/:cardId': { isAway: true },
    'POST /api/practice/cards/:cardId/reviews': {
      id: '019639a5-2f3c-7000-8000-000000000000',
      grade: 'again',
      mode: 'thought',
    },
    'POST /api/mailboxes': {
      host: '127.0.0.1',
      port: 1,
      security: 'tls',
      userName: 'Mine',
      password: 'Mine',
    },
    'PUT /api/mailboxes/:mailboxId/folders': { paths: ['Mine'] },
    'PUT /api/mailboxes/:mailboxId/password': { password: 'Mine' },
    'POST /api/mail-imports': { names: ['mine.eml'], bytesTotal: 1 },
    'POST /api/proposals/:proposalId/accept': {
      kind: 'rejection',
      company: 'Mine',
      role: '',
      day: '2026-04-16',
      applicationId: null,
    },
    'POST /api/proposals/accept-sure': { show: 'nos' },
    'POST /api/proposals/undo': { proposalIds: [ids.proposalId] },
  };
  return bodies[`${method} ${path}`] ?? (method === 'GET' || method === 'DELETE' ? undefined : {});
}

function namesAnother(body: object | undefined, ids: Record<string, string>): boolean {
  const text = JSON.stringify(body) ?? '';
  return Object.values(ids).some((id) => text.includes(id));
}

/** Every row of the first owner, in every table that has owners. */
async function rowsOf({ actor }: TestHouse): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const { name, columns } of await actor.db.introspection.getTables()) {
    if (!columns.some((column) => column.name === 'owner_id')) continue;
    const table = name as 'applications';
    const found = await actor.db
      .selectFrom(table)
      .selectAll()
      .where('owner_id', '=', actor.ownerId)
      .execute();
    rows[name] = found.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}
