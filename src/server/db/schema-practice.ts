import type { Generated } from 'kysely';
import type {
  ApplicationId,
  CardId,
  CardReviewId,
  InterviewId,
  OwnerId,
  QuestionId,
  StoryId,
  WordingId,
} from '../../domain/id.ts';
import type { Grade } from '../../domain/practice/memory.ts';
import type { QuestionKind } from '../../domain/question/question-kind.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { Went } from '../../domain/went-words.ts';
import type { Bit, Fixed, FixedDefault, Json, Owned } from './column.ts';

/** How something went at an interview, in the person's own judgement. */

export type PracticeTables = {
  questions: Owned<QuestionId> & {
    text: string;
    notes: string;
    /** Null while nobody said. */
    kind: Generated<QuestionKind | null>;
    /** What a good answer holds, a list of lines: the checklist of practice. */
    key_points: Generated<Json>;
    /** What it asks about, a list of lines, where the person said so; its words say it otherwise. */
    competencies: Generated<Json>;
    has_own_competencies: Generated<Bit>;
    /** The question of the bank that ships with Rebound which it was taken from. */
    bank_id: Generated<string | null>;
    /** A line of a debrief made it, and may take it away again while nothing else uses it. */
    is_from_debrief: Generated<Bit>;
    created_at: Fixed<Instant>;
  };
  /** Stories that answer a question. */
  question_stories: {
    question_id: Fixed<QuestionId>;
    story_id: Fixed<StoryId>;
    owner_id: Fixed<OwnerId>;
    added_at: Fixed<Instant>;
  };
  /** A question was asked at an interview. */
  question_askings: {
    question_id: Fixed<QuestionId>;
    interview_id: Fixed<InterviewId>;
    application_id: Fixed<ApplicationId>;
    owner_id: Fixed<OwnerId>;
    /** Noted by the person at the question, or a line of the debrief, which it then follows. */
    source: 'own' | 'debrief';
    is_caught_out: Bit;
    went: Went | null;
    created_at: Fixed<Instant>;
  };
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
    competencies: FixedDefault<Json>;
    /** How long it takes when told; the one thing of a version that is noted later. */
    seconds: Generated<number | null>;
    created_at: Fixed<Instant>;
  };
  /** A story for an interview: planned to be told there, told there, or both. */
  interview_stories: {
    interview_id: Fixed<InterviewId>;
    story_id: Fixed<StoryId>;
    owner_id: Fixed<OwnerId>;
    is_planned: Bit;
    told_at: Instant | null;
    /** The version as it stood when it was told. */
    version: number | null;
    seconds: number | null;
    went: Went | null;
    created_at: Fixed<Instant>;
  };
  /** A better wording that could be said at an interview, and how that went. */
  interview_wordings: {
    interview_id: Fixed<InterviewId>;
    wording_id: Fixed<WordingId>;
    owner_id: Fixed<OwnerId>;
    went: Went;
    created_at: Fixed<Instant>;
  };
  wordings: Owned<WordingId> & { said: string; instead: string; created_at: Fixed<Instant> };
  /**
   * The practice schedule of a question, a story or a wording, under the id of that. What its reviews come to
   * (domain/practice/memory.ts) is kept beside it for queries; the reviews are the truth.
   */
  cards: Owned<CardId> & {
    subject: Fixed<'question' | 'story' | 'wording'>;
    /** Put away by the person: not practised. */
    is_away: Generated<Bit>;
    stability: number | null;
    difficulty: number | null;
    reviewed_on: Day | null;
    due: Day | null;
    reviews: Generated<number>;
    lapses: Generated<number>;
    last_grade: Grade | null;
    /** The weights of FSRS-6 that made it, as JSON; null before the first review. */
    weights: Json | null;
    /** The last days it was rehearsed on, as many as a plan asks for, and how long an answer takes. */
    recent_days: Generated<Json>;
    usual_seconds: number | null;
    /** Rises whenever its words change. */
    words_number: Generated<number>;
    /** The owner's number of the last change of anything here. */
    changed_number: Generated<number>;
    created_at: Fixed<Instant>;
  };
  /** Append-only; one made by mistake is taken back by another entry. */
  card_reviews: Owned<CardReviewId> & {
    card_id: Fixed<CardId>;
    type: Fixed<'reviewed' | 'undone'>;
    target_id: Fixed<CardReviewId | null>;
    /** The day the person lived. */
    day: Fixed<Day>;
    grade: Fixed<Grade | null>;
    mode: Fixed<'aloud' | 'typed' | 'thought' | null>;
    seconds: Fixed<number | null>;
    /** The key points that came up, and what was typed. */
    points: Fixed<Json | null>;
    answer: Fixed<string>;
    /** What it was rehearsed for. */
    interview_id: Fixed<InterviewId | null>;
    reviewed_at: Fixed<Instant>;
  };
};
