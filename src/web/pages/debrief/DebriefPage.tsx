import { useParams } from '@tanstack/react-router';
import type { InterviewId } from '../../../domain/id.ts';
import { WholePage } from '../../components/WholePage.tsx';
import { DebriefFlow } from './DebriefFlow.tsx';
import { useDebriefFacts } from './debrief-facts.ts';

/** Three minutes right after an interview, one question at a time. */
export function DebriefPage() {
  const { interviewId } = useParams({ from: '/interviews/$interviewId/debrief' });
  const { facts, query } = useDebriefFacts(interviewId as InterviewId);
  if (facts) return <DebriefFlow key={facts.interview.id} facts={facts} />;
  return <WholePage query={{ ...query, data: undefined }}>{() => null}</WholePage>;
}
