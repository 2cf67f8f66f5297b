import { expect, test } from 'vitest';
import type { Day } from '../src/domain/time.ts';
import { accept, applied, bring, letGo, openProposals } from './support/handle-mail.ts';
import type { MadeMail } from './support/mail-files.ts';
import { eml, importFiles, LETTERS, mbox } from './support/mail-files.ts';
import { replyMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const BRIGHTWATER = ['Brightwater', 'Data Analyst'] as const;
const ELMSTADT = ['Stadtwerke Elmstadt', 'Sachbearbeiter'] as const;
const ANNA = 'Anna Berg <anna@brightwater.example>';
const plain = (id: string, text: string, more: Partial<MadeMail> = {}): MadeMail => ({
  id: `plain-${id}`,
  from: ANNA,
  subject: 'Hello',
  text: `Hi Jane,\n\n${text}\n\nAnna`,
  ...more,
});
const MOVED = plain('moved', 'I moved our interview to Thursday at 10:00.', { subject: 'Our interview' });
const PAPERS = plain('papers', 'uns fehlt noch Ihr letztes Zeugnis. Können Sie es nachreichen?', {
  from: 'Personal <personal@stadtwerke-elmstadt.example>',
  subject: 'Ihre Unterlagen',
});
const AGREED = plain('agreed', 'great, Tuesday 3 November at 13:00 it is.', { subject: 'Re: Second round' });
const WAIT = plain(
  'wait',
  'we are finishing the last conversations this week. You have not been forgotten.',
  {
    subject: 'Still on it',
  },
);

/** Two live applications, each with a mail that was accepted. */
async function searching(house: TestHouse) {
  const ids = {
    brightwater: await applied(house, ...BRIGHTWATER),
    elmstadt: await applied(house, ...ELMSTADT),
  };
  const letters = [LETTERS.confirmation(...BRIGHTWATER), LETTERS.confirmation(...ELMSTADT)];
  const mails = letters.map((letter, n) => eml({ ...letter, id: `received-${n}` }));
  for (const proposal of await bring(house, ...mails)) await accept(house, proposal);
  expect(await openProposals(house)).toEqual([]);
  return ids;
}

const subjects = async (house: TestHouse) =>
  (await openProposals(house)).map(({ message }) => message.subject).sort();

onBothEngines('A mail that does not tell what it says', (open) => {
  test('is kept and asked about where a live application’s mails came from its address or domain', async () => {
    await using house = await openHouse(open);
    const { brightwater, elmstadt } = await searching(house);
    const found = await bring(house, ...[MOVED, PAPERS, AGREED, WAIT].map(eml));
    expect(found).toHaveLength(4);
    for (const { message, ...proposal } of found) {
      const isPapers = message.subject === PAPERS.subject;
      expect(proposal).toMatchObject({
        kind: 'other',
        confidence: 'unsure',
        company: isPapers ? ELMSTADT[0] : BRIGHTWATER[0],
        match: { applicationId: isPapers ? elmstadt : brightwater },
      });
    }
    const moved = found.find(({ message }) => message.subject === MOVED.subject);
    const done = await accept(house, moved, { kind: 'interview', day: '2026-04-16' as Day });
    expect(done.accepted?.applicationId).toBe(brightwater);
  });

  test('read again changes nothing', async () => {
    await using house = await openHouse(open);
    await searching(house);
    await bring(house, eml(MOVED));
    const again = await importFiles(house, [{ name: 'again.mbox', content: mbox([eml(MOVED)]) }]);
    expect(again).toMatchObject({ proposals: 0, known: 1, aside: 0 });
  });

  test('is kept by its thread, whoever writes there, though what it answers comes after it', async () => {
    await using house = await openHouse(open);
    await applied(house, ...BRIGHTWATER);
    const answer = (from: string) =>
      replyMail({ ...AGREED, id: `answer-${from}`, from }, ['In-Reply-To: <second-1@mail.example>']);
    const invite = eml({ ...LETTERS.interview(...BRIGHTWATER), id: 'second-1' });
    await bring(house, answer('cleo@elsewhere.example'), answer('jane.roe@gmail.com'), invite);
    expect(await subjects(house)).toEqual([
      'Interview for the Data Analyst position at Brightwater',
      'Re: Second round',
    ]);
  });

  test('is left where nobody knows it, and where the application is over', async () => {
    await using house = await openHouse(open);
    await bring(house, eml(MOVED));
    const { brightwater } = await searching(house);
    await bring(house, eml({ ...MOVED, id: 'stranger', from: 'Anna <anna@elsewhere.example>' }));
    await letGo(house, brightwater, '2026-04-16');
    await bring(house, eml({ ...MOVED, id: 'over' }));
    expect(await subjects(house)).toEqual([]);
  });

  test('is left where it goes to many, and so is what is surely about something else', async () => {
    await using house = await openHouse(open);
    await searching(house);
    const news = { ...MOVED, id: 'news', subject: 'News', from: 'Brightwater <news@brightwater.example>' };
    await bring(
      house,
      replyMail(news, ['List-Unsubscribe: <https://brightwater.example/off>']),
      replyMail({ ...news, id: 'bulk' }, ['Precedence: bulk']),
      eml({ ...LETTERS.other(...BRIGHTWATER), id: 'order' }),
    );
    expect(await subjects(house)).toEqual([]);
    await bring(
      house,
      replyMail({ ...news, id: 'in-thread' }, [
        'List-Id: <x.brightwater.example>',
        'References: <received-0@mail.example>',
      ]),
    );
    expect(await subjects(house)).toEqual(['News']);
  });
});
