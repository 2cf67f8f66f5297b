import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApplicationEvent, EventKind, Happening } from '../application/event.ts';
import { EVENT_KINDS } from '../application/event.ts';
import { standingOf } from '../application/standing.ts';
import type { ApplicationId, EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { FlowApplication } from './flow.ts';
import { applicationsBehind, beginningOf, flowOf } from './flow.ts';

const TODAY = '2026-04-30' as Day;
const WHOLE = { today: TODAY, isBySource: false };

/** "applied 03-01, interview 03-10 2" */
function application(id: string, story: string, source = ''): FlowApplication {
  const log = story.split(', ').map((line, index): ApplicationEvent => {
    const [kind, day, round] = line.split(' ');
    return happened(`${id}-${index}`, {
      kind: kind as EventKind,
      day: `2026-${day}` as Day,
      round: round ? Number(round) : null,
      note: '',
      no: null,
    });
  });
  return { id: id as ApplicationId, source, standing: standingOf(log) };
}

function happened(id: string, happening: Happening): ApplicationEvent {
  return {
    type: 'happened',
    id: id as EventId,
    recordedAt: '2026-04-17T09:00:00.000Z' as Instant,
    happening,
  };
}

/** "applied>answered 2", the bands of a flow in the order of their names. */
function bands(applications: readonly FlowApplication[], options = WHOLE): string[] {
  const { links } = flowOf(applications, options);
  return links.map(({ from, to, count }) => `${from}>${to} ${count}`).sort();
}

describe('where applications went', () => {
  test('goes by what was reached, whatever came after it', () => {
    const no = application('a', 'applied 01-01, interview 01-10 1, interview 01-20 2, rejected 02-01');
    expect(bands([no])).toEqual([
      'answered>interview_1 1',
      'applied>answered 1',
      'interview_1>interview_2 1',
      'interview_2>no:interview_2 1',
    ]);
  });

  test('an interview that was the second had a first, noted or not', () => {
    expect(bands([application('a', 'applied 01-01, interview 04-20 2')])).toContain('answered>interview_1 1');
  });

  test('keeps silence one let go, silence, and what is still on its way apart', () => {
    const applications = [
      application('let-go', 'applied 01-01, let_go 03-01'),
      application('silent', 'applied 04-09'),
      application('waiting', 'applied 04-10, confirmed 04-10'),
      application('in-touch', 'applied 01-01, contacted 01-02'),
    ];
    expect(bands(applications)).toEqual([
      'answered>waiting:answered 1',
      'applied>answered 1',
      'applied>let_go:applied 1',
      'applied>silent:applied 1',
      'applied>waiting:applied 1',
    ]);
  });

  test('a receipt is no answer, a no is one', () => {
    expect(bands([application('a', 'applied 01-01, confirmed 01-02, rejected 01-03')])).toEqual([
      'answered>no:answered 1',
      'applied>answered 1',
    ]);
  });

  test('an accepted offer ends where it was accepted, a declined one after the offer', () => {
    const accepted = application('a', 'applied 01-01, interview 01-05 1, offer 02-01, accepted 02-03');
    const declined = application('b', 'applied 01-01, interview 01-05 1, offer 02-01, declined 02-03');
    const { nodes } = flowOf([accepted, declined], WHOLE);
    expect(nodes.find(({ id }) => id === 'offer')).toMatchObject({ count: 2, ended: 0 });
    expect(nodes.find(({ id }) => id === 'accepted')).toMatchObject({ count: 1, ended: 1 });
    expect(nodes.find(({ id }) => id === 'declined:offer')).toMatchObject({ count: 1, ended: 1 });
  });

  test('what was accepted and then fell through is still what it was', () => {
    const fell = application(
      'a',
      'applied 01-01, offer 02-01, accepted 02-03, reopened 02-10, rejected 02-11',
    );
    expect(bands([fell])).toContain('accepted>no:accepted 1');
  });

  test('what was noted and never sent asked nobody', () => {
    const applications = [
      application('saved', 'saved 01-01'),
      application('dropped', 'saved 01-01, let_go 02-01'),
      application('sent', 'saved 01-01, applied 04-29'),
    ];
    expect(flowOf(applications, WHOLE)).toMatchObject({ total: 1, notSent: 2 });
  });

  test('who wrote first has a beginning of its own', () => {
    expect(bands([application('a', 'contacted 04-20, interview 04-22 1')])[1]).toBe(
      'interview_1>waiting:interview_1 1',
    );
    expect(bands([application('a', 'contacted 04-20')])).toContain('unapplied>answered 1');
  });

  test('what was undone did not happen, and what was corrected happened as corrected', () => {
    const applied = happened('1', {
      kind: 'applied',
      day: '2026-04-20' as Day,
      round: null,
      note: '',
      no: null,
    });
    const no = happened('2', { kind: 'rejected', day: '2026-04-21' as Day, round: null, note: '', no: null });
    const at = { recordedAt: '2026-04-22T09:00:00.000Z' as Instant, targetId: '2' as EventId };
    const undone: ApplicationEvent = { type: 'undone', id: '3' as EventId, ...at };
    const corrected: ApplicationEvent = {
      type: 'corrected',
      id: '3' as EventId,
      ...at,
      change: { kind: 'contacted' },
    };
    const of = (log: ApplicationEvent[]) => [
      { id: 'a' as ApplicationId, source: '', standing: standingOf(log) },
    ];
    expect(bands(of([applied, no]))).toContain('answered>no:answered 1');
    expect(bands(of([applied, no, undone]))).toEqual(['applied>waiting:applied 1']);
    expect(bands(of([applied, no, corrected]))).toContain('answered>waiting:answered 1');
  });
});

describe('by source', () => {
  test('one spelling stands for all of them, and what nobody said has a place too', () => {
    const applications = [
      application('a', 'applied 04-20', 'LinkedIn'),
      application('b', 'applied 04-20', ' linkedin '),
      application('c', 'applied 04-20'),
    ];
    const { nodes } = flowOf(applications, { today: TODAY, isBySource: true });
    const sources = nodes.filter(({ kind }) => kind === 'source');
    expect(sources.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['source:linkedin', 'LinkedIn', 2],
      ['source:', '', 1],
    ]);
  });

  test('beyond seven, the small ones flow together', () => {
    const applications = Array.from({ length: 12 }, (_, at) =>
      application(`${at}`, 'applied 04-20', `Board ${at}`),
    );
    const { nodes } = flowOf(applications, { today: TODAY, isBySource: true });
    const sources = nodes.filter(({ kind }) => kind === 'source');
    expect(sources).toHaveLength(7);
    expect(sources.at(-1)).toMatchObject({ id: 'source:…', count: 6 });
  });
});

const happening = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  day: fc.integer({ min: 1, max: 29 }).map((day) => `2026-04-${String(day).padStart(2, '0')}` as Day),
  round: fc.option(fc.integer({ min: 1, max: 5 })),
  note: fc.constant(''),
  no: fc.constant(null),
  isCancelled: fc.boolean(),
});
const log = fc
  .array(fc.tuple(happening, fc.constantFrom('happened', 'undone', 'corrected'), fc.nat({ max: 8 })), {
    maxLength: 9,
  })
  .map((entries) =>
    entries.map(([what, type, target], at): ApplicationEvent => {
      const entry = happened(String(at), what);
      const targetId = String(target) as EventId;
      if (type === 'undone') return { type, id: entry.id, recordedAt: entry.recordedAt, targetId };
      if (type === 'corrected')
        return { type, id: entry.id, recordedAt: entry.recordedAt, targetId, change: what };
      return entry;
    }),
  );
const applications = fc
  .array(fc.tuple(log, fc.constantFrom('', 'LinkedIn', 'A friend', ...'abcdefgh')), { maxLength: 25 })
  .map((made) =>
    made.map(([entries, source], at): FlowApplication => {
      return { id: String(at) as ApplicationId, source, standing: standingOf(entries) };
    }),
  );
const options = fc.boolean().map((isBySource) => ({ today: TODAY, isBySource }));

describe('whatever happened', () => {
  test('what flows into a node flows out of it or ends there, and nothing is counted twice', () => {
    fc.assert(
      fc.property(applications, options, (all, how) => {
        const { nodes, links, total, notSent } = flowOf(all, how);
        const sum = (some: readonly { count: number }[]) => some.reduce((left, { count }) => left + count, 0);
        const starts = nodes.filter(({ id }) => !links.some(({ to }) => to === id));
        for (const node of nodes) {
          const into = links.filter(({ to }) => to === node.id);
          if (!starts.includes(node)) expect(sum(into)).toBe(node.count);
          expect(sum(links.filter(({ from }) => from === node.id)) + node.ended).toBe(node.count);
        }
        expect(sum(starts)).toBe(total);
        expect(nodes.reduce((left, { ended }) => left + ended, 0)).toBe(total);
        expect(total + notSent).toBe(all.length);
        expect(total).toBe(all.filter(({ standing }) => beginningOf(standing) !== null).length);
      }),
      { numRuns: 500 },
    );
  });

  test('behind every node and band stand as many applications as it says', () => {
    fc.assert(
      fc.property(applications, options, (all, how) => {
        const { nodes, links } = flowOf(all, how);
        for (const { id, count } of nodes) expect(new Set(applicationsBehind(all, how, id)).size).toBe(count);
        for (const { from, to, count } of links)
          expect(new Set(applicationsBehind(all, how, `${from}>${to}`)).size).toBe(count);
      }),
    );
  });

  test('no way goes back: each band leads further to the right', () => {
    fc.assert(
      fc.property(applications, options, (all, how) => {
        const { nodes, links } = flowOf(all, how);
        const place = (id: string) => nodes.findIndex((node) => node.id === id);
        for (const { from, to } of links) expect(place(from)).toBeLessThan(place(to));
      }),
    );
  });
});
