import type {
  DemoApplication,
  DemoInterview,
  DemoPerson,
  DemoSearch,
} from '../../domain/demo/description.ts';
import type { DemoAroundInterview } from '../../domain/demo/practice.ts';
import type { ContactId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import { dayOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { insertContact } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import { addApplication } from './add-application.ts';
import { addInterview } from './add-interview.ts';
import { appendEvent, happened } from './append-event.ts';
import { changeInterview } from './change-interview.ts';
import type { Known, TimedAct } from './demo-script.ts';
import { named } from './demo-script.ts';
import { noteStory } from './note-story.ts';
import { saveDebrief } from './save-debrief.ts';
import { writeBefore } from './seed-demo-practice.ts';

type Around = {
  people: ReadonlyMap<string, DemoPerson>;
  timeZone: TimeZone;
  /** By application and round. */
  interviews: ReadonlyMap<string, DemoAroundInterview>;
};

/** Everything that happened to the applications, their no's aside: those belong to the rebounds. */
export function applicationActs({ applications, people, timeZone, practice }: DemoSearch): TimedAct[] {
  const around = {
    people: new Map(people.map((person) => [person.key, person])),
    timeZone,
    interviews: new Map(practice.interviews.map((one) => [`${one.application} ${one.round}`, one])),
  };
  return applications.flatMap((application) => [
    ...happeningActs(application),
    ...application.interviews.flatMap((interview) => interviewActs(application, interview, around)),
  ]);
}

function happeningActs({ key, happenings, ...application }: DemoApplication): TimedAct[] {
  return happenings.map(({ at, day, kind, note }, index) => ({
    at,
    act: async (tx, actor, { applications }) => {
      if (index === 0) applications.set(key, await addApplication(tx, actor, wordsOf(application), null));
      await appendEvent(tx, actor, named(applications, key), happened(kind, day, { note }));
    },
  }));
}

function wordsOf(application: Omit<DemoApplication, 'key' | 'happenings'>) {
  const { company, role, postingUrl, postingText, source, pay, place, notes } = application;
  return { company, role, posting_url: postingUrl, posting_text: postingText, source, pay, place, notes };
}

function interviewActs(
  { key }: DemoApplication,
  { at, after, people, ...interview }: DemoInterview,
  around: Around,
): TimedAct[] {
  const { timeZone } = around;
  const name = `${key} ${interview.round}`;
  const beside = around.interviews.get(name);
  const agreed: TimedAct = {
    at,
    act: async (tx, actor, known) => {
      const contactIds: ContactId[] = [];
      for (const person of people)
        contactIds.push(await contactOf(tx, actor, known, named(around.people, person)));
      const applicationId = named(known.applications, key);
      const fields = { ...interview, timeZone, contactIds };
      const today = dayOf(actor.clock(), timeZone);
      const id = await addInterview(tx, actor, applicationId, fields, today);
      known.interviews.set(name, id);
      if (beside) await writeBefore(tx, actor, known, id, beside, timeZone);
    },
  };
  if (!after) return [agreed];
  const { notes, sought, debrief } = after;
  const noted: TimedAct = {
    at: after.at,
    act: async (tx, actor, { interviews, stories }) => {
      const id = named(interviews, name);
      await changeInterview(tx, actor, id, { notes, sought: [...sought] }, timeZone);
      if (!debrief) return;
      const words = {
        asked: beside?.asked.join('\n') ?? '',
        question: debrief.question,
        story: debrief.story,
        story_id: debrief.storyKey === null ? null : named(stories, debrief.storyKey),
        wording: debrief.wording,
        went_well: debrief.wentWell,
        surprised: debrief.surprised,
      };
      await saveDebrief(tx, actor, id, words, { isFinished: true });
      for (const { key: story, went } of beside?.stories ?? []) {
        if (went) await noteStory(tx, actor, id, named(stories, story), { went });
      }
    },
  };
  return [agreed, noted];
}

/** Somebody is noted when first met, and stays the same person at every company. */
async function contactOf(
  tx: Tx,
  actor: Actor,
  { people }: Known,
  { key, ...words }: DemoPerson,
): Promise<ContactId> {
  const noted = people.get(key);
  if (noted) return noted;
  const id = actor.newId<'contact'>();
  await insertContact(tx, actor.ownerId, { ...words, id, created_at: actor.clock() });
  people.set(key, id);
  return id;
}
