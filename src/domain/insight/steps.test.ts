import { describe, expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { isReferral } from './referral.ts';
import { roleKind } from './role-kind.ts';
import type { CountedApplication } from './steps.ts';
import { STEPS_COUNTED, stepOutcome } from './steps.ts';

function outcomes(application: Partial<CountedApplication>) {
  const whole: CountedApplication = {
    status: 'no',
    stage: 'applied',
    rounds: 0,
    isLive: false,
    appliedOn: '2026-03-01' as Day,
    answeredOn: null,
    source: '',
    role: '',
    ...application,
  };
  return STEPS_COUNTED.map((step) => stepOutcome(whole, step));
}

describe('which application counts for which step', () => {
  const answeredOn = '2026-03-09' as Day;

  test('one that ended counts for each step it came to', () => {
    expect(outcomes({ answeredOn })).toEqual(['yes', 'no', null]);
    expect(outcomes({ status: 'let_go' })).toEqual(['no', 'no', null]);
    expect(outcomes({ answeredOn, stage: 'interview', rounds: 2 })).toEqual(['yes', 'yes', 'no']);
    expect(outcomes({ answeredOn, stage: 'offer', rounds: 2, status: 'declined' })).toEqual([
      'yes',
      'yes',
      'yes',
    ]);
  });

  test('one that is open counts for none, however far it is: a yes comes sooner than a no', () => {
    const open = { isLive: true, answeredOn, stage: 'offer', status: 'offer', rounds: 3 } as const;
    expect(outcomes(open)).toEqual([null, null, null]);
  });

  test('what the person withdrew from counts as far as it came', () => {
    expect(outcomes({ status: 'withdrawn' })).toEqual([null, null, null]);
    const later = { status: 'withdrawn', answeredOn, stage: 'interview', rounds: 1 } as const;
    expect(outcomes(later)).toEqual(['yes', 'yes', null]);
  });

  test('what never went out asked nobody', () => {
    expect(outcomes({ status: 'let_go', stage: 'saved', appliedOn: null })).toEqual([null, null, null]);
  });

  test('whom they approached first is no answer to an application, nor is what is known by its answer alone', () => {
    const approached = { answeredOn: '2026-02-01' as Day, stage: 'interview', rounds: 1 } as const;
    expect(outcomes(approached)).toEqual([null, 'yes', 'no']);
    expect(outcomes({ appliedOn: null, answeredOn, stage: 'saved' })).toEqual([null, 'no', null]);
  });
});

test.each([
  ['Referral', true],
  ['Referred by Ada', true],
  ['A friend of a friend', true],
  ['Former colleague', true],
  ['empfohlen von einer Kollegin', true],
  ['Empfehlung', true],
  ['Recommandé par Paul', true],
  ['Job board', false],
  ['LinkedIn', false],
  ['Recruiter', false],
  ['Marta, by phone', false],
  ['No referral', false],
  ['LinkedIn, recommended jobs', false],
  ['Recommended by a former manager', true],
  ['', false],
])('the source “%s” is a referral: %s', (source, expected) => {
  expect(isReferral(source)).toBe(expected);
});

test.each([
  ['Senior Product Analyst, Berlin', 'analyst'],
  ['Software Engineer II (m/w/d)', 'engineer'],
  ['Head of Operations', 'head'],
  ['Lead Engineer', 'engineer'],
  ['Team Lead', 'lead'],
  ['Data Scientist - Remote', 'scientist'],
  ['Produktmanagerin', 'produktmanagerin'],
  ['C++', 'c++'],
  ['Senior', null],
  ['', null],
])('the role “%s” is of the kind %s', (role, kind) => {
  expect(roleKind(role)).toBe(kind);
});
