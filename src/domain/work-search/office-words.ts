import type { Day } from '../time.ts';
import type { Workload, WorkSearchMethod, WorkSearchResult, WorkSearchType } from './record.ts';

/** How dates and choices are written for an office. */
export type OfficeWords = {
  /** BCP 47. */
  language: 'en' | 'de';
  day: (day: Day) => string;
  types: Record<WorkSearchType, string>;
  methods: Record<WorkSearchMethod, string>;
  results: Record<WorkSearchResult, string>;
  workloads: Record<Workload, string>;
  minutes: (minutes: number) => string;
  /** Somebody's own words. */
  quoted: (text: string) => string;
  /** Stands for what was rehearsed. */
  practice: string;
  title: string;
  period: string;
  to: string;
  name: string;
  signature: string;
  nothing: string;
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const ENGLISH: Omit<OfficeWords, 'day'> = {
  language: 'en',
  types: {
    apply: 'Application',
    speculative: 'Contact without a posting',
    interview: 'Interview or test',
    agency: 'Employment agency',
    networking: 'Networking',
    event: 'Job fair or event',
    training: 'Training or workshop',
    cv: 'Work on the CV',
    search: 'Looking for openings',
    profile: 'Online profile',
  },
  methods: {
    '': '',
    online: 'Online',
    email: 'E-mail',
    letter: 'Letter',
    phone: 'Phone',
    in_person: 'In person',
    other: 'Other',
  },
  results: {
    '': '',
    open: 'No answer yet',
    confirmed: 'Receipt confirmed',
    answered: 'Answered',
    interview: 'Interview',
    offer: 'Offer',
    hired: 'Hired',
    no: 'Not chosen',
    no_answer: 'Never answered',
    declined: 'Offer declined',
    withdrawn: 'Withdrawn',
  },
  workloads: { '': '', full_time: 'Full-time', part_time: 'Part-time' },
  minutes: (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
  },
  quoted: (text) => `“${text}”`,
  practice: 'Interview practice',
  title: 'Work-search log',
  period: 'Period',
  to: 'to',
  name: 'Name',
  signature: 'Date and signature',
  nothing: 'No activity noted in this period.',
};

/** "Nov 12, 2026". */
export const AMERICAN: OfficeWords = {
  ...ENGLISH,
  day: (day) => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(8))}, ${day.slice(0, 4)}`,
};

/** "12 Nov 2026". */
export const BRITISH: OfficeWords = {
  ...ENGLISH,
  day: (day) => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
};

/** "12.11.2026". */
export const GERMAN: OfficeWords = {
  language: 'de',
  day: (day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  types: {
    apply: 'Bewerbung',
    speculative: 'Initiativbewerbung',
    interview: 'Vorstellungsgespräch oder Test',
    agency: 'Personalvermittlung',
    networking: 'Kontakte',
    event: 'Messe oder Veranstaltung',
    training: 'Weiterbildung oder Training',
    cv: 'Bewerbungsunterlagen',
    search: 'Stellensuche',
    profile: 'Online-Profil',
  },
  methods: {
    '': '',
    online: 'online',
    email: 'E-Mail',
    letter: 'Brief',
    phone: 'Telefon',
    in_person: 'persönlich',
    other: 'anders',
  },
  results: {
    '': '',
    open: 'noch offen',
    confirmed: 'Eingang bestätigt',
    answered: 'Rückmeldung',
    interview: 'Vorstellungsgespräch',
    offer: 'Angebot',
    hired: 'Anstellung',
    no: 'Absage',
    no_answer: 'keine Antwort',
    declined: 'Angebot abgelehnt',
    withdrawn: 'zurückgezogen',
  },
  workloads: { '': '', full_time: 'Vollzeit', part_time: 'Teilzeit' },
  minutes: (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [hours > 0 && `${hours} Std.`, rest > 0 && `${rest} Min.`].filter(Boolean).join(' ');
  },
  quoted: (text) => `„${text}“`,
  practice: 'Training für Vorstellungsgespräche',
  title: 'Nachweis der Eigenbemühungen',
  period: 'Zeitraum',
  to: 'bis',
  name: 'Name',
  signature: 'Datum und Unterschrift',
  nothing: 'In diesem Zeitraum ist nichts eingetragen.',
};
