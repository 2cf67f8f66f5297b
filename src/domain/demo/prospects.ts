import type { NoDetails } from '../application/event.ts';
import type { DemoDebrief, DemoInterview, DemoPerson, DemoReviewWords } from './description.ts';
import type { RoleFamily } from './postings.ts';

/** One company of the example as it is written down, before it gets its days. */
export type Prospect = {
  company: string;
  role: string;
  family: RoleFamily;
  place: string;
  pay: string;
  source: string;
  /** What the posting says about the house. */
  about: string;
  notes: string;
};

/** A first interview, and the no after it. */
export type InterviewedProspect = Prospect & {
  interview: {
    kind: DemoInterview['kind'];
    minutes: number;
    place: string;
    people: readonly DemoPerson[];
    notes: string;
    sought: readonly string[];
    /** What of it the posting never named. */
    neverNamed?: readonly string[];
    debrief: DemoDebrief | null;
  };
  no: NoDetails;
  review: DemoReviewWords | null;
};

export function debrief(words: Partial<DemoDebrief>): DemoDebrief {
  return { question: '', story: '', storyKey: null, wording: '', wentWell: '', surprised: '', ...words };
}

export function noBy(
  channel: NoDetails['channel'],
  theirWords = '',
  more: Partial<NoDetails> = {},
): NoDetails {
  return { channel, theirWords, know: '', guess: '', ...more };
}

/** `key` is the name unless two people share it. */
export function person(name: string, title: string, company: string, notes = ''): DemoPerson {
  const [first = '', ...last] = name.toLowerCase().split(' ');
  const domain = company
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return { key: name, name, title, company, email: `${first}.${last.join('')}@${domain}.example`, notes };
}

/** A recruiter who works for several companies: met once, noted once. */
export const MARTA = person(
  'Marta Lindqvist',
  'Recruiter',
  'Lindqvist and Rowe',
  'Straight with me from the first call. Says when she does not know. Prefers the phone, before ten.',
);
