import type { BlackThursday } from '../../domain/demo/black-thursday.ts';
import { demoSearch } from '../../domain/demo/demo-search.ts';
import type { DemoActivity, DemoSearch, DemoStory } from '../../domain/demo/description.ts';
import { waitingMails } from '../../domain/demo/waiting-mails.ts';
import type { ParsedMail } from '../../domain/mail/mail.ts';
import { questionKey } from '../../domain/review/kept-finding.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import { dayOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { insertActivities } from '../db/activities.ts';
import { findStoredQuestions, insertQuestion, updateQuestion } from '../db/questions.ts';
import { storeSettings } from '../db/settings.ts';
import { insertWording } from '../db/wordings.ts';
import { readerHere } from '../mail/reader.ts';
import { addStoryWords, changeStoryWords } from './change-story.ts';
import type { TimedAct } from './demo-script.ts';
import { named, replay } from './demo-script.ts';
import { applicationActs } from './seed-demo-applications.ts';
import { practiceActs } from './seed-demo-practice.ts';
import { reboundActs } from './seed-demo-rebounds.ts';
import { storeMails } from './store-mails.ts';

const SEED = 17;

/** Fills an empty space with the example, as if somebody had used it for four months. One transaction. */
export async function seedDemo(
  demo: Actor,
  { seed = SEED, blackThursday = 'recorded' }: { seed?: number; blackThursday?: BlackThursday } = {},
): Promise<void> {
  const timeZone = demo.homeTimeZone;
  const today = dayOf(demo.clock(), timeZone);
  const search = demoSearch({ seed, today, timeZone, blackThursday });
  const acts = [
    ...applicationActs(search),
    ...bankActs(search),
    ...reboundActs(search),
    ...practiceActs(search),
    ...mailActs(waitingMails(today, timeZone), timeZone),
  ];
  const start = acts.reduce((first, { at }) => (at < first ? at : first), demo.clock());
  await demo.db.transaction().execute((tx) => replay(tx, demo, [setUp(search.activities, start), ...acts]));
}

function setUp(activities: readonly DemoActivity[], at: Instant): TimedAct {
  return {
    at,
    act: async (tx, actor, known) => {
      await storeSettings(tx, actor.ownerId, { moodCheck: true });
      const rows = activities.map(({ key, ...words }, position) => {
        const id = actor.newId<'activity'>();
        known.activities.set(key, id);
        return { ...words, id, position, is_hidden: 0 as const, created_at: actor.clock() };
      });
      await insertActivities(tx, actor.ownerId, rows);
    },
  };
}

function bankActs({ stories, questions, wordings }: DemoSearch): TimedAct[] {
  return [
    ...stories.flatMap(storyActs),
    ...questions.map(
      ({ at, ...words }): TimedAct => ({
        at,
        act: async (tx, actor) => {
          // A debrief may have noted it the evening before.
          const bank = await findStoredQuestions(tx, actor.ownerId);
          const known = bank.find(({ text }) => questionKey(text) === questionKey(words.text));
          if (known) return updateQuestion(tx, actor.ownerId, known.id, words);
          const question = { ...words, id: actor.newId<'question'>(), created_at: actor.clock() };
          return insertQuestion(tx, actor.ownerId, question);
        },
      }),
    ),
    ...wordings.map(
      ({ at, ...words }): TimedAct => ({
        at,
        act: async (tx, actor) => {
          const wording = { ...words, id: actor.newId<'wording'>(), created_at: actor.clock() };
          await insertWording(tx, actor.ownerId, wording);
        },
      }),
    ),
  ];
}

function mailActs(mails: readonly ParsedMail[], timeZone: TimeZone): TimedAct[] {
  return mails.flatMap((mail) =>
    mail.sentAt === null
      ? []
      : {
          at: mail.sentAt,
          act: async (tx, actor) => {
            const { readMail } = await readerHere();
            const reading = readMail(mail, timeZone);
            await storeMails(tx, actor, [
              { type: 'read', mail: { ...mail, html: null, invitation: null }, reading },
            ]);
          },
        },
  );
}

function storyActs({ key, versions }: DemoStory): TimedAct[] {
  return versions.map(({ at, competencies, ...version }, index) => ({
    at,
    act: async (tx, actor, { stories }) => {
      const words = { ...version, competencies: [...competencies] };
      if (index === 0) stories.set(key, await addStoryWords(tx, actor, words));
      else await changeStoryWords(tx, actor, named(stories, key), () => words);
    },
  }));
}
