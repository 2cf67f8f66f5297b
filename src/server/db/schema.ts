import type { Generated } from 'kysely';
import type { EventKind } from '../../domain/application/event.ts';
import type { StageName, Status } from '../../domain/application/standing.ts';
import type {
  ActivityId,
  ActivityUseId,
  ApplicationId,
  CardId,
  ContactId,
  EventId,
  FindingId,
  InterviewChangeId,
  InterviewId,
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
  WorkSearchEntryId,
} from '../../domain/id.ts';
import type { Day, Instant, TimeZone } from '../../domain/time.ts';
import type { Bit, Fixed, FixedDefault, Json, Owned } from './column.ts';
import type { MailTables } from './schema-mail.ts';
import type { PracticeTables } from './schema-practice.ts';

export type Schema = MailTables &
  PracticeTables & {
    owners: {
      id: Fixed<OwnerId>;
      created_at: Fixed<Instant>;
      /** How often anything of a card was changed. */
      cards_number: Generated<number>;
    };
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
      /** The answer they expect first: null where they expect none by a day. */
      answer_by: Day | null;
      answer_event_id: EventId | null;
      answer_kind: EventKind | null;
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
      /** "If they say no, I will …", and what to do differently this time: asked once before it. */
      if_no: Generated<string>;
      differently: Generated<string>;
      before_skipped_at: Generated<Instant | null>;
      /** Questions to ask them, a list of lines. */
      ask_them: Generated<Json>;
      /** Its event was taken back: it was noted by mistake, and shows nowhere. */
      is_undone: Bit;
      /** They called it off; what its event says, kept for queries. */
      is_cancelled: Generated<Bit>;
      /** The meeting in their calendar, and the last word on it that was accepted (domain/mail/invitation.ts). */
      invitation_uid: string | null;
      invitation_sequence: number | null;
      invitation_stamped_at: Instant | null;
      /** Who sent the invitation. Somebody met is in interview_contacts. */
      inviter_id: Generated<ContactId | null>;
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
      /** Line by line: the questions that were asked, who was met, what they were really looking for. */
      asked: Generated<string>;
      met: Generated<string>;
      sought: Generated<string>;
      /** Questions answered with "nothing" or "I can't remember", which are full answers. */
      answered_nothing: Generated<Json>;
      /** What the lines on people and on what was sought became, so that a line taken out takes it away. */
      became: Generated<Json>;
      /** The question the person is at; null before the first and after the last. */
      position: Generated<string | null>;
      finished_at: Generated<Instant | null>;
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
      /** From before a step could rehearse a story or a wording too: `card_id` holds it now. */
      question_id: FixedDefault<QuestionId | null>;
      card_id: CardId | null;
      contact_id: ContactId | null;
      created_at: Fixed<Instant>;
      done_at: Instant | null;
    };
    /** What a person wrote into the work-search log (domain/work-search/rows.ts). */
    work_search_entries: Owned<WorkSearchEntryId> & {
      /** What an edit lies over; null for an activity of the person's own. */
      source_id: Fixed<string | null>;
      application_id: Fixed<ApplicationId | null>;
      /** Its day, kept for queries; null where an edit leaves the day as it was filled in. */
      day: Day | null;
      /** The whole record of an own activity, or the fields of an edit. */
      record: Json;
      is_hidden: Bit;
      created_at: Fixed<Instant>;
      changed_at: Instant;
    };
  };
