/** What parsers stumble over, put where it does not belong. */
const TOKENS = [
  '\r\n\r\n',
  '\n\n',
  '\r',
  '\0',
  '--',
  '\n--',
  '"',
  '=?utf-8?b?',
  '?=',
  '=?x?q?',
  '=\r\n',
  '=3',
  '<',
  '<!--',
  '&#x',
  '<table>',
  ':',
  ';',
  'Content-Type: multipart/mixed; boundary=x\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Type: text/html; charset=utf-16\r\n',
  'boundary="',
  'charset=',
  'Date: 1\r\n',
  'From: g:g:g:\r\n',
  'Message-ID: <\r\n',
  '\u00ff\u00fe',
  '(((',
  '\n.',
] as const;

/** One mail with a few things done to it. */
export function mutated(mails: readonly Buffer[], random: () => number): Buffer {
  const pick = () => mails[Math.floor(random() * mails.length)] ?? Buffer.alloc(0);
  let mail = Buffer.from(pick());
  const times = 1 + Math.floor(random() * 5);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * (mail.length + 1));
    const to = Math.min(mail.length, at + Math.floor(random() ** 3 * mail.length));
    switch (Math.floor(random() * 6)) {
      case 0:
        for (let flips = 0; flips < 8 && mail.length > 0; flips++)
          mail[Math.floor(random() * mail.length)] = Math.floor(random() * 256);
        break;
      case 1:
        mail = Buffer.concat([mail.subarray(0, at), mail.subarray(to)]);
        break;
      case 2:
        mail = Buffer.concat([mail.subarray(0, to), mail.subarray(at, to), mail.subarray(to)]);
        break;
      case 3: {
        const token = Buffer.from(TOKENS[Math.floor(random() * TOKENS.length)] ?? '', 'latin1');
        mail = Buffer.concat([mail.subarray(0, at), token, mail.subarray(at)]);
        break;
      }
      case 4:
        mail = mail.subarray(0, at);
        break;
      default: {
        const other = pick();
        mail = Buffer.concat([mail.subarray(0, at), other.subarray(Math.floor(random() * other.length))]);
      }
    }
  }
  return mail;
}
