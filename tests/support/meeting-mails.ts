import type { MadeMail } from './mail-files.ts';
import { eml } from './mail-files.ts';

/** A meeting that nobody holds, as a calendar program would send it. */
export type MadeMeeting = {
  uid?: string;
  sequence?: number;
  method?: 'REQUEST' | 'CANCEL' | 'PUBLISH' | 'REPLY';
  /** The wall clock, "20260421T100000"; null for a cancellation that does not say it. */
  start?: string | null;
  end?: string;
  zone?: string;
  /** Further lines of the event. */
  lines?: readonly string[];
};

/** A mail with a calendar beside its words; `headers` tell the thread. */
export function meetingMail(
  mail: MadeMail,
  {
    uid = 'one@northwind.example',
    sequence = 0,
    method = 'REQUEST',
    start = '20260421T100000',
    end = start?.replace(/T..(..)/, (_, minutes) => `T11${minutes}`),
    zone = 'Europe/Berlin',
    lines = [],
  }: MadeMeeting,
  headers: readonly string[] = [],
): string {
  const calendar = [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    ...(start ? [`DTSTART;TZID=${zone}:${start}`, `DTEND;TZID=${zone}:${end}`] : []),
    'SUMMARY:A conversation',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const [head = '', text = ''] = eml(mail).split(/\r\n\r\n(.*)/s);
  const parts = [
    ...['--edge', 'Content-Type: text/plain; charset=utf-8', '', text],
    ...['--edge', `Content-Type: text/calendar; charset=utf-8; method=${method}`, '', ...calendar],
    '--edge--',
    '',
  ];
  const type = 'Content-Type: multipart/mixed; boundary=edge';
  const top = head.replace(/Content-Type: .*/, [...headers, type].join('\r\n'));
  return `${top}\r\n\r\n${parts.join('\r\n')}`;
}

/** A plain mail that answers others. */
export function replyMail(mail: MadeMail, headers: readonly string[]): string {
  return eml(mail).replace(/^MIME-Version/m, [...headers, 'MIME-Version'].join('\r\n'));
}
