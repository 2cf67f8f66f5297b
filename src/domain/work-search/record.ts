import type { Day } from '../time.ts';

export const WORK_SEARCH_TYPES = [
  'apply',
  'speculative',
  'interview',
  'agency',
  'networking',
  'event',
  'training',
  'cv',
  'search',
  'profile',
] as const;
export type WorkSearchType = (typeof WORK_SEARCH_TYPES)[number];

export const WORK_SEARCH_METHODS = ['', 'online', 'email', 'letter', 'phone', 'in_person', 'other'] as const;
/** Empty: not known. */
export type WorkSearchMethod = (typeof WORK_SEARCH_METHODS)[number];

export const WORK_SEARCH_RESULTS = [
  '',
  'open',
  'confirmed',
  'answered',
  'interview',
  'offer',
  'hired',
  'no',
  'no_answer',
  'declined',
  'withdrawn',
] as const;
export type WorkSearchResult = (typeof WORK_SEARCH_RESULTS)[number];

export const WORKLOADS = ['', 'full_time', 'part_time'] as const;
export type Workload = (typeof WORKLOADS)[number];

/**
 * One activity, with every field that any of the offices asks for. What leaves the program for an office is made of
 * these fields and of nothing else: no mood, no review, no story, no number about the search.
 */
export type WorkSearchRecord = {
  /** The day the person lived it. */
  day: Day;
  /** "10:30"; empty when it is not known or does not matter. */
  time: string;
  type: WorkSearchType;
  minutes: number | null;
  employer: string;
  address: string;
  web: string;
  email: string;
  phone: string;
  contactName: string;
  contactRole: string;
  /** The position, or what was done. */
  position: string;
  reference: string;
  /** Where it was found: the address of the posting, or the name of a board. */
  source: string;
  workload: Workload;
  method: WorkSearchMethod;
  /** What shows that it happened: a mail, a file, a screenshot. */
  proof: string;
  result: WorkSearchResult;
  resultDay: Day | null;
  /** Their words. */
  statedReason: string;
  /** What the person wants the office to read. */
  note: string;
};

export function emptyRecord(day: Day, type: WorkSearchType): WorkSearchRecord {
  return {
    day,
    time: '',
    type,
    minutes: null,
    employer: '',
    address: '',
    web: '',
    email: '',
    phone: '',
    contactName: '',
    contactRole: '',
    position: '',
    reference: '',
    source: '',
    workload: '',
    method: '',
    proof: '',
    result: '',
    resultDay: null,
    statedReason: '',
    note: '',
  };
}

/** What of an edited record differs from the one it was filled in with. */
export function editsOf(
  filledIn: WorkSearchRecord,
  edited: Partial<WorkSearchRecord>,
): Partial<WorkSearchRecord> {
  const keys = Object.keys(edited) as (keyof WorkSearchRecord)[];
  return Object.fromEntries(
    keys
      .filter((key) => edited[key] !== undefined && edited[key] !== filledIn[key])
      .map((key) => [key, edited[key]]),
  );
}
