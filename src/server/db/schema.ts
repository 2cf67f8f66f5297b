import type { ColumnType, Generated } from 'kysely';
import type { EventKind } from '../../domain/application/event.ts';
import type { StageName, Status } from '../../domain/application/standing.ts';
import type {
  ActivityId,
  ActivityUseId,
  ApplicationId,
  ContactId,
  EventId,
  FindingId,
  InterviewChangeId,
  InterviewId,
  MailboxId,
  MailImportId,
  MailLessonId,
  MessageId,
  NextStepId,
  OwnerId,
  ProposalId,
  QuestionId,
  ReboundId,
  ReviewId,
  RevisionId,
  StoryId,
  WordingId,
} from '../../domain/id.ts';
import type { Day, Instant, TimeZone } from '../../domain/time.ts';

/** Columns are text, integer or real on both engines; JSON is text; a truth is 0 or 1. */
type Bit = 0 | 1;
type Json = string;
/** Set once, when the row is made. */
type Fixed<Value> = ColumnType<Value, Value, never>;

type Owned<Key> = { id: Fixed<Key>; owner_id: Fixed<OwnerId> };

export type Schema = {
  owners: { id: Fixed<OwnerId>; created_at: Fixed<Instant> };
  settings: { owner_id: Fixed<OwnerId>; key: Fixed<string>; value: Json };
  /** The earlier version of everything a person wrote and then changed. */
  revisions: Owned<RevisionId> & { entity: string; entity_id: string; earlier: Json; recorded_at: Instant };

  applications: Owned<ApplicationId> & {
    company: string;
    role: string;
    posting_url: string;
    posting_text: string;
    source: string;
    pay: string;
    place: string;
    notes: string;
    /** What the events come to (domain/application/standing.ts), kept for queries; never the truth itself. */
    status: Status;
    stage: StageName;
    stage_round: number;
    rounds: number;
    is_live: Bit;
    board_column: string;
    applied_on: Day | null;
    answered_on: Day | null;
    closed_on: Day | null;
    last_event_on: Day | null;
    /** Its row in application_texts, so that finding needs no second look-up; null until its words are stored. */
    text_number: number | null;
    created_at: Fixed<Instant>;
  };
  application_events: Owned<EventId> & {
    application_id: Fixed<ApplicationId>;
    type: Fixed<'happened' | 'corrected' | 'undone'>;
    kind: Fixed<EventKind | null>;
    day: Fixed<Day | null>;
    /** The happening or the change, whole. */
    body: Fixed<Json>;
    target_id: Fixed<EventId | null>;
    message_id: Fixed<MessageId | null>;
    recorded_at: Fixed<Instant>;
  };
  /** One row an application: the tokens that finding looks through (domain/application/search-text.ts). */
  application_texts: {
    number: Generated<number>;
    application_id: Fixed<ApplicationId>;
    owner_id: Fixed<OwnerId>;
    tokens: string;
  };
  contacts: Owned<ContactId> & {
    name: string;
    title: string;
    company: string;
    email: string;
    notes: string;
    created_at: Fixed<Instant>;
  };
  interviews: Owned<InterviewId> & {
    application_id: ApplicationId;
    /** The event this interview put into the log; another one once it was taken back and accepted again. */
    event_id: EventId;
    round: number;
    kind: string;
    starts_at: Instant | null;
    starts_local: string | null;
    time_zone: TimeZone;
    minutes: number | null;
    place: string;
    link: string;
    notes: string;
    sought: Json;
    /** Its event was taken back: it was noted by mistake, and shows nowhere. */
    is_undone: Bit;
    /** They called it off; what its event says, kept for queries. */
    is_cancelled: Generated<Bit>;
    /** The meeting in their calendar, and the last word on it that was accepted (domain/mail/invitation.ts). */
    invitation_uid: string | null;
    invitation_sequence: number | null;
    invitation_stamped_at: Instant | null;
    created_at: Fixed<Instant>;
  };
  /** What accepting a mail changed of an interview, so that undoing can take back just that. */
  interview_changes: Owned<InterviewChangeId> & {
    proposal_id: Fixed<ProposalId>;
    interview_id: Fixed<InterviewId>;
    earlier: Json;
    later: Fixed<Json>;
    /** Somebody who was noted with it. */
    contact_id: Fixed<ContactId | null>;
  };
  interview_contacts: {
    interview_id: Fixed<InterviewId>;
    contact_id: Fixed<ContactId>;
    owner_id: Fixed<OwnerId>;
    added_at: Fixed<Instant>;
  };
  debriefs: {
    interview_id: Fixed<InterviewId>;
    owner_id: Fixed<OwnerId>;
    question: string;
    story: string;
    story_id: StoryId | null;
    wording: string;
    went_well: string;
    surprised: string;
    created_at: Fixed<Instant>;
    updated_at: Instant;
  };

  rebounds: Owned<ReboundId> & {
    /** The local day it opened on. */
    day: Fixed<Day>;
    opened_at: Fixed<Instant>;
    closed_at: Instant | null;
    is_open: Bit;
    /** What the log comes to (domain/rebound/rebound.ts), kept for queries. */
    state: Json;
  };
  rebound_log: {
    id: Fixed<EventId>;
    owner_id: Fixed<OwnerId>;
    rebound_id: Fixed<ReboundId>;
    entry: Fixed<Json>;
    recorded_at: Fixed<Instant>;
  };
  rebound_nos: {
    rebound_id: Fixed<ReboundId>;
    event_id: Fixed<EventId>;
    application_id: Fixed<ApplicationId>;
    owner_id: Fixed<OwnerId>;
    added_at: Fixed<Instant>;
  };
  activities: Owned<ActivityId> & {
    label: string;
    note: string;
    minutes: number | null;
    icon: string;
    is_hidden: Bit;
    position: number;
    created_at: Fixed<Instant>;
  };
  activity_uses: Owned<ActivityUseId> & {
    activity_id: Fixed<ActivityId>;
    rebound_id: Fixed<ReboundId>;
    started_at: Fixed<Instant>;
    ends_at: Instant | null;
    finished_at: Instant | null;
    mood_before: number | null;
    mood_after: number | null;
  };
  reviews: Owned<ReviewId> & {
    rebound_id: Fixed<ReboundId>;
    application_id: Fixed<ApplicationId>;
    form: Fixed<'full' | 'short'>;
    size: 'skip' | 'two_minutes' | 'quarter_hour' | null;
    position: string | null;
    answered_nothing: Json;
    went_well: string;
    surprised: string;
    role_right: string | null;
    source_right: string | null;
    created_at: Fixed<Instant>;
    finished_at: Instant | null;
  };
  findings: Owned<FindingId> & {
    review_id: Fixed<ReviewId>;
    application_id: Fixed<ApplicationId>;
    kind: 'question' | 'story' | 'wording' | 'surprising';
    basis: 'happened' | 'guess';
    text: string;
    instead: string;
    /** The story it is about (kind story). */
    story_id: StoryId | null;
    kept_at: Instant | null;
    question_id: QuestionId | null;
    story_version: number | null;
    wording_id: WordingId | null;
    created_at: Fixed<Instant>;
  };
  next_steps: Owned<NextStepId> & {
    rebound_id: Fixed<ReboundId | null>;
    kind: string;
    text: string;
    starts_at: Instant;
    starts_local: string;
    time_zone: TimeZone;
    minutes: number;
    place: string;
    application_id: ApplicationId | null;
    interview_id: InterviewId | null;
    question_id: QuestionId | null;
    contact_id: ContactId | null;
    created_at: Fixed<Instant>;
    done_at: Instant | null;
  };

  questions: Owned<QuestionId> & { text: string; notes: string; created_at: Fixed<Instant> };
  stories: Owned<StoryId> & { created_at: Fixed<Instant>; latest: number; changed_at: Instant };
  story_versions: {
    story_id: Fixed<StoryId>;
    number: Fixed<number>;
    owner_id: Fixed<OwnerId>;
    title: Fixed<string>;
    situation: Fixed<string>;
    task: Fixed<string>;
    action: Fixed<string>;
    result: Fixed<string>;
    note: Fixed<string>;
    created_at: Fixed<Instant>;
  };
  wordings: Owned<WordingId> & { said: string; instead: string; created_at: Fixed<Instant> };

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
    confidence: Fixed<'sure' | 'unsure'>;
    /** Null in proposals from before it was kept. */
    certainty: Fixed<number | null>;
    evidence: Fixed<Json>;
    requisition: Fixed<string | null>;
    /** The hour an interview mail names in its words (domain/mail/named-time.ts): to be asked about. */
    named_time: Fixed<Json | null>;
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
