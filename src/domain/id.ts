/** Ids are text and time-ordered (UUIDv7, RFC 9562); the brand keeps one entity's id out of another's place. */
export type Id<Entity extends string> = string & { readonly __entity: Entity };

export type OwnerId = Id<'owner'>;
export type ApplicationId = Id<'application'>;
export type EventId = Id<'event'>;
export type InterviewId = Id<'interview'>;
export type InterviewChangeId = Id<'interview_change'>;
export type ContactId = Id<'contact'>;
export type ReboundId = Id<'rebound'>;
export type ReviewId = Id<'review'>;
export type FindingId = Id<'finding'>;
export type ActivityId = Id<'activity'>;
export type ActivityUseId = Id<'activity_use'>;
export type StoryId = Id<'story'>;
export type QuestionId = Id<'question'>;
export type WordingId = Id<'wording'>;
/** A card has the id of what it practises. */
export type CardId = Id<'question'> | Id<'story'> | Id<'wording'>;
export type CardReviewId = Id<'card_review'>;
export type NextStepId = Id<'next_step'>;
export type MessageId = Id<'message'>;
export type ProposalId = Id<'proposal'>;
export type MailImportId = Id<'mail_import'>;
export type MailboxId = Id<'mailbox'>;
export type MailLessonId = Id<'mail_lesson'>;
export type WorkSearchEntryId = Id<'work_search_entry'>;
export type RevisionId = Id<'revision'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Makes the one generator of a program: the clock in milliseconds and ten random bytes are arguments. `after`: the last
 * id of an earlier run, which all of this one sort behind, also when the clock was set back in between.
 */
export function idGenerator(
  nowMs: () => number,
  randomBytes: () => Uint8Array,
  after: Id<string> | null = null,
) {
  let lastMs = after ? Number.parseInt(after.slice(0, 13).replace('-', ''), 16) + 1 : 0;
  let counter = 0;
  return function newId<Entity extends string>(): Id<Entity> {
    const bytes = randomBytes();
    const now = nowMs();
    // Ids made within one millisecond, or after the clock was set back, still sort in the order they were made.
    if (now > lastMs) {
      lastMs = now;
      counter = ((bytes[0] ?? 0) << 3) | ((bytes[1] ?? 0) >> 5);
    } else if (++counter > 0xfff) {
      lastMs++;
      counter = 0;
    }
    const time = lastMs.toString(16).padStart(12, '0');
    const rest = Array.from(bytes.subarray(2, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const variant = ((Number.parseInt(rest.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
    const sequence = counter.toString(16).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${variant}${rest.slice(1, 4)}-${rest.slice(4)}` as Id<Entity>;
  };
}

export type NewId = ReturnType<typeof idGenerator>;

export function isId(text: string): boolean {
  return UUID.test(text);
}
