import { expect, test } from 'vitest';
import { listProposals } from '../src/contract/mail.ts';
import { openProposals } from './support/handle-mail.ts';
import type { MadeMail } from './support/mail-files.ts';
import { eml, importFiles, LETTERS, mbox } from './support/mail-files.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const ROLE = ['Northwind', 'Product Analyst'] as const;
const HEAD = { id: 'one-1', from: 'Northwind <jobs@northwind.example>', subject: 'Your application' };
const RECEIVED: MadeMail = { ...HEAD, text: LETTERS.confirmation(...ROLE).text };
const OFFER: MadeMail = { ...HEAD, text: LETTERS.offer(...ROLE).text };
const FOOTER = '\n\n_______________\nApplicants mailing list\nhttps://lists.example/listinfo/applicants';

async function bring(house: TestHouse, ...mails: string[]) {
  return importFiles(house, [{ name: 'search.mbox', content: mbox(mails) }]);
}

const kinds = async (house: TestHouse) => (await openProposals(house)).map(({ kind }) => kind).sort();

/** The same mail as another program would write it: its text in base64, a file beside it. */
function withAttachment(mail: MadeMail): string {
  const [head = '', text = ''] = eml(mail).split(/\r\n\r\n(.*)/s);
  const type = 'Content-Type: multipart/mixed; boundary=edge';
  return [
    head.replace(/Content-Type: .*/, type),
    '',
    '--edge',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64'),
    '--edge',
    'Content-Type: application/pdf; name=contract.pdf',
    'Content-Disposition: attachment; filename=contract.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('%PDF-1.7').toString('base64'),
    '--edge--',
    '',
  ].join('\r\n');
}

onBothEngines('Two mails under one Message-ID, date, sender and subject', (open) => {
  test.each([
    ['in one file', true],
    ['one after the other', false],
  ])('that have other words are two, %s', async (_, isOneFile) => {
    await using house = await openHouse(open);
    const mails = [RECEIVED, OFFER].map(eml);
    if (isOneFile) expect(await bring(house, ...mails)).toMatchObject({ proposals: 2, known: 0 });
    else for (const mail of mails) expect(await bring(house, mail)).toMatchObject({ proposals: 1, known: 0 });
    expect(await kinds(house)).toEqual(['confirmation', 'offer']);
    for (const again of [mails, mails.toReversed()]) {
      expect(await bring(house, ...again)).toMatchObject({ proposals: 0, known: 2 });
    }
  });

  test('are two where the dates differ and neither can be read', async () => {
    await using house = await openHouse(open);
    const dated = (mail: MadeMail, date: string) => eml(mail).replace(/^Date: .*$/m, `Date: ${date}`);
    const mails = [dated(RECEIVED, 'soon'), dated(OFFER, 'later')];
    expect(await bring(house, ...mails)).toMatchObject({ proposals: 2, known: 0 });
    expect(await bring(house, ...mails)).toMatchObject({ proposals: 0, known: 2 });
  });

  test('are one where only the way it came differs: encoding, attachments, a list’s footer', async () => {
    await using house = await openHouse(open);
    await bring(house, eml(OFFER));
    const again = [withAttachment(OFFER), eml({ ...OFFER, text: OFFER.text + FOOTER })];
    for (const mail of again) expect(await bring(house, mail)).toMatchObject({ proposals: 0, known: 1 });
    expect(await house.call(listProposals)).toMatchObject({ total: 1 });
  });
});
