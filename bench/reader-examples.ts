import { lookAt } from '../src/domain/mail/by-rules.ts';
import { fromLine } from '../src/domain/mail/mail.ts';
import { mayMatter } from '../src/domain/mail/may-matter.ts';
import { blankAround, ownPassages } from '../src/domain/mail/own-passages.ts';
import { MAIL_KINDS, type MailKind, type Reading } from '../src/domain/mail/reading.ts';
import { signalFeatures } from '../src/domain/mail/signal-features.ts';
import { inventedMails } from './invented-mails.ts';
import { type MailRecord, mailOf, readMailRecords } from './mail-records.ts';

/** A mail as the model sees it. `isMeasured`: somebody really received it, and its label is not in doubt. */
export type ReaderExample = {
  record: MailRecord;
  source: string;
  kind: MailKind;
  features: readonly number[];
  rules: Pick<Reading, 'kind' | 'confidence'>;
  /** How much it counts in training. */
  weight: number;
  isMeasured: boolean;
};

/** Recruiters' mail of this source is mostly about meetings at work. */
const MISLABELLED = 'nazimzee8/email-job-classification-pipeline';
const MIN_SYNTHETIC_CHARS = 60;

/** Every mail there is to learn from that gets as far as the model, in a fixed order. */
export function readerExamples(): ReaderExample[] {
  return [
    ...examples(readMailRecords('genuine_bodies.jsonl'), 1, true),
    ...examples(readMailRecords('genuine_subject_only.jsonl'), 0.5, true),
    ...examples(readMailRecords('genuine_subject_only_unlabelled.jsonl'), 0.5, false),
    ...examples(readMailRecords('synthetic.jsonl').filter(isUsable), 0.2, false),
    ...examples(readMailRecords('negatives.jsonl.gz'), 0.3, false),
    ...examples(inventedMails(), 1, false),
  ];
}

function isUsable({ source_repo, label, body }: MailRecord): boolean {
  const isMislabelled = source_repo === MISLABELLED && label === 'recruiter';
  return !isMislabelled && (body ?? '').length >= MIN_SYNTHETIC_CHARS;
}

function examples(records: readonly MailRecord[], weight: number, isMeasured: boolean): ReaderExample[] {
  return records.flatMap((record) => {
    const mail = mailOf(record);
    if (!mayMatter(mail.subject, fromLine(mail), mail.text)) return [];
    const looked = lookAt(mail, blankAround(mail.text, ownPassages(mail.text)));
    const kind = MAIL_KINDS.find((one) => one === record.label) ?? 'other';
    const features = signalFeatures(mail, looked);
    const { kind: read, confidence } = looked.rules;
    return [
      {
        record,
        source: record.source_repo,
        kind,
        features,
        rules: { kind: read, confidence },
        weight,
        isMeasured,
      },
    ];
  });
}
