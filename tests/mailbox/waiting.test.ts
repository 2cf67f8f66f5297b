import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { chooseMailboxFolders, resumeMailbox, stopMailbox } from '../../src/contract/mailbox.ts';
import type { MailboxId } from '../../src/domain/id.ts';
import { openCuttingProxy } from '../support/cutting-proxy.ts';
import { applied, INVITE, NEWS, openProposals } from '../support/handle-mail.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import type { MailboxHouse } from '../support/mailbox-house.ts';
import { openMailboxHouse, readFrom, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { meetingMail } from '../support/meeting-mails.ts';
import type { OpenDatabase } from '../support/on-both-engines.ts';
import { onBothEngines, openTestSqlite } from '../support/on-both-engines.ts';

/** A meeting that says nothing of an application: its thread may, or who invites. */
function meeting(uid: string, { lines = [], thread }: { lines?: string[]; thread?: string }): string {
  const mail = { ...NEWS, id: `meeting-${uid}`, date: '2026-04-14T08:00:00.000Z' };
  return meetingMail(mail, { uid, lines }, thread ? [`References: <${thread}@mail.example>`] : []);
}

const LETTERS_BETWEEN = Array.from({ length: 100 }, (_, n) => {
  const company = `Company ${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`;
  return eml({ ...LETTERS.confirmation(company, 'Clerk'), date: null });
});
/** Read from the newest back: the mail that tells whose the meeting is comes last. */
const SEARCH = [meetingMail(INVITE, {}), ...LETTERS_BETWEEN, meeting('late', { thread: 'invite-1' })];

async function waiting({ actor }: MailboxHouse): Promise<string[]> {
  const rows = await actor.db.selectFrom('mailbox_folders').select('waiting').orderBy('position').execute();
  return rows.map((row) => row.waiting);
}

type Act = (house: MailboxHouse, mailboxId: MailboxId) => Promise<unknown>;

/** The connection is cut between the meeting and the mail that tells whose it is; then the person, or a program, acts. */
async function cutThen(open: OpenDatabase, act: Act): Promise<void> {
  await using proxy = await openCuttingProxy(inject('dovecot').ports.tls);
  await using house = await openMailboxHouse(open, { backOff: () => 600_000 });
  house.user.deliver(SEARCH);
  house.user.deliver([], 'Jobs');
  proxy.cutAfter = 80_000;
  const { id } = await readFrom(house, ['INBOX'], proxy.port);
  const { folders } = await untilMailbox(house, ({ state }) => state === 'waiting');
  expect(folders[0]?.mailsRead).toBeGreaterThan(1);
  expect(folders[0]?.mailsRead).toBeLessThan(SEARCH.length);
  // The meeting itself is not kept, as long as nobody knows whose it is.
  expect(await waiting(house)).toEqual([`[${SEARCH.length}]`]);
  expect((await openProposals(house)).map(({ message }) => message.subject)).not.toContain(NEWS.subject);

  proxy.cutAfter = Number.POSITIVE_INFINITY;
  await act(house, id);
  expect(await untilRead(house)).toMatchObject({ proposals: SEARCH.length });
  expect((await openProposals(house)).map(({ message }) => message.subject)).toContain(NEWS.subject);
  expect(new Set(await waiting(house))).toEqual(new Set(['[]']));
  expect(house.errors).toEqual([]);
}

async function stopAndResume(house: MailboxHouse, mailboxId: MailboxId): Promise<void> {
  await house.call(stopMailbox, { params: { mailboxId } });
  await house.call(resumeMailbox, { params: { mailboxId } });
}

onBothEngines('A mail that waits for others to tell whose it is', (open) => {
  test('is looked at when reading was stopped before the others, and goes on', async () => {
    await cutThen(open, stopAndResume);
  });
});

test.each<[string, Act]>([
  ['the program is started again', (house) => house.restart()],
  [
    'another folder is chosen besides',
    (house, mailboxId) =>
      house.call(chooseMailboxFolders, { params: { mailboxId }, body: { paths: ['Jobs', 'INBOX'] } }),
  ],
])('A mail that waits is looked at when %s', async (_, act) => {
  await cutThen(openTestSqlite, act);
});

test('However many mails wait, each of them is looked at', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  await applied(house);
  const lines = ['ORGANIZER;CN=Bo Lee:mailto:bo@northwind.example'];
  house.user.deliver(Array.from({ length: 520 }, (_, n) => meeting(`one-${n}`, { lines })));
  await readFrom(house);
  expect(await untilRead(house)).toMatchObject({ proposals: 520, folders: [{ mailsRead: 520 }] });
  expect(await waiting(house)).toEqual(['[]']);
  expect(house.errors).toEqual([]);
});

test('A mail that waited and is gone, or was in a folder of that name before, waits no more', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  const params = { mailboxId: await readTwoOf(house) };
  const whole = () => house.user.sent().filter((line) => /UID FETCH .*BODY\.PEEK\[\]/.test(line)).length;
  await house.call(stopMailbox, { params });
  await house.actor.db.updateTable('mailbox_folders').set({ waiting: '[77]' }).execute();
  await house.call(resumeMailbox, { params });
  await untilRead(house);
  expect(await waiting(house)).toEqual(['[]']);
  // One that is gone is asked for once: it might be one of which nothing could be understood.
  expect(whole()).toBe(2);

  await house.call(stopMailbox, { params });
  await house.actor.db.updateTable('mailbox_folders').set({ waiting: '[1,77]' }).execute();
  house.user.removeFolder('Jobs');
  // Dovecot tells folders apart by the second they were made in.
  await wait(1_100);
  house.user.deliver([eml(LETTERS.rejection('Lakeside', 'Clerk'))], 'Jobs');
  await house.call(resumeMailbox, { params });
  expect(await untilRead(house)).toMatchObject({ proposals: 3 });
  expect(await waiting(house)).toEqual(['[]']);
  expect(whole()).toBe(3);
  expect(house.errors).toEqual([]);
});

async function readTwoOf(house: MailboxHouse): Promise<MailboxId> {
  house.user.deliver(
    [eml(LETTERS.confirmation('Harbour', 'Clerk')), eml(LETTERS.rejection('Oakley', 'Clerk'))],
    'Jobs',
  );
  const { id } = await readFrom(house, ['Jobs']);
  await untilRead(house);
  return id;
}
