export const INTERVIEW_KINDS = [
  'phone_screen',
  'hiring_manager',
  'technical',
  'panel',
  'case',
  'final',
  'other',
] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];
