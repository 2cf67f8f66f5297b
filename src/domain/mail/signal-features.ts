import type { Findings } from './findings.ts';
import { OWN_APPLICATION } from './job-words.ts';
import { isJobBoard, isJobBoardAlert, isMailProvider, senderSystem } from './known-senders.ts';
import type { ParsedMail } from './mail.ts';
import { isOfAList } from './mail-context.ts';
import type { Prepared } from './prepare-text.ts';
import { MAIL_KINDS, type Reading } from './reading.ts';
import type { Signal, Topic } from './signals.ts';
import { REPLY_MARK } from './subject-marks.ts';
import { isToMany } from './to-many.ts';

const TOPICS = [
  'rejection',
  'interview',
  'assessment',
  'offer',
  'on_hold',
  'confirmation',
  'recruiter',
  'job_alert',
  'not_news',
  'other_application',
  'own_letter',
] as const satisfies readonly Topic[];
const STRENGTHS = ['strong', 'medium', 'weak', 'farewell'] as const satisfies readonly Signal['strength'][];
const FIELDS = ['subject', 'text'] as const;
const IS_A_REPLY = new RegExp(String.raw`^${REPLY_MARK}\s?:`, 'i');
/** Each count is told in steps: at least one, two, four. */
const STEPS = [1, 2, 4];
const JOB_WORD =
  /[ \n](?:appl(?:y|ying|ied|icants?)|candida[^ \n]{0,12}|interview[^ \n]{0,6}|positions?|roles?|vacanc(?:y|ies)|resume|cv|recruit[^ \n]{0,6}|hir(?:e|es|ing)|careers?|talent|openings?|bewerb[^ \n]{0,20}|stelle|unterlagen|kandidat[^ \n]{0,8})(?=[ \n])/g;
const OWN_WORD =
  /[ \n](?:your (?:[^ \n]{1,20} ){0,2}(?:application|interest|candidacy|resume|cv|background|experience|qualifications|profile)|(?:ihre|deine|ihr|dein|ihrer|deiner) (?:bewerbung|interesse|unterlagen|profil))(?=[ \n])/g;

/** The numbers of the signals that a mail has: what the rules found, as features of the model. */
export function signalFeatures(mail: ParsedMail, { subject, text, found, isWork, rules }: Ruled): number[] {
  const features: number[] = [];
  let number = 0;
  const tell = (isSo: boolean) => {
    if (isSo) features.push(number);
    number += 1;
  };
  const tellSteps = (count: number, steps: readonly number[]) => {
    for (const step of steps) tell(count >= step);
  };
  for (const topic of TOPICS)
    for (const strength of STRENGTHS)
      for (const field of FIELDS) tellSteps(found.count(topic, strength, field), STEPS);
  for (const kind of MAIL_KINDS)
    for (const confidence of ['sure', 'unsure'] as const)
      tell(rules.kind === kind && rules.confidence === confidence);
  const address = mail.from?.address ?? '';
  tell(mail.from === null);
  tell(isJobBoardAlert(address));
  tell(isJobBoard(address));
  tell(senderSystem(address) !== null && !isJobBoard(address));
  tell(isMailProvider(address));
  tell(IS_A_REPLY.test(mail.subject));
  tellSteps(text.folded.length, [20, 150, 400, 1_000, 2_500, 6_000]);
  const words = Math.max(40, text.folded.length / 6);
  const jobWords = countOf(text.folded, JOB_WORD);
  tellSteps(jobWords, [1, 2, 4, 8]);
  tellSteps((jobWords * 100) / words, [1, 2, 4, 8]);
  tellSteps(countOf(text.folded, OWN_WORD), [1, 2, 4]);
  tell(countOf(subject.folded, JOB_WORD) > 0);
  tell(countOf(subject.folded, OWN_WORD) > 0);
  tell(OWN_APPLICATION.test(text.folded));
  tell(OWN_APPLICATION.test(subject.folded));
  tell(isWork);
  tell(isOfAList(mail));
  const refusal = found.count('rejection', 'strong', 'text');
  tell(refusal > 0 && found.count('rejection', 'farewell', 'text') > 0);
  tell(refusal > 0 && found.has('interview', 'text'));
  tell(refusal > 0 && found.has('confirmation', 'text'));
  tell(found.has('confirmation') && found.count('recruiter', 'strong') >= 2);
  tell(found.has('interview') && found.count('recruiter', 'strong') >= 2);
  tell(isToMany(mail));
  tell(isToMany(mail) && senderSystem(address) === null && (found.has('interview') || found.has('offer')));
  if (number !== SIGNAL_FEATURES)
    throw new Error(`A mail has ${number} signals, and ${SIGNAL_FEATURES} are counted.`);
  return features;
}

/** How many features there are. */
export const SIGNAL_FEATURES =
  TOPICS.length * STRENGTHS.length * FIELDS.length * STEPS.length + 9 * 2 + 6 + 6 + 4 + 4 + 3 + 2 + 4 + 5 + 2;

/** What the rules found in a mail. */
type Ruled = {
  subject: Prepared;
  text: Prepared;
  found: Findings;
  isWork: boolean;
  rules: Pick<Reading, 'kind' | 'confidence'>;
};

function countOf(folded: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < 20 && pattern.test(folded)) count += 1;
  return count;
}
