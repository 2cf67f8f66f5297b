import { findByRules } from '../src/domain/mail/by-rules.ts';
import { fromLine } from '../src/domain/mail/mail.ts';
import { mayMatter } from '../src/domain/mail/may-matter.ts';
import { ownTextIn } from '../src/domain/mail/own-passages.ts';
import { MAIL_KINDS, type MailKind, type Reading } from '../src/domain/mail/reading.ts';
import { sentenceFeatures } from '../src/domain/mail/sentence-features.ts';
import { signalFeatures } from '../src/domain/mail/signal-features.ts';
import { featureNumber, type NumberedSentence, numbered } from './feature-numbers.ts';
import { inventedMails } from './invented-mails.ts';
import { type MailRecord, mailOf, readMailRecords } from './mail-records.ts';
import { ownMails } from './own-mails.ts';

/** A mail as the model sees it. `isMeasured`: somebody really received it, and its label is not in doubt. */
export type ReaderExample = {
  record: MailRecord;
  source: string;
  kind: MailKind;
  signals: readonly number[];
  sentences: readonly NumberedSentence[];
  ofSubject: number;
  wordSource: string;
  rules: Pick<Reading, 'kind' | 'confidence' | 'evidence'>;
  /** The probability that an epoch of training shows it. */
  weight: number;
  isMeasured: boolean;
  /** Written for training: it helps to calibrate, and is never measured. */
  isOwn: boolean;
};

/** Recruiters' mail of this source is mostly about meetings at work. */
const MISLABELLED = 'nazimzee8/email-job-classification-pipeline';
const MIN_SYNTHETIC_CHARS = 60;

type Kept = Pick<ReaderExample, 'weight' | 'isMeasured' | 'isOwn'>;
const GENUINE: Kept = { weight: 1, isMeasured: true, isOwn: false };
const SUBJECT_ALONE: Kept = { weight: 0.5, isMeasured: true, isOwn: false };
const SYNTHETIC: Kept = { weight: 0.1, isMeasured: false, isOwn: false };
const NEGATIVE: Kept = { weight: 0.3, isMeasured: false, isOwn: false };
const OWN: Kept = { weight: 1, isMeasured: false, isOwn: true };

/** Every mail there is to learn from that gets as far as the model, in a fixed order. */
export function readerExamples(): ReaderExample[] {
  return [
    ...examples(readMailRecords('genuine_bodies.jsonl'), GENUINE),
    ...examples(readMailRecords('genuine_subject_only.jsonl'), SUBJECT_ALONE),
    ...examples(readMailRecords('genuine_subject_only_unlabelled.jsonl'), {
      ...SUBJECT_ALONE,
      isMeasured: false,
    }),
    ...examples(readMailRecords('synthetic.jsonl').filter(isUsable), SYNTHETIC),
    ...examples(readMailRecords('negatives.jsonl.gz'), NEGATIVE),
    ...examples(inventedMails(), OWN),
    ...examples(ownMails(), OWN),
  ];
}

function isUsable({ source_repo, label, body }: MailRecord): boolean {
  const isMislabelled = source_repo === MISLABELLED && label === 'recruiter';
  return !isMislabelled && (body ?? '').length >= MIN_SYNTHETIC_CHARS;
}

/** Ours are held out a part at a time. */
const OWN_PARTS = 4;

function examples(records: readonly MailRecord[], kept: Kept): ReaderExample[] {
  return records.flatMap((record, index) => {
    const mail = mailOf(record);
    // What sounds like no work at all, and was nobody's to measure, would teach little for its time.
    const isKept = kept.isOwn || kept.isMeasured || mayMatter(mail.subject, fromLine(mail), mail.text);
    if (!isKept) return [];
    const ruled = findByRules(mail, ownTextIn(mail.text, mail.subject));
    const kind = MAIL_KINDS.find((one) => one === record.label) ?? 'other';
    const sentences = sentenceFeatures(ruled.subject, ruled.text, featureNumber);
    return [
      {
        ...kept,
        record,
        source: kept.isOwn ? `own ${index % OWN_PARTS}` : record.source_repo,
        kind,
        signals: signalFeatures(mail, ruled),
        sentences: sentences.map(numbered),
        ofSubject: sentences.filter(({ field }) => field === 'subject').length,
        // Two mails of ours are two sources of words; two of one inbox may share its owner's name.
        wordSource: kept.isOwn ? record.id : record.source_repo,
        rules: ruled.rules,
      },
    ];
  });
}
