/** Names of components, and within each the properties that matter to a meeting; everything else is left out. */
const KEPT: Readonly<Record<string, { within: string; atMost: number; properties: readonly string[] }>> = {
  VCALENDAR: { within: '', atMost: 1, properties: ['METHOD'] },
  VEVENT: {
    within: 'VCALENDAR',
    atMost: 20,
    properties: [
      'UID',
      'SEQUENCE',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'DURATION',
      'SUMMARY',
      'LOCATION',
      'DESCRIPTION',
      'ORGANIZER',
      'STATUS',
      'RECURRENCE-ID',
      'X-GOOGLE-CONFERENCE',
      'X-MICROSOFT-SKYPETEAMSMEETINGURL',
    ],
  },
  VTIMEZONE: { within: 'VCALENDAR', atMost: 5, properties: ['TZID'] },
  STANDARD: {
    within: 'VTIMEZONE',
    atMost: 6,
    properties: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE'],
  },
  DAYLIGHT: {
    within: 'VTIMEZONE',
    atMost: 6,
    properties: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE'],
  },
};
const MAX_LINE_CHARS = 2_000;
const MAX_WORDS_CHARS = 20_000;
const MAX_LINES = 20_000;
/** Once a year on a weekday of a month, as clocks change. Any other rule might count for ever. */
const YEARLY =
  /^RRULE:(?=.*\bFREQ=YEARLY\b)(?:;?(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=(?:-1|[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)|WKST=[A-Z]{2}|UNTIL=\d{8}(?:T\d{6}Z?)?))+$/i;

/**
 * A calendar reduced to what a meeting needs: whole lines, well nested, few enough for any parser. What follows a rule
 * is never worked out, so a rule without end costs nothing.
 */
export function calendarLines(text: string): string[] {
  const kept: string[] = [];
  const open: string[] = [];
  /** Inside something that is left out: how deep. */
  let skipped = 0;
  const counts = new Map<string, number>();
  for (const line of unfolded(text)) {
    const [, begins] = /^BEGIN:\s{0,3}([\w-]{1,40})\s*$/i.exec(line) ?? [];
    const [, ends] = /^END:\s{0,3}([\w-]{1,40})\s*$/i.exec(line) ?? [];
    if (begins !== undefined) {
      const name = begins.toUpperCase();
      if (skipped > 0 || !isKept(name, open.at(-1) ?? '', counts)) skipped++;
      else {
        open.push(name);
        kept.push(`BEGIN:${name}`);
      }
    } else if (ends !== undefined) {
      if (skipped > 0) skipped--;
      else if (ends.toUpperCase() === open.at(-1)) kept.push(`END:${open.pop()}`);
    } else if (skipped === 0) {
      const property = propertyIn(open.at(-1), line);
      if (property) kept.push(property);
    }
  }
  while (open.length > 0) kept.push(`END:${open.pop()}`);
  return kept;
}

function isKept(name: string, within: string, counts: Map<string, number>): boolean {
  const rule = Object.hasOwn(KEPT, name) ? KEPT[name] : undefined;
  if (rule?.within !== within) return false;
  // Each zone has rules of its own.
  if (name === 'VTIMEZONE') for (const own of ['STANDARD', 'DAYLIGHT']) counts.delete(own);
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count <= rule.atMost;
}

function propertyIn(component: string | undefined, line: string): string | null {
  const name = /^[\w-]{1,60}(?=[:;])/.exec(line)?.[0].toUpperCase();
  if (!component || !name || !KEPT[component]?.properties.includes(name)) return null;
  if (name === 'DESCRIPTION') return line.slice(0, MAX_WORDS_CHARS);
  if (name === 'RRULE' && !YEARLY.test(line)) return null;
  return line.slice(0, MAX_LINE_CHARS);
}

/** Long lines are broken in calendars; what goes on begins with a blank. */
function* unfolded(text: string): Generator<string, void, void> {
  let parts: string[] = [];
  let length = 0;
  let lines = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    const goesOn = /^[ \t]/.test(line);
    if (!goesOn) {
      if (parts.length > 0) yield parts.join('');
      if (++lines > MAX_LINES) return;
      parts = [];
      length = 0;
    }
    // More is never kept, so it need not be put together.
    if (length <= MAX_WORDS_CHARS) parts.push(goesOn ? line.slice(1) : line);
    length += line.length;
  }
  if (parts.length > 0) yield parts.join('');
}
