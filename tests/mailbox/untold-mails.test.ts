import { expect, test } from 'vitest';
import { openFolderServer } from '../support/fake-folder.ts';
import { literal } from '../support/fake-imap-server.ts';
import { openMailboxHouse, readFrom, untilRead } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const LARGE = 300 * 1024;
/** As a server writes it that leaves quotes as they are. */
const QUOTED =
  '("Wed, 15 Apr 2026 08:00:00 +0000" "The "clerk" we seek" NIL NIL NIL NIL NIL NIL NIL "<a@b.example>")';
const envelope = (subject: string) =>
  `("Wed, 15 Apr 2026 08:00:00 +0000" "${subject}" NIL NIL NIL NIL NIL NIL NIL NIL)`;

type Item = NonNullable<Parameters<typeof openFolderServer>[0]['item']>;

/** Of the mail at this place alone. */
const of = (place: number, item: (line: string, mail: string) => string | null): Item => {
  return (line, at, mail) => (at === place ? item(line, mail) : null);
};

const ATTACHMENT = `${'QUJD'.repeat(19)}\r\n`.repeat(4_000);

function withAttachment(mail: string): string {
  const [head = '', text = ''] = mail.split(/\r\n\r\n(.*)/s);
  const type = 'Content-Type: text/plain; charset=utf-8';
  return `${head.replace(type, 'Content-Type: multipart/mixed; boundary=b')}\r\n\r\n--b\r\n${type}\r\n\r\n${text}\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${ATTACHMENT}--b--\r\n`;
}

test.each<[string, Item]>([
  [
    'whose head cannot be understood',
    of(2, (line) => (/ENVELOPE/.test(line) ? ` RFC822.SIZE 400 ENVELOPE ${QUOTED}` : null)),
  ],
  [
    'with an attachment, whose head cannot be understood',
    of(2, (line, mail) => {
      if (/ENVELOPE/.test(line)) return ` RFC822.SIZE ${LARGE} ENVELOPE ${QUOTED}`;
      const [, most] = /BODY.PEEK\[\]<0\.(\d+)>/.exec(line) ?? [];
      return ` BODY[]<0> ${literal(withAttachment(mail).slice(0, Number(most)))}`;
    }),
  ],
  [
    'that is large, and of whose parts nothing is told',
    of(2, (line, mail) => {
      if (/ENVELOPE/.test(line)) return ` RFC822.SIZE ${LARGE} ENVELOPE ${envelope('Your application')}`;
      return /BODYSTRUCTURE/.test(line)
        ? ` BODYSTRUCTURE NIL BODY[HEADER]<0> ${literal('Subject: Hello\r\n\r\n')}`
        : ` BODY[]<0> ${literal(mail)}`;
    }),
  ],
  [
    'that is large, and whose parts cannot be understood',
    of(2, (line, mail) => {
      if (/ENVELOPE/.test(line)) return ` RFC822.SIZE ${LARGE} ENVELOPE ${envelope('Your application')}`;
      return /BODYSTRUCTURE/.test(line) ? ` BODYSTRUCTURE ${QUOTED}` : ` BODY[]<0> ${literal(mail)}`;
    }),
  ],
  ['of whose text nothing is told', of(2, (line) => (/\[TEXT\]/.test(line) ? ' BODY[TEXT]<0> NIL' : null))],
])('a mail %s is read', async (_, item) => {
  await using server = await openFolderServer({ mails: [5, 6, 9], letters: [2], item });
  await using house = await openMailboxHouse(openTestSqlite);
  await readFrom(house, ['INBOX'], server.port);
  expect(await untilRead(house)).toMatchObject({ proposals: 1, folders: [{ mailsRead: 3 }] });
  expect(await house.actor.db.selectFrom('messages').select('problem').execute()).toEqual([
    { problem: null },
  ]);
  expect(house.errors).toEqual([]);
});

test.each([
  ['are not told', ' BODYSTRUCTURE NIL'],
  ['cannot be understood', ` BODYSTRUCTURE ${QUOTED}`],
])(
  'a mail whose words say nothing and whose parts %s may bring a meeting, and is fetched',
  async (_, parts) => {
    const news = 'The newest of the paper shop, and nothing besides. '.repeat(100);
    await using server = await openFolderServer({
      mails: [5],
      letters: [],
      item: (line) => {
        if (/ENVELOPE/.test(line)) return ` RFC822.SIZE 5000 ENVELOPE ${envelope('Hello')}`;
        if (/\[TEXT\]/.test(line)) return ` BODY[TEXT]<0> ${literal(news.slice(0, 3_000))}`;
        return /BODYSTRUCTURE/.test(line) ? parts : null;
      },
    });
    await using house = await openMailboxHouse(openTestSqlite);
    await readFrom(house, ['INBOX'], server.port);
    await untilRead(house);
    expect(server.lines.filter((line) => /BODY\.PEEK\[\]/.test(line))).toHaveLength(1);
  },
);

test('a mail that was deleted since the folder was counted holds nothing up', async () => {
  const folder = { mails: [5, 6], letters: [2], search: () => '* SEARCH 5 6 9\r\n' };
  await using server = await openFolderServer(folder);
  await using house = await openMailboxHouse(openTestSqlite);
  await readFrom(house, ['INBOX'], server.port);
  expect(await untilRead(house)).toMatchObject({ proposals: 1, folders: [{ mailsRead: 3 }] });
});
