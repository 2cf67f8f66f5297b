import type { InterviewKind } from '../domain/application/interview-kind.ts';

export const INTERVIEW_KIND_WORDS: Record<InterviewKind, string> = {
  phone_screen: 'phone screen',
  hiring_manager: 'hiring manager',
  technical: 'technical',
  panel: 'panel',
  case: 'case',
  final: 'final',
  other: 'conversation',
};
