import { seededRandom } from '../src/domain/demo/random.ts';
import { APPLICATION_LETTERS, NEWSLETTER_SENTENCES, SENTENCES, SUBJECTS } from './made-words.ts';

/** One invented mail: its source, a byte to a character. */
export type MadeSource = { source: string; isJobMail: boolean };
type Random = () => number;

/**
 * What a mailbox holds, for ever: lists and letters in plain text as in the archives of 2002, newsletters in HTML with a
 * plain twin, mails with attachments, mails built to trouble a parser, and 1 in 100 about an application.
 */
export function* madeMails(seed: number): Generator<MadeSource, never, void> {
  const random = seededRandom(seed).next;
  for (let number = 0; ; number++) {
    const share = random();
    if (share < 0.01) yield { source: applicationMail(random, number), isJobMail: true };
    else if (share < 0.5) yield { source: listMail(random, number), isJobMail: false };
    else if (share < 0.8) yield { source: newsletter(random, number), isJobMail: false };
    else if (share < 0.96) yield { source: withAttachments(random, number), isJobMail: false };
    else yield { source: tortured(random, number), isJobMail: false };
  }
}

function listMail(random: Random, number: number): string {
  const quoted =
    random() < 0.5 ? `\n${lines(random, SENTENCES, 3 + 12 * random()).replace(/^/gm, '> ')}\n` : '';
  const body = `${lines(random, SENTENCES, 4 + 40 * random())}${quoted}\n-- \n${pick(random, NAMES)}\n`;
  return `${headers(random, number, pick(random, SUBJECTS), 'text/plain; charset=us-ascii')}\n${body}`;
}

function newsletter(random: Random, number: number): string {
  const edge = `=_edge_${number}`;
  const text = lines(random, NEWSLETTER_SENTENCES, 10 + 40 * random());
  const cells = text
    .split('\n')
    .map(
      (line) =>
        `<tr><td class=3D"cell" style=3D"padding:0 12px;font-family:Arial,sans-serif;color:#333333">=\n<p>${line}</p><a href=3D"https://news.example/t/${Math.floor(random() * 1e9)}">Open</a></td></tr>\n`,
    )
    .join('');
  const page = `<html><head><style>.cell{font-size:14px}</style></head><body><table width=3D"100%">${cells}</table></body></html>`;
  return `${headers(random, number, pick(random, SUBJECTS), `multipart/alternative; boundary="${edge}"`)}
--${edge}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${text.replaceAll('=', '=3D')}
--${edge}
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${page}
--${edge}--
`;
}

function withAttachments(random: Random, number: number): string {
  const edge = `----=_Part_${number}_${Math.floor(random() * 1e9)}`;
  const count = 1 + Math.floor(random() * 2);
  const parts = Array.from({ length: count }, (_, index) => {
    // Most are small, a few are photographs and slides.
    const bytes = Math.floor(8_000 * Math.exp(random() * 5));
    return `--${edge}
Content-Type: application/pdf; name="file-${index}.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="file-${index}.pdf"

${base64(random, bytes)}`;
  });
  return `${headers(random, number, pick(random, SUBJECTS), `multipart/mixed; boundary="${edge}"`)}
--${edge}
Content-Type: text/plain; charset=iso-8859-1

${lines(random, SENTENCES, 2 + 8 * random())}
${parts.join('')}--${edge}--
`;
}

/** Nested, mislabelled, folded, encoded and broken, as the mails parsers are tested with. */
function tortured(random: Random, number: number): string {
  const text = lines(random, SENTENCES, 3 + 5 * random());
  const encoded = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
  const shapes = [
    () => {
      const depth = 2 + Math.floor(random() * 12);
      const open = Array.from(
        { length: depth },
        (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`,
      );
      return `${headers(random, number, 'Nested', 'multipart/mixed; boundary=b0')}\n${open.join('')}--b${depth}\nContent-Type: text/plain\n\n${text}\n`;
    },
    () =>
      `${headers(random, number, 'Enclosed', 'message/rfc822')}\n${headers(random, number, 'The one inside', 'text/plain')}\n${text}\n`,
    () =>
      `${headers(random, number, `=?utf-8?B?${Buffer.from('Grüße und Fotos').toString('base64')}?=`, 'text/plain; charset=utf-8')}Content-Transfer-Encoding: base64\n\n${encoded}\n`,
    () =>
      `${headers(random, number, 'Unclosed', 'multipart/mixed; boundary="never there"')}\n${text}\n--never ther\n${text}\n`,
    () =>
      `${headers(random, number, 'Long header', 'text/plain')}X-Long: ${'folded value,\n '.repeat(50 + 200 * random())}end\n\n${text}\n`,
    () =>
      `${headers(random, number, 'Odd charset', 'text/plain; charset=x-unknown')}Content-Transfer-Encoding: 8bit\n\n${text}\xe4\xf6\xfc\n`,
    () =>
      `${headers(random, number, 'Siblings', 'multipart/mixed; boundary=s')}\n${`--s\n\n${text.slice(0, 60)}\n`.repeat(5 + 60 * random())}--s--\n`,
  ];
  return pick(random, shapes)();
}

function applicationMail(random: Random, number: number): string {
  const { subject, from, text } = pick(random, APPLICATION_LETTERS)(
    pick(random, COMPANIES),
    pick(random, ROLES),
  );
  return `${headers(random, number, subject, 'text/plain; charset=utf-8', from)}\n${text}\n`;
}

function headers(
  random: Random,
  number: number,
  subject: string,
  type: string,
  from = `${pick(random, NAMES)} <${word(random)}@${word(random)}.example>`,
): string {
  const received = Array.from(
    { length: 3 },
    (_, hop) =>
      `Received: from ${word(random)}.example (${word(random)}.example [192.0.2.${hop + 1}])\n\tby mx${hop}.home.example (Postfix) with ESMTPS id ${word(random)}\n\tfor <jane@home.example>; Fri, 17 Apr 2026 09:0${hop}:00 +0000 (UTC)\n`,
  );
  const day = 1 + Math.floor(random() * 28);
  return `${received.join('')}Message-ID: <made-${number}@mail.example>
Date: ${day} ${pick(random, ['Jan', 'Feb', 'Mar', 'Apr'])} 2026 0${Math.floor(random() * 10)}:15:00 +0100
From: ${from}
To: Jane Roe <jane@home.example>
Subject: ${subject}
X-Mailer: Mailer ${number % 7}
MIME-Version: 1.0
Content-Type: ${type}
`;
}

function lines(random: Random, from: readonly string[], count: number): string {
  return Array.from({ length: Math.ceil(count) }, () => `${pick(random, from)} ${word(random)}.`).join('\n');
}

/** Lines of 76 letters, as attachments are written; every letter is drawn, four bits at a time would pack too well. */
function base64(random: Random, bytes: number): string {
  const raw = Buffer.allocUnsafe(bytes - (bytes % 4));
  for (let at = 0; at + 4 <= raw.length; at += 4) raw.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
  return `${raw.toString('base64').replace(/.{76}/g, '$&\n')}\n`;
}

function word(random: Random): string {
  return Math.floor(random() * 36 ** 6).toString(36);
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

const NAMES = [
  'Ada Berg',
  'Ben Ito',
  'Cleo Marsh',
  'Dan Novak',
  'Eva Lind',
  'Finn Obi',
  'Gita Rao',
  'Hugo Sand',
];
const COMPANIES = ['Northwind', 'Contoso', 'Harbour', 'Blue Lantern', 'Kestrel', 'Fabrikam'];
const ROLES = ['Product Analyst', 'Data Engineer', 'Gardener', 'Nurse', 'Site Manager', 'Translator'];
