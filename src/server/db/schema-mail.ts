import type { Generated } from 'kysely';
import type {
  ApplicationId,
  EventId,
  MailboxId,
  MailImportId,
  MailLessonId,
  MessageId,
  OwnerId,
  ProposalId,
  ReboundId,
} from '../../domain/id.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { Bit, Fixed, Json, Owned } from './column.ts';

export type MailTables = {
  mail_imports: Owned<MailImportId> & {
    name: Fixed<string>;
    status: 'running' | 'done' | 'cancelled' | 'stopped';
    bytes_total: Fixed<number>;
    bytes_read: number;
    mails_read: number;
    proposals: number;
    known: number;
    aside: number;
    unreadable: number;
    unopened: number;
    message: string | null;
    started_at: Fixed<Instant>;
    finished_at: Instant | null;
  };
  mailboxes: Owned<MailboxId> & {
    host: Fixed<string>;
    port: Fixed<number>;
    security: Fixed<'tls' | 'starttls'>;
    user_name: Fixed<string>;
    /** Sealed with a key that is not in the database (server/secret-box.ts). */
    password: string;
    /** By the person, or by what `problem` names. */
    is_stopped: Bit;
    problem: string | null;
    /** What the server said of it. */
    problem_says: string | null;
    /** How many it has made. */
    proposals: number;
    read_at: Instant | null;
    created_at: Fixed<Instant>;
  };
  mailbox_folders: {
    mailbox_id: Fixed<MailboxId>;
    path: Fixed<string>;
    owner_id: Fixed<OwnerId>;
    /** The order they were chosen in. */
    position: number;
    /** The numbers (UIDs) of a folder mean something as long as this stays. */
    uid_validity: string | null;
    /** What was read (domain/mailbox/read-span.ts). */
    read_from: number;
    read_to: number;
    /** What the folder stood at when it was last read to its end: the same again, and nothing happened in it. */
    mod_seq: string | null;
    mails_total: number;
    mails_read: number;
    is_missing: Bit;
    /** Numbers of mails that are looked at again once everything beside them is read: of what they say nothing is kept. */
    waiting: Json;
  };
  messages: Owned<MessageId> & {
    /** Makes the same mail one message (server/mail/message-key.ts). */
    message_key: Fixed<string>;
    from_name: Fixed<string>;
    from_address: Fixed<string>;
    subject: Fixed<string>;
    sent_at: Fixed<Instant | null>;
    /** Its words, and its page where it has one; gone once `is_dropped`. */
    text: string;
    html: string | null;
    is_dropped: Generated<Bit>;
    /** The source of a mail that could not be read, and why; null for one that could. */
    raw: string | null;
    problem: Fixed<string | null>;
    created_at: Fixed<Instant>;
  };
  /** What a person's corrections taught their reader (domain/mail/lessons.ts). */
  mail_lessons: Owned<MailLessonId> & {
    message_id: Fixed<MessageId>;
    sender: Fixed<string>;
    shape: Fixed<string>;
    kind: Fixed<string | null>;
    /** What it was read as; null in lessons whose mail is not known any more. */
    kind_read: Fixed<string | null>;
    company_read: Fixed<string | null>;
    /** Null: nothing about the company. */
    company_is: Fixed<string | null>;
    from_line: Fixed<string>;
    subject: Fixed<string>;
    created_at: Fixed<Instant>;
  };
  /** The Message-IDs a mail has and answers: mails that share one belong together. */
  mail_threads: {
    message_id: Fixed<MessageId>;
    thread_id: Fixed<string>;
    owner_id: Fixed<OwnerId>;
  };
  proposals: Owned<ProposalId> & {
    message_id: Fixed<MessageId>;
    kind: Fixed<string>;
    company: Fixed<string | null>;
    role: Fixed<string | null>;
    day: Fixed<Day | null>;
    /** By when it asks for an answer; null in proposals from before it was kept. */
    answer_by: Fixed<Day | null>;
    confidence: Fixed<'sure' | 'unsure'>;
    /** Null in proposals from before it was kept. */
    certainty: Fixed<number | null>;
    /** The passages it rests on; without the words of a mail that were let go (db/kept-evidence.ts). */
    evidence: Json;
    requisition: Fixed<string | null>;
    /** The hour an interview mail names in its words (domain/mail/named-time.ts): to be asked about. */
    named_time: Fixed<Json | null>;
    /** What it says in its words of a talk that was agreed (domain/mail/appointment-change.ts). */
    appointment_change: Fixed<Json | null>;
    /** The meeting in its calendar (domain/mail/invitation.ts), in the zone it was told in. */
    invitation: Fixed<Json | null>;
    invitation_uid: Fixed<string | null>;
    status: 'open' | 'accepted' | 'dismissed';
    decided_at: Instant | null;
    /** The mail's day or instant as text, so that newest mail comes first. */
    sort_key: Fixed<string>;
    application_id: ApplicationId | null;
    event_id: EventId | null;
    rebound_id: ReboundId | null;
    /** Whether accepting it made the application, so that undoing can take it back out of sight. */
    made_application: Bit;
    /** What it was accepted as, word for word. */
    accepted_as: Json | null;
    created_at: Fixed<Instant>;
  };
};
