import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';

/** What is known of a mail's days: the day it was read to name, and the one it was sent on. */
export type MailDays = { named: Day | null; sentOn: Day | null };

/**
 * The day what a mail says counts from, when a person notes it on a day. An interview counts from the day it was agreed,
 * which is the day of the mail that names a later one; nothing else can be noted before it happens: then it is null.
 */
export function mailEventDay(
  { isInterview, day }: { isInterview: boolean; day: Day },
  { named, sentOn }: MailDays,
  today: Day,
): Day | null {
  if (isInterview) {
    const agreed = sentOn && sentOn < today ? sentOn : today;
    const isMeeting = day > today || day === named;
    return isMeeting && day > agreed ? agreed : day;
  }
  // The person's clock may be ahead of the one in the settings by a day, not by more.
  return day <= today || daysBetween(today, day) === 1 ? day : null;
}
