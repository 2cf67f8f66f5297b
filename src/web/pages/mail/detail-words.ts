import type { MailDetails } from '../../../contract/mail.ts';
import { counted, longDay } from '../../words.ts';

/** One thing a mail names, as a line of a list; `url` where it leads somewhere. */
export type DetailLine = { label: string; words: string; url?: string };

const LINK_LABELS = { schedule: 'To pick a time', assessment: 'The task' } as const;
const MAX_DAYS = 6;

/** What a mail names besides kind, company and role, in the order in which one would ask for it. */
export function detailLines(details: MailDetails): DetailLine[] {
  const { stage, deadline, dates, requisition, links, people, system } = details;
  const others = dates.filter((day) => day !== deadline);
  return [
    ...(deadline ? [{ label: 'They expect an answer by', words: longDay(deadline) }] : []),
    ...(others.length > 0
      ? [{ label: others.length === 1 ? 'Day it names' : 'Days it names', words: daysWords(others) }]
      : []),
    ...(stage ? [{ label: 'How far', words: stage }] : []),
    ...links.map(({ purpose, url }) => ({ label: LINK_LABELS[purpose], words: placeOf(url), url })),
    ...people.map((person) => ({ label: 'Who writes', words: personWords(person) })),
    ...(requisition ? [{ label: 'Their number for the role', words: requisition }] : []),
    ...(system ? [{ label: 'Sent through', words: system }] : []),
  ];
}

function daysWords(days: readonly string[]): string {
  const named = days.slice(0, MAX_DAYS).map(longDay).join(', ');
  const more = days.length - MAX_DAYS;
  return more > 0 ? `${named} and ${counted(more, 'more', 'more')}` : named;
}

/** The host a link leads to, which is what one can check; the rest may say anything. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function personWords({ name, title, address }: MailDetails['people'][number]): string {
  return [name, title, address].filter(Boolean).join(', ');
}
