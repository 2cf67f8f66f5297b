export type UnreadableReason =
  | 'empty'
  | 'no-headers'
  | 'too-large'
  | 'header-too-large'
  | 'too-many-parts'
  | 'too-deep'
  | 'html-too-large'
  | 'html-too-deep'
  | 'too-slow'
  | 'too-much-memory'
  | 'not-given'
  | 'malformed'
  | 'stopped';

/** Why a mail could not be read: `type` for the machine, `sentence` for the person. */
export type UnreadableMail = { type: UnreadableReason; sentence: string };

const BECAUSE: Record<UnreadableReason, string> = {
  empty: 'there is nothing in it',
  'no-headers': 'it has none of the lines that every mail begins with',
  'too-large': 'it is larger than 25 MB',
  'header-too-large': 'its header is longer than 256 kB',
  'too-many-parts': 'it has more than 200 parts',
  'too-deep': 'its parts are nested more than 20 deep',
  'html-too-large': 'its text is a web page of more than 1 MB',
  'html-too-deep': 'its text is a web page nested more than 200 deep',
  'too-slow': 'reading it took longer than 2 seconds',
  'too-much-memory': 'reading it took more than 256 MB of memory',
  'not-given': 'the mail server does not give it',
  malformed: 'it is damaged',
  stopped: 'reading was stopped before its turn',
};

export function unreadable(type: UnreadableReason): UnreadableMail {
  return { type, sentence: `Could not read this mail: ${BECAUSE[type]}.` };
}
