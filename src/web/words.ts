/** How dates and times are put into words on the page, in the person's own zone and language habits. */

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });
const PLAIN_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const WITH_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' });

/** "Thursday 17 April" for a local day or an instant. */
export function longDay(text: string): string {
  return LONG_DAY.format(dateOf(text)).replace(',', '');
}

/** "Tue 22 April" */
export function shortDay(text: string): string {
  return SHORT_DAY.format(dateOf(text)).replace(',', '');
}

/** "3 April", with its year once that is not this year. */
export function plainDay(text: string, now = new Date()): string {
  const date = dateOf(text);
  return date.getFullYear() === now.getFullYear() ? PLAIN_DAY.format(date) : WITH_YEAR.format(date);
}

/** "today", "tomorrow", "yesterday", or the day itself. */
export function dayWords(text: string, now = new Date()): string {
  const date = dateOf(text);
  const midnight = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const days = Math.round((midnight(date) - midnight(now)) / 86_400_000);
  return { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[String(days)] ?? plainDay(text, now);
}

/** "9:02" */
export function clockTime(instant: string): string {
  return CLOCK.format(new Date(instant));
}

/** "1 question", "2 questions" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** In place of a mail whose words are gone. */
export const WORDS_NOT_KEPT = 'The words of this mail are not kept any more. What was noted from it stays.';

/** A day alone is local, and must not slip to the evening before in zones west of Greenwich. */
function dateOf(text: string): Date {
  return text.length === 10 ? new Date(`${text}T00:00`) : new Date(text);
}

/** Today as the browser sees it: "2026-04-17". */
export function todayHere(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
