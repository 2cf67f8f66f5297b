import { lookAt } from './by-rules.ts';
import { certaintyOf, SURE_FROM } from './certainty.ts';
import { OWN_APPLICATION } from './job-words.ts';
import type { ParsedMail } from './mail.ts';
import type { Reading } from './reading.ts';
import { signalFeatures } from './signal-features.ts';

/** What one mail says: the rules tell the kind, or abstain; the model tells how sure that is. */
export function decideKind(
  mail: ParsedMail,
  ownText: string,
): Pick<Reading, 'kind' | 'certainty' | 'confidence' | 'evidence'> {
  const looked = lookAt(mail, ownText);
  const { kind, evidence } = looked.rules;
  const certainty = Math.min(certaintyOf(looked.rules, signalFeatures(mail, looked)), mostCertain(looked));
  return { kind, certainty, confidence: certainty >= SURE_FROM ? 'sure' : 'unsure', evidence };
}

/** A subject alone tells little: what the rules left open stays open, and "your application" may mean anything. */
function mostCertain({ subject, text, found, rules }: ReturnType<typeof lookAt>): number {
  if (rules.kind === 'offer' || rules.kind === 'on_hold') return SELDOM_SEEN;
  // Both a yes and a no: perhaps to two roles. The person decides.
  const invites = (['interview', 'assessment', 'offer'] as const).some((kind) => found.has(kind, 'text'));
  if (rules.kind === 'rejection' && invites) return CONTRADICTED;
  if (rules.kind === 'rejection' && !found.has('rejection')) return READ_BETWEEN_LINES;
  if ((rules.kind === 'interview' || rules.kind === 'assessment') && found.has('rejection', 'text'))
    return CONTRADICTED;
  if (text.folded.length > BODY_FROM || rules.confidence === 'sure') return 1;
  const isUntold = rules.kind === 'other' && OWN_APPLICATION.test(subject.folded);
  return isUntold ? UNTOLD : SUBJECT_ALONE;
}

const BODY_FROM = 20;
/** Too few of these were ever measured to be sure of one. */
const SELDOM_SEEN = 0.95;
/** Good wishes and regrets, and nowhere the no itself. */
const READ_BETWEEN_LINES = 0.9;
const CONTRADICTED = 0.7;
const UNTOLD = 0.5;
const SUBJECT_ALONE = 0.9;
