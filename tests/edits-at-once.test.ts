import { expect, test } from 'vitest';
import { addActivity, changeActivity } from '../src/contract/activity.ts';
import { addApplication, changeApplication } from '../src/contract/application.ts';
import { addContact, changeContact } from '../src/contract/contact.ts';
import { addInterview, changeInterview, saveDebrief } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { addQuestion, changeQuestion } from '../src/contract/question.ts';
import { addNextStep, changeNextStep } from '../src/contract/rebound.ts';
import { addWording, changeWording } from '../src/contract/wording.ts';
import type { TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const timeZone = 'Europe/Berlin' as TimeZone;
/** Each takes away every word of the others. */
const VERSIONS = ['one', 'two', 'six', 'ten', 'elf', 'van', 'cup', 'fig'];

onBothEngines('Edits of one thing from several tabs at once', (open) => {
  test('leave the earlier words of each to be read', async () => {
    await using house = await openHouse(open);
    for (const [name, edit] of Object.entries(await edits(house))) {
      await house.actor.db.deleteFrom('revisions').execute();
      await Promise.all(VERSIONS.map(edit));
      // The words that stand now are the earlier ones of this.
      await edit('end');
      const kept = await house.actor.db.selectFrom('revisions').select('earlier').execute();
      const words = kept.map(({ earlier }) => earlier).join('\n');
      const missing = VERSIONS.filter((version) => !words.includes(`"${version}"`));
      expect([name, missing]).toEqual([name, []]);
    }
  });
});

onBothEngines('Interviews added from several tabs at once', (open) => {
  test('are rounds one after the other', async () => {
    await using house = await openHouse(open);
    const { id: applicationId } = await house.call(addApplication, { body: { company: 'Northwind' } });
    const add = () => house.call(addInterview, { params: { applicationId }, body: { timeZone } });
    const added = await Promise.all(VERSIONS.map(add));
    expect(added.map(({ round }) => round).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

/** For each thing a person words: a change of its words, as a tab sends it. */
async function edits(house: TestHouse): Promise<Record<string, (words: string) => Promise<unknown>>> {
  const { id: applicationId } = await house.call(addApplication, { body: { company: 'Northwind' } });
  const { id: contactId } = await house.call(addContact, { body: { name: 'Before' } });
  const { id: questionId } = await house.call(addQuestion, { body: { text: 'Before' } });
  const { id: wordingId } = await house.call(addWording, { body: { said: 'Before' } });
  const { id: activityId } = await house.call(addActivity, { body: { label: 'Before' } });
  const { id: interviewId } = await house.call(addInterview, {
    params: { applicationId },
    body: { timeZone },
  });
  const { reboundId } = await house.call(recordNos, {
    body: { nos: [{ application: { id: applicationId } }] },
  });
  const when = { startsLocal: '2026-04-17T10:00', timeZone };
  const { id: nextStepId } = await house.call(addNextStep, {
    params: { reboundId },
    body: { kind: 'own', text: 'Before', ...when },
  });
  return {
    application: (notes) => house.call(changeApplication, { params: { applicationId }, body: { notes } }),
    contact: (notes) => house.call(changeContact, { params: { contactId }, body: { notes } }),
    question: (text) => house.call(changeQuestion, { params: { questionId }, body: { text } }),
    wording: (said) => house.call(changeWording, { params: { wordingId }, body: { said } }),
    activity: (note) => house.call(changeActivity, { params: { activityId }, body: { note } }),
    nextStep: (text) => house.call(changeNextStep, { params: { nextStepId }, body: { text } }),
    interview: (notes) => house.call(changeInterview, { params: { interviewId }, body: { notes } }),
    debrief: (question) => house.call(saveDebrief, { params: { interviewId }, body: { question } }),
  };
}
