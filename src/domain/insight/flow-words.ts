import type { FlowEnd, FlowNode, FlowStep } from './flow.ts';

const STEP_WORDS: Record<FlowStep, string> = {
  applied: 'Applied',
  unapplied: 'Without applying',
  answered: 'Answered',
  interview_1: 'First interview',
  interview_2: 'Second interview',
  interview_3: 'Third or later',
  offer: 'Offer',
  accepted: 'Accepted',
};
const END_WORDS: Record<FlowEnd, string> = {
  waiting: 'Waiting',
  silent: 'Silent',
  let_go: 'Let go',
  no: 'No',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};
const AFTER_WORDS: Record<FlowStep, string> = {
  applied: '',
  unapplied: '',
  answered: 'after an answer',
  interview_1: 'after the first interview',
  interview_2: 'after the second interview',
  interview_3: 'after a later interview',
  offer: 'after an offer',
  accepted: 'after accepting',
};

type Named = Pick<FlowNode, 'id' | 'kind' | 'after' | 'name'>;

/** As it stands in the picture, beside its count: "Second interview", "No". */
export function flowLabel({ id, kind, name }: Named): string {
  if (kind === 'source') return id === 'source:…' ? 'Other sources' : name || 'No source noted';
  return { ...STEP_WORDS, ...END_WORDS }[kind];
}

/** The same where it must be told from all others: "No, after the second interview". */
export function flowName(node: Named): string {
  const label = flowLabel(node);
  if (!node.after) return label;
  // Somebody who was told no without a word before got that no for an answer.
  if (node.kind === 'no' && node.after === 'answered') return 'No, without an interview';
  const after = AFTER_WORDS[node.after];
  return after ? `${label}, ${after}` : label;
}
