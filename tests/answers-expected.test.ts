import { expect, test } from 'vitest';
import { addEvent, correctEvent, undoEvent } from '../src/contract/application.ts';
import { addInterview } from '../src/contract/interview.ts';
import { acceptProposal, acceptSureProposals } from '../src/contract/mail.ts';
import { recordNos } from '../src/contract/no.ts';
import { getToday } from '../src/contract/today.ts';
import type { ApplicationId } from '../src/domain/id.ts';
import type { Day, Instant, TimeZone } from '../src/domain/time.ts';
import {
  accept,
  applied,
  bodyOf,
  bring,
  NORTHWIND,
  openProposals,
  pageOf,
  undo,
} from './support/handle-mail.ts';
import { eml, importFiles, LETTERS } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const [COMPANY, ROLE] = NORTHWIND;
const berlin = 'Europe/Berlin' as TimeZone;
const day = (text: string) => text as Day;

/** An assessment of 14 April that is to be done by a day. */
const assessment = (by: string, company: string = COMPANY) => ({
  ...LETTERS.interview(company, ROLE),
  subject: `Your online assessment: ${ROLE} at ${company}`,
  date: '2026-04-14T08:00:00.000Z',
  text: `Hello Jane,\n\nthe next step of your application for the ${ROLE} position at ${company} is an online assessment. Please complete the assessment by ${by}.\n\nKind regards\n${company}`,
});
const TO_CHOOSE = {
  ...LETTERS.interview(COMPANY, ROLE),
  date: '2026-04-14T08:00:00.000Z',
  text: `Hello Jane,\n\nwe would like to invite you to an interview for the ${ROLE} position at ${COMPANY}. Please choose a time by 20 April 2026.\n\nKind regards\n${COMPANY}`,
};

const answers = async (house: TestHouse) => (await house.call(getToday)).answers;
const days = async (house: TestHouse) => (await answers(house)).map((answer) => answer.day);

async function add(house: TestHouse, applicationId: ApplicationId, kind: 'assessment' | 'offer', by: string) {
  const body = { kind, day: day('2026-04-10'), answerBy: day(by) };
  return house.call(addEvent, { params: { applicationId }, body });
}

async function done(house: TestHouse, isAnswered: boolean) {
  const [first] = await answers(house);
  if (!first) throw new Error('An answer is expected.');
  const { applicationId, eventId } = first;
  await house.call(correctEvent, { params: { applicationId, eventId }, body: { isAnswered } });
  return { applicationId, eventId };
}

onBothEngines('By when they expect an answer', (open) => {
  test('is shown with the mail, noted with it, and on Today until it is done; each can be taken back', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [mail] = await bring(house, eml(assessment('20 April 2026')));
    expect(mail).toMatchObject({ kind: 'assessment', answerBy: '2026-04-20' });
    expect(mail?.evidence.find(({ supports }) => supports === 'deadline')?.text).toContain('20 April');
    expect(await answers(house)).toEqual([]);
    await accept(house, mail);
    await accept(house, mail);
    const shown = { applicationId: id, company: COMPANY, role: ROLE, kind: 'assessment', day: '2026-04-20' };
    expect(await answers(house)).toEqual([expect.objectContaining(shown)]);
    const { timeline, answerExpected } = await pageOf(house, id);
    expect(timeline).toHaveLength(2);
    expect(timeline.at(-1)).toMatchObject({ happening: { kind: 'assessment', answerBy: '2026-04-20' } });
    expect(answerExpected).toMatchObject({ kind: 'assessment', day: '2026-04-20' });

    const params = await done(house, true);
    expect(await answers(house)).toEqual([]);
    expect(await pageOf(house, id)).toMatchObject({
      answerExpected: null,
      timeline: [{}, { standing: { isAnswered: true }, isCorrected: false }, { type: 'corrected' }],
    });
    await house.call(correctEvent, { params, body: { isAnswered: false } });
    expect(await days(house)).toEqual(['2026-04-20']);

    if (mail) await undo(house, mail);
    expect(await answers(house)).toEqual([]);
    expect(await openProposals(house)).toMatchObject([{ answerBy: '2026-04-20' }]);
  });

  test('comes along when all that are sure are accepted', async () => {
    await using house = await openHouse(open);
    await bring(house, eml(assessment('20 April 2026')), eml(assessment('18 April 2026', 'Contoso')));
    const { accepted } = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(accepted).toBe(2);
    expect(await days(house)).toEqual(['2026-04-18', '2026-04-20']);
  });

  test('is what the person says, where they correct the mail: another day, or none', async () => {
    await using house = await openHouse(open);
    const [one, other] = await bring(
      house,
      eml(assessment('20 April 2026')),
      eml(assessment('18 April 2026', 'Contoso')),
    );
    await accept(house, one, { answerBy: '2026-04-22' });
    await accept(house, other, { answerBy: null });
    expect(await days(house)).toEqual(['2026-04-22']);
  });

  test('is refused where the person puts it before the day, and left out where the mail does', async () => {
    await using house = await openHouse(open);
    const [mail] = await bring(house, eml(assessment('20 April 2026')));
    if (!mail) throw new Error('There is a proposal.');
    const params = { proposalId: mail.id };
    const tooEarly = bodyOf(mail, { answerBy: '2026-04-13' });
    expect(await house.refusal(acceptProposal, { params, body: tooEarly })).toMatchObject({
      status: 400,
      field: 'answerBy',
      message: expect.stringContaining('14 April'),
    });
    const aNo = bodyOf(mail, { kind: 'rejection', answerBy: '2026-04-20' });
    expect(await house.refusal(acceptProposal, { params, body: aNo })).toMatchObject({ field: 'answerBy' });
    const asReceipt = bodyOf(mail, { kind: 'confirmation' });
    await house.call(acceptProposal, { params, body: asReceipt });
    expect(await answers(house)).toEqual([]);
  });

  test('to an invitation is over once the interview is agreed, or has begun', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [mail] = await bring(house, eml(TO_CHOOSE));
    await accept(house, mail);
    expect(await answers(house)).toMatchObject([{ kind: 'interview', day: '2026-04-20' }]);
    await house.call(addInterview, {
      params: { applicationId: id },
      body: { timeZone: berlin, round: 1, startsLocal: '2026-04-21T10:00' },
    });
    expect(await answers(house)).toEqual([]);

    const other = await applied(house, 'Contoso');
    await house.call(addInterview, {
      params: { applicationId: other },
      body: { timeZone: berlin, startsLocal: '2026-04-17T10:00', answerBy: day('2026-04-18') },
    });
    expect(await days(house)).toEqual(['2026-04-18']);
    house.now = '2026-04-17T08:00:00.000Z' as Instant;
    expect(await answers(house)).toEqual([]);
  });

  test('comes with an invitation in a calendar, and with one that moves it; called off, nothing is expected', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const meeting = (sequence: number, by: string, more: object = {}) =>
      meetingMail(
        {
          ...TO_CHOOSE,
          id: `m${sequence}`,
          text: TO_CHOOSE.text.replace('choose a time by 20', `confirm by ${by}`),
        },
        { sequence, start: `2026042${sequence + 1}T100000`, ...more },
      );
    const [first] = await bring(house, meeting(0, '17'));
    await accept(house, first);
    expect(await days(house)).toEqual(['2026-04-17']);
    await done(house, true);
    const [moved] = await bring(house, meeting(1, '18'));
    await accept(house, moved);
    expect(await days(house)).toEqual(['2026-04-18']);
    if (moved) await undo(house, moved);
    expect(await answers(house)).toEqual([]);
    await accept(house, (await openProposals(house))[0]);
    const [off] = await bring(house, meeting(2, '19', { method: 'CANCEL' }));
    await accept(house, off);
    expect((await pageOf(house, id)).interviews).toMatchObject([{ isCancelled: true }]);
    expect(await answers(house)).toEqual([]);
  });

  test('is over with a no, and there again when that is taken back', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    await add(house, id, 'offer', '2026-04-20');
    await house.call(recordNos, { body: { nos: [{ application: { id } }] } });
    expect(await answers(house)).toEqual([]);
    const noId = (await pageOf(house, id)).timeline.at(-1)?.id;
    if (!noId) throw new Error('The no stands.');
    await house.call(undoEvent, { params: { applicationId: id, eventId: noId } });
    expect(await days(house)).toEqual(['2026-04-20']);
  });

  test('is told for two weeks ahead and a week after, the first day first; of many, a few', async () => {
    await using house = await openHouse(open);
    const by = ['2026-04-30', '2026-05-01', '2026-04-09', '2026-04-08', '2026-04-16', '2026-04-15'];
    for (const [index, last] of by.entries()) {
      const id = await applied(house, `Company ${index}`);
      const body = { kind: 'assessment', day: day('2026-03-10'), answerBy: day(last) } as const;
      await house.call(addEvent, { params: { applicationId: id }, body });
    }
    expect(await days(house)).toEqual(['2026-04-09', '2026-04-15', '2026-04-16', '2026-04-30']);
    for (let more = 0; more < 8; more++) {
      await add(house, await applied(house, `More ${more}`), 'offer', more < 4 ? '2026-04-14' : '2026-04-17');
    }
    expect(await days(house)).toEqual([
      ...['2026-04-14', '2026-04-14', '2026-04-15'],
      ...['2026-04-16', '2026-04-17', '2026-04-17', '2026-04-17', '2026-04-17'],
    ]);
  });

  test('in quiet time shows within two days alone', async () => {
    await using house = await openHouse(open);
    for (const [company, by] of Object.entries({ A: '2026-04-15', B: '2026-04-18', C: '2026-04-19' })) {
      await add(house, await applied(house, company), 'offer', by);
    }
    expect(await days(house)).toEqual(['2026-04-15', '2026-04-18', '2026-04-19']);
    const no = { application: { id: await applied(house, 'Fabrikam') } };
    await house.call(recordNos, { body: { nos: [no] } });
    expect(await days(house)).toEqual(['2026-04-18']);
  });

  test('is added, changed and taken out by hand, and refused where it makes no sense', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const { timeline } = await house.call(addEvent, {
      params: { applicationId: id },
      body: { kind: 'offer' },
    });
    const [application, offer] = timeline.map((entry) => entry.id);
    if (!application || !offer) throw new Error('Both stand.');
    const params = { applicationId: id, eventId: offer };
    const correct = (body: object) => house.call(correctEvent, { params, body });
    await correct({ answerBy: null, note: '' });
    expect((await pageOf(house, id)).timeline).toHaveLength(2);
    await correct({ answerBy: day('2026-04-20') });
    await correct({ isAnswered: true });
    expect(await answers(house)).toEqual([]);
    await correct({ answerBy: day('2026-04-23') });
    expect(await days(house)).toEqual(['2026-04-23']);
    await correct({ answerBy: null });
    expect(await answers(house)).toEqual([]);

    const refused = async (eventId: typeof offer, body: object) =>
      (await house.refusal(correctEvent, { params: { ...params, eventId }, body })).message;
    expect(await refused(offer, { answerBy: day('2026-04-15') })).toContain('This happened on 16 April');
    expect(await refused(offer, { isAnswered: true })).toContain('named no day');
    expect(await refused(application, { answerBy: day('2026-04-20') })).toContain('an offer');
  });

  test('is no word from a mail that came in before it was kept', async () => {
    await using house = await openHouse(open);
    await importFiles(house, [{ name: 'one.eml', content: eml(assessment('20 April 2026')) }]);
    await house.actor.db
      .updateTable('proposals')
      .set({ answer_by: null } as never)
      .execute();
    const [mail] = await openProposals(house);
    await accept(house, mail);
    expect(await answers(house)).toEqual([]);
  });
});
