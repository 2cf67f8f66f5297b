import { z } from 'zod';
import type { CardId, Id } from '../domain/id.ts';
import type { Day, Instant, TimeZone } from '../domain/time.ts';
import { parseDay, parseInstant, parseTimeZone } from '../domain/time.ts';
import { asWebAddress, isWebAddress } from '../domain/web-address.ts';

/** A text that the domain brands: checked here, at the edge, once. */
function branded<Brand extends string>(
  schema: z.ZodString | z.ZodUUID | z.ZodStringFormat,
): z.ZodType<Brand, Brand> {
  return schema as unknown as z.ZodType<Brand, Brand>;
}

export function idOf<Entity extends string>(): z.ZodType<Id<Entity>, Id<Entity>> {
  return branded<Id<Entity>>(z.uuidv7('This is not an id of Rebound’s.'));
}

/** The id of a question, a story or a wording: its card has the same. */
export const cardId = branded<CardId>(z.uuidv7('This is not an id of Rebound’s.'));
export const day = branded<Day>(
  z.string().refine((text) => parseDay(text) !== null, 'Use a day that exists, written like 2026-04-17.'),
);
export const instant = branded<Instant>(
  z
    .string()
    .refine(
      (text) => parseInstant(text) === text,
      'Use a time in UTC, written like 2026-04-17T10:30:00.000Z.',
    ),
);
export const timeZone = branded<TimeZone>(
  z
    .string()
    .max(64)
    .refine((text) => parseTimeZone(text) !== null, 'Use the name of a time zone, like Europe/Berlin.'),
);
/** A wall clock without its zone: "2026-04-17T10:30". */
export const localTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'Use a date and a time, written like 2026-04-17T10:30.')
  // Calendar programs stumble over the last days of the year 9999, and nobody plans for then.
  .refine((text) => text >= '1900' && text < '2200', 'Use a year between 1900 and 2199.');

function textUpTo(max: number, tidied = asBothEnginesKeepIt): z.ZodString {
  return z
    .string()
    .overwrite(tidied)
    .max(
      max,
      `This is longer than the ${max.toLocaleString('en')} characters that fit here. Please shorten it.`,
    );
}
/** PostgreSQL takes no NUL, and neither engine half a surrogate pair; nobody can see or mean either. */
function asBothEnginesKeepIt(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
/** Zero-width and other blank characters alone would leave a row with no name. */
function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
/** One line: a name, a place. */
export const line = textUpTo(200);
/** A line that must say something. */
export const filledLine = line.trim().refine(isVisible, 'Please write something here.');
/** A question may be longer than a line: two sentences that set it, then what is asked. */
export const questionText = textUpTo(500).trim().refine(isVisible, 'Please write something here.');
/** A few sentences or pages the person writes. */
export const words = textUpTo(20_000);
/** A posting, as it was. */
export const posting = textUpTo(200_000);
export const webAddress = textUpTo(2_000, (text) => asWebAddress(asBothEnginesKeepIt(text))).refine(
  (text) => text === '' || isWebAddress(text),
  'This is no web address yet. One looks like “northwind.com/jobs”; it can also stay empty.',
);
export const minutes = z
  .int()
  .min(1, 'At least one minute.')
  .max(24 * 60, 'At most a day.');
/** Which interview it is, counted from the first. */
export const round = z.int().min(1, 'Rounds count from 1.').max(20, 'Rounds go up to 20.');
export const count = z.int().min(0);
/** What somebody shows by a story, or asks after with a question, one a line. */
export const competencies = z.array(filledLine).max(20, 'At most twenty fit here.');
/** How something went at an interview, in the person's own judgement. */
export const went = z.enum(['well', 'so_so', 'badly']);
/** How long something takes when it is said aloud. */
export const secondsAloud = z.int().min(1, 'At least one second.').max(3_600, 'At most an hour.');
