import { isImpersonal } from './company-account.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import type { Evidence, MailPerson } from './reading.ts';
import { isSignOff } from './sign-off.ts';
import { inSmallLetters } from './small-letters.ts';

type FoundPerson = MailPerson & Pick<Evidence, 'field' | 'start' | 'end'>;
type Line = { text: string; start: number };

const NAME_PART = String.raw`(?:\p{Lu}[\p{Ll}\p{M}'’]{1,20}(?:-\p{Lu}[\p{Ll}\p{M}'’]{1,20})?|\p{Lu}\.)`;
const PARTICLE = '(?:(?:van|von|de|der|den|del|di|da|dos|du|la|le|el|bin|ten|zu|zur|zum) ){0,3}';
const TITLE_OF_HONOUR = String.raw`(?:(?:Dr|Mag|Mr|Mrs|Ms|Prof|DI|Dipl|Ing|Herr|Frau)\.?(?:-Ing\.?)? ){0,3}`;
const PERSON = new RegExp(
  String.raw`^${TITLE_OF_HONOUR}(${NAME_PART}(?: ${PARTICLE}${NAME_PART}){1,3})(?:, ?(?:BA|MA|BSc|MSc|MBA|PhD|PHR|SHRM|B\.|M\.)[^\n]{0,30})?$`,
  'u',
);
const JOB_TITLE =
  /recruit|talent|people|human resources|\bhr\b|hiring|manager|head\b|director|lead\b|partner|coordinator|specialist|officer|founder|\bc[eto]o\b|personal|leit(?:er|ung)|referent|engineer|sourcer|president|assistant|consultant|sachbearbeit|geschäftsführ/iu;
const NO_PERSON =
  /\b(?:team|hiring|talent|recruit\w{0,5}|careers?|jobs?|hr|human|people|support|office|group|company|gmbh|inc|ltd|noreply|no-reply|bewerbung\w{0,10}|personal\w{0,12}|university|regards|grüßen|department)\b/iu;
const LINES_AFTER_CLOSING = 3;
const MAX_TEXT = 20_000;
const MAX_PEOPLE = 4;

/** Who writes and who signs, with the title standing under the name. A mailbox ("no-reply") is nobody's address. */
export function findPeople(mail: ParsedMail, ownText: string): FoundPerson[] {
  const sender = senderPerson(mail);
  const signed = signatures(ownText.slice(0, MAX_TEXT));
  const same = signed.find(({ name }) => sender?.name.toLowerCase() === name.toLowerCase());
  const first = sender ? [{ ...sender, title: same?.title ?? sender.title }] : [];
  return [...first, ...signed.filter((one) => one !== same)].slice(0, MAX_PEOPLE);
}

function senderPerson(mail: ParsedMail): FoundPerson | null {
  const display = mail.from?.name.slice(0, 200) ?? '';
  const bare = display.replace(/\s?(?:\([^()]{0,80}\)|(?:via|at|from|@|\|) .{1,80})$/u, '').trim();
  const turned = /^([^,]{2,30}), ([^,]{2,30})$/u.exec(bare);
  const name = asPerson(turned ? `${turned[2]} ${turned[1]}` : bare);
  if (name === null) return null;
  const address = mail.from?.address ?? '';
  const start = turned ? 0 : fromLine(mail).indexOf(name);
  if (start < 0) return null;
  return {
    name,
    address: address === '' || isImpersonal(address) ? null : address.slice(0, 320),
    title: null,
    field: 'from',
    start,
    end: turned ? bare.length : start + name.length,
  };
}

function signatures(text: string): FoundPerson[] {
  const lines = filledLines(text);
  const found: FoundPerson[] = [];
  for (const [index, line] of lines.entries()) {
    if (found.length === MAX_PEOPLE || line.text.length > 60 || !isSignOff(inSmallLetters(line.text)))
      continue;
    const under = lines.slice(index + 1, index + 1 + LINES_AFTER_CLOSING);
    const at = under.findIndex((candidate) => asPerson(candidate.text) !== null);
    const signed = under[at];
    const name = asPerson(signed?.text ?? '');
    if (!signed || name === null) continue;
    const below = lines[index + 2 + at]?.text ?? '';
    const title = below.length <= 80 && JOB_TITLE.test(below) ? below : null;
    const start = signed.start + signed.text.indexOf(name);
    found.push({ name, address: null, title, field: 'text', start, end: start + name.length });
  }
  return found;
}

function filledLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') lines.push({ text: trimmed, start: start + raw.indexOf(trimmed) });
    start += raw.length + 1;
  }
  return lines;
}

function asPerson(text: string): string | null {
  if (text.length > 80 || NO_PERSON.test(text)) return null;
  return PERSON.exec(text)?.[1] ?? null;
}
