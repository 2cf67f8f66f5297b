import { describe, expect, test } from 'vitest';
import type { ApplicationEvent, EventKind } from '../application/event.ts';
import type { ApplicationId, EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { InterviewedApplication } from './first-interviews.ts';
import { applicationAnswers, firstInterviewAnswers } from './first-interviews.ts';

/** "applied 03-01, interview 03-10 2" */
function application(id: string, story: string, guess = ''): InterviewedApplication {
  const log = story.split(', ').map((line, index): ApplicationEvent => {
    const [kind, day, round] = line.split(' ');
    return {
      type: 'happened',
      id: `${id}-${index}` as EventId,
      recordedAt: '2026-04-17T09:00:00.000Z' as Instant,
      happening: {
        kind: kind as EventKind,
        day: `2026-${day}` as Day,
        round: round ? Number(round) : null,
        note: '',
        no: { channel: null, theirWords: '', know: '', guess },
      },
    };
  });
  return { id: id as ApplicationId, log, meetings: [] };
}

const NOW = '2026-04-17T09:00:00.000Z' as Instant;

function answersIn(answers: { applicationId: string; answer: string }[]): string[] {
  return answers.map(({ applicationId, answer }) => `${applicationId} ${answer}`);
}

describe('first interviews', () => {
  test('are answered by a second round, an offer or an ending, in the order that settled them', () => {
    const applications = [
      application('late-no', 'applied 01-01, interview 01-10 1, rejected 04-01'),
      application('second-round', 'interview 01-05 1, interview 02-01 2, rejected 04-16'),
      application('offer', 'interview 01-05 1, offer 02-10, declined 02-12'),
      application('silence', 'interview 01-05 1, let_go 03-01'),
      application('open', 'interview 04-10 1'),
      application('never-interviewed', 'applied 01-01, rejected 01-05'),
    ];
    const expected = ['second-round yes', 'offer yes', 'silence no', 'late-no no'];
    expect(answersIn(firstInterviewAnswers(applications, NOW))).toEqual(expected);
  });

  test('what one withdrew from after the first interview is nobody’s answer', () => {
    expect(firstInterviewAnswers([application('left', 'interview 01-05 1, withdrawn 01-09')], NOW)).toEqual(
      [],
    );
    expect(
      answersIn(firstInterviewAnswers([application('far', 'interview 01-05 2, withdrawn 01-09')], NOW)),
    ).toEqual(['far yes']);
  });

  test('one that was agreed for a day after the no has no answer', () => {
    const invited = application('invited', 'interview 03-01 1, rejected 03-10');
    const meeting = {
      round: 1,
      startsLocal: '2026-03-20T10:00',
      startsAt: '2026-03-20T10:00:00.000Z' as Instant,
    };
    const meetings = [{ ...meeting, isCancelled: false, hasDebrief: false }];
    expect(firstInterviewAnswers([{ ...invited, meetings }], NOW)).toEqual([]);
    expect(answersIn(firstInterviewAnswers([invited], NOW))).toEqual(['invited no']);
  });

  test('a reopened application is open again', () => {
    expect(
      firstInterviewAnswers([application('again', 'interview 01-05 1, rejected 01-09, reopened 02-01')], NOW),
    ).toEqual([]);
  });
});

describe('applications', () => {
  test('are answered by an interview, an offer or an ending without one', () => {
    const applications = [
      application('interviewed', 'applied 01-01, interview 01-20 1, rejected 02-20'),
      application('no', 'applied 01-01, rejected 01-05'),
      application('silence', 'applied 01-01, let_go 03-01'),
      application('waiting', 'applied 04-01, confirmed 04-01'),
      application('told-at-once', 'rejected 02-01'),
    ];
    const expected = ['no no', 'interviewed yes', 'told-at-once no', 'silence no'];
    expect(answersIn(applicationAnswers(applications))).toEqual(expected);
  });

  test('a saved role that was let go before applying asked nobody', () => {
    expect(applicationAnswers([application('idea', 'saved 01-01, let_go 02-01')])).toEqual([]);
  });
});

test('a guess changes no answer', () => {
  const story = 'applied 01-01, interview 01-10 1, rejected 04-01';
  const guessed = [application('a', story, 'they wanted somebody from the industry')];
  expect(firstInterviewAnswers(guessed, NOW)).toEqual(firstInterviewAnswers([application('a', story)], NOW));
  expect(applicationAnswers(guessed)).toEqual(applicationAnswers([application('a', story)]));
});
