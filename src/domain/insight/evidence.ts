import type { EvidenceTopic, Finding } from './evidence-finding.ts';
import { EVIDENCE_ON_GOING_ON } from './evidence-on-going-on.ts';
import { EVIDENCE_ON_INTERVIEWS } from './evidence-on-interviews.ts';

/** What stands above all of it. */
export const CAUTION =
  'Taken together: effects in psychology tend to come out smaller when they are measured again, and reviews of studies tend to overstate them (Bartoš and others, 2023). So read “strong” as “well supported”, not as “works for everybody”.';

export const EVIDENCE: readonly Finding[] = [...EVIDENCE_ON_INTERVIEWS, ...EVIDENCE_ON_GOING_ON];

export function findingsOf(topic: EvidenceTopic): readonly Finding[] {
  return EVIDENCE.filter((finding) => finding.topic === topic);
}
