import { expect, test } from 'vitest';
import { dismissProposal } from '../src/contract/mail.ts';
import type { Instant } from '../src/domain/time.ts';
import { dropDecidedMail } from '../src/server/db/drop-mail.ts';
import { accept, applied, bring, INVITE, NEWS } from './support/handle-mail.ts';
import { importFiles, mbox } from './support/mail-files.ts';
import { meetingMail } from './support/meeting-mails.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

onBothEngines('A meeting in a mail that says nothing of it', (open) => {
  const quiet = (uid: string, lines: readonly string[], headers: readonly string[] = []) =>
    meetingMail({ ...NEWS, id: `quiet-${uid}`, date: '2026-04-14T08:00:00.000Z' }, { uid, lines }, headers);

  test('is nothing when it is about something else, and nothing of it is kept', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const file = mbox([quiet('teeth', ['ORGANIZER;CN=Dr. Molar:mailto:hello@teeth.example'])]);
    const done = await importFiles(house, [{ name: 'search.mbox', content: file }]);
    expect(done).toMatchObject({ mailsRead: 1, aside: 1, proposals: 0, known: 0 });
    for (const table of ['messages', 'proposals', 'mail_threads'] as const) {
      expect(await house.actor.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  test('is asked about when its thread, its company or a meeting that is here knows it', async () => {
    await using house = await openHouse(open);
    const id = await applied(house);
    const [first] = await bring(house, meetingMail(INVITE, {}));
    await accept(house, first);
    const found = await bring(
      house,
      quiet('in-thread', [], ['In-Reply-To: <invite-1@mail.example>']),
      quiet('by-company', ['ORGANIZER;CN=Bo Lee:mailto:bo@northwind.example']),
      quiet('one@northwind.example', ['ORGANIZER;CN=Bo Lee:mailto:bo@elsewhere.example']),
      quiet('nobody', ['ORGANIZER;CN=Bo Lee:mailto:bo@elsewhere.example']),
    );
    expect(found).toHaveLength(3);
    for (const proposal of found) {
      expect(proposal).toMatchObject({ kind: 'interview', confidence: 'unsure', company: 'Northwind' });
      expect(proposal.match.applicationId).toBe(id);
    }
  });

  test('waits for the end of its file: what it belongs to may come after it', async () => {
    await using house = await openHouse(open);
    const found = await bring(
      house,
      quiet('in-thread', [], ['References: <other-0@mail.example> <invite-1@mail.example>']),
      meetingMail(INVITE, {}),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['interview', 'interview']);
  });

  test('that was put aside stays aside, and so does the next mail about it', async () => {
    await using house = await openHouse(open);
    await applied(house);
    const organizer = 'ORGANIZER;CN=Bo Lee:mailto:bo@northwind.example';
    const [proposal] = await bring(house, quiet('by-company', [organizer]));
    if (!proposal) throw new Error('a proposal');
    await house.call(dismissProposal, { params: { proposalId: proposal.id } });
    expect(await bring(house, quiet('by-company', [organizer]))).toEqual([]);
    await dropDecidedMail(house.actor.db, '2027-01-01T00:00:00.000Z' as Instant);
    const kept = await house.actor.db.selectFrom('proposals').select(['status', 'invitation']).execute();
    expect(kept, 'and goes with its words').toEqual([{ status: 'dismissed', invitation: null }]);
  });
});
