import { describe, expect, test } from 'vitest';
import type { EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { ApplicationEvent, EventKind, Happening } from './event.ts';
import { standingEvents } from './event.ts';
import { standingOf, wouldReopen } from './standing.ts';

const recordedAt = '2026-04-17T07:00:00.000Z' as Instant;
const [a, b, c, d, e, f] = ['01', '02', '03', '04', '05', '06'] as [
  EventId,
  EventId,
  EventId,
  EventId,
  EventId,
  EventId,
];

function happened(id: EventId, kind: EventKind, day: string, round: number | null = null): ApplicationEvent {
  const happening: Happening = { kind, day: day as Day, round, note: '', no: null };
  return { type: 'happened', id, recordedAt, happening };
}
function undone(id: EventId, targetId: EventId): ApplicationEvent {
  return { type: 'undone', id, recordedAt, targetId };
}
function corrected(id: EventId, targetId: EventId, change: Partial<Happening>): ApplicationEvent {
  return { type: 'corrected', id, recordedAt, targetId, change };
}

describe('what was reached', () => {
  const upToSecond = [
    happened(a, 'applied', '2026-03-01'),
    happened(b, 'interview', '2026-03-20', 1),
    happened(c, 'interview', '2026-04-03', 2),
  ];

  test('"reached the second interview" stays true after a no', () => {
    const standing = standingOf([...upToSecond, happened(d, 'rejected', '2026-04-17')]);
    expect(standing).toMatchObject({
      status: 'no',
      stage: { name: 'interview', round: 2 },
      rounds: 2,
      isLive: false,
      closedOn: '2026-04-17',
    });
  });

  test('rounds are still known when the stage has gone past interviews', () => {
    const standing = standingOf([...upToSecond, happened(d, 'offer', '2026-04-17')]);
    expect(standing).toMatchObject({ stage: { name: 'offer', round: 0 }, rounds: 2, status: 'offer' });
  });

  test('an empty log is a role saved and nothing more', () => {
    expect(standingOf([])).toEqual({
      status: 'saved',
      stage: { name: 'saved', round: 0 },
      isLive: true,
      rounds: 0,
      appliedOn: null,
      answeredOn: null,
      closedOn: null,
      lastEventOn: null,
      answerExpected: null,
    });
  });

  test('a receipt is no answer, a no is one', () => {
    const waiting = [happened(a, 'applied', '2026-03-01'), happened(b, 'confirmed', '2026-03-01')];
    expect(standingOf(waiting).answeredOn).toBeNull();
    expect(standingOf([...waiting, happened(c, 'rejected', '2026-03-09')]).answeredOn).toBe('2026-03-09');
  });
});

describe('endings and what comes after them', () => {
  test('a later invitation reopens what was let go', () => {
    const log = [happened(a, 'applied', '2026-01-10'), happened(b, 'let_go', '2026-03-01')];
    expect(standingOf(log)).toMatchObject({ status: 'let_go', isLive: false });
    const invited = standingOf([...log, happened(c, 'interview', '2026-03-04', 1)]);
    expect(invited).toMatchObject({ status: 'interview', isLive: true, closedOn: null });
  });

  test('an invitation in the afternoon reopens what was let go in the morning', () => {
    const log = [happened(a, 'let_go', '2026-03-01'), happened(b, 'interview', '2026-03-01', 1)];
    expect(standingOf(log)).toMatchObject({ status: 'interview', isLive: true });
  });

  test('a no that was let go first by mistake, and an older interview recorded before, stay a no', () => {
    const log = [
      happened(a, 'interview', '2026-03-01', 1),
      happened(b, 'let_go', '2026-03-01'),
      happened(c, 'rejected', '2026-03-01'),
    ];
    expect(standingOf(log)).toMatchObject({ status: 'no', isLive: false });
  });

  test('an interview and a no of the same day end in a no, whichever was recorded first', () => {
    const noFirst = [happened(a, 'rejected', '2026-04-17'), happened(b, 'interview', '2026-04-17', 1)];
    const noLast = [happened(a, 'interview', '2026-04-17', 1), happened(b, 'rejected', '2026-04-17')];
    for (const log of [noFirst, noLast]) {
      expect(standingOf(log)).toMatchObject({ status: 'no', stage: { name: 'interview', round: 1 } });
    }
  });

  test('a reopening and an ending of one day count in the order they were recorded', () => {
    const day = '2026-04-17';
    const noLast = [happened(a, 'let_go', day), happened(b, 'reopened', day), happened(c, 'rejected', day)];
    expect(standingOf(noLast)).toMatchObject({ status: 'no', isLive: false });
    const reopenedLast = [happened(a, 'rejected', day), happened(b, 'reopened', day)];
    expect(standingOf(reopenedLast).isLive).toBe(true);
  });

  test('on hold still lives, and an interview ends the hold', () => {
    const log = [happened(a, 'applied', '2026-03-01'), happened(b, 'on_hold', '2026-03-05')];
    expect(standingOf(log)).toMatchObject({ status: 'on_hold', isLive: true });
    expect(standingOf([...log, happened(c, 'interview', '2026-03-20', 1)]).status).toBe('interview');
  });
});

describe('corrections and undos', () => {
  const withNo = [happened(a, 'interview', '2026-03-01', 1), happened(b, 'rejected', '2026-03-09')];

  test('a no that was undone leaves the application as it was before', () => {
    expect(standingOf([...withNo, undone(c, b)])).toEqual(standingOf(withNo.slice(0, 1)));
  });

  test('undoing the undo brings the no back, and undoing that takes it away again', () => {
    expect(standingOf([...withNo, undone(c, b), undone(d, c)])).toEqual(standingOf(withNo));
    expect(standingOf([...withNo, undone(c, b), undone(d, c), undone(e, d)]).isLive).toBe(true);
  });

  test('the last of two corrections counts, and an undone correction does not', () => {
    const log = [
      ...withNo,
      corrected(c, b, { day: '2026-03-10' as Day }),
      corrected(d, b, { day: '2026-03-11' as Day }),
    ];
    expect(standingOf(log).closedOn).toBe('2026-03-11');
    expect(standingOf([...log, undone(e, d)]).closedOn).toBe('2026-03-10');
    expect(standingOf([...log, undone(e, d), undone(f, c)]).closedOn).toBe('2026-03-09');
  });

  test('an undo made after the clock was set back still counts', () => {
    expect(standingOf([happened(d, 'rejected', '2026-03-09'), undone(a, d)]).isLive).toBe(true);
  });

  test('undos in a circle, which a damaged file can hold, change nothing', () => {
    const log = [...withNo, undone(c, d), undone(d, c), undone(e, e)];
    expect(standingOf(log)).toEqual(standingOf(withNo));
  });

  test('a chain of a hundred thousand undos is read', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index).padStart(6, '0') as EventId);
    const log = ids.map((id, index) =>
      index === 0 ? happened(id, 'interview', '2026-03-01', 1) : undone(id, ids[index - 1] ?? id),
    );
    expect(standingEvents(log)).toHaveLength(0);
    expect(standingEvents(log.slice(0, -1))).toHaveLength(1);
  });
});

describe('what goes on after it ended', () => {
  const letGo = [happened(a, 'applied', '2026-03-01'), happened(b, 'let_go', '2026-04-05')];

  test('an invitation after it was let go, or after a no, makes it live again; one from before does not', () => {
    for (const ending of ['let_go', 'rejected'] as const) {
      const log = [happened(a, 'applied', '2026-03-01'), happened(b, ending, '2026-04-05')];
      expect(wouldReopen(log, happened(c, 'interview', '2026-04-06', 1))).toBe(true);
      expect(wouldReopen(log, happened(c, 'interview', '2026-04-04', 1))).toBe(false);
      expect(standingOf([...log, happened(c, 'interview', '2026-04-06', 1)])).toMatchObject({
        status: 'interview',
        isLive: true,
        closedOn: null,
      });
    }
  });

  test('what lives already is not made to live again', () => {
    expect(wouldReopen(letGo.slice(0, 1), happened(c, 'interview', '2026-04-06', 1))).toBe(false);
  });

  test('an interview that was called off is no reason to go on, but it was reached', () => {
    const invited = [...letGo, happened(c, 'interview', '2026-04-06', 1)];
    const calledOff = [...invited, corrected(d, c, { isCancelled: true })];
    expect(standingOf(calledOff)).toMatchObject({
      status: 'let_go',
      isLive: false,
      stage: { name: 'interview', round: 1 },
      rounds: 0,
    });
    expect(standingOf([...calledOff, undone(e, d)])).toEqual(standingOf(invited));
  });
});
