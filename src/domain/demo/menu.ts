import type { DemoActivity } from './description.ts';

/** The menu of kind things, as somebody has made it their own. */
export const DEMO_ACTIVITIES: readonly DemoActivity[] = [
  { key: 'call', label: 'Call Maya', note: 'A friend who listens.', minutes: null, icon: 'phone' },
  { key: 'walk', label: 'A walk outside', note: '20 minutes.', minutes: 20, icon: 'sun' },
  { key: 'nap', label: 'A nap', note: 'Set an alarm for 30 minutes.', minutes: 30, icon: 'moon' },
  {
    key: 'ice',
    label: 'A bowl of ice cream',
    note: 'No further justification needed.',
    minutes: null,
    icon: 'ice-cream-bowl',
  },
  { key: 'bike', label: 'A long bike ride', note: '', minutes: null, icon: 'bike' },
];

/** What was done in each earlier rebound, and the moods noted before and after; null where none was. */
export const USES_BY_REBOUND: readonly (readonly [
  activity: string,
  before: number | null,
  after: number | null,
][])[] = [
  [['call', 2, 4]],
  [
    ['walk', 2, 3],
    ['ice', null, null],
  ],
  [['call', 2, 3]],
  [
    ['call', 1, 3],
    ['walk', 3, 3],
  ],
  [
    ['nap', null, null],
    ['call', 3, 4],
  ],
  [['walk', 2, 4]],
  [
    ['call', 2, 2],
    ['walk', 3, 4],
  ],
  [
    ['call', 2, 4],
    ['ice', null, null],
  ],
];
