/** How fast a story is told; most people say 120 to 160 words in a minute. Our choice. */
const WORDS_A_MINUTE = 140;
/** What fits into two minutes, with the deed in its middle. Our choice. */
const COMFORTABLE = { situation: 45, task: 35, action: 140, result: 50 } as const;
export type ToldPart = keyof typeof COMFORTABLE;
const PARTS = Object.keys(COMFORTABLE) as ToldPart[];
const LONG_SECONDS = 150;
const MOST_SECONDS = 3_600;

const ADVICE: Record<ToldPart, string> = {
  situation: 'Two sentences are often enough here; they can ask for more.',
  task: 'A sentence or two is often enough here.',
  action: 'Two or three things you did are easier to follow than all of them.',
  result: 'The end and one number stay best in mind.',
};

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How long a text takes when it is said as it is written. */
export function saidSeconds(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return Math.round((words * 60) / WORDS_A_MINUTE);
}

/** What to say about the length of one part; nothing while it is of a length that is easily told. */
export function lengthAdvice(part: ToldPart, text: string): string | null {
  const seconds = saidSeconds(text);
  if (seconds <= Math.round((COMFORTABLE[part] * 60) / WORDS_A_MINUTE)) return null;
  return `About ${lengthWords(roundedToFive(seconds))} when said as written. ${ADVICE[part]}`;
}

/** What to say about the length of the whole; nothing before anything is written. */
export function wholeLength(story: Record<ToldPart, string>): string | null {
  const seconds = saidSeconds(PARTS.map((part) => story[part]).join('\n'));
  if (seconds < 5) return null;
  const said = `Said as written, about ${lengthWords(roundedToFive(seconds))}.`;
  return seconds > LONG_SECONDS ? `${said} Around two minutes leaves them room to ask.` : said;
}

/** "45 s", "2 min", "1 min 35 s" */
export function lengthWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && `${minutes} min`, (rest > 0 || minutes === 0) && `${rest} s`]
    .filter(Boolean)
    .join(' ');
}

/** "1:35", as a stopwatch shows it. */
export function clockLength(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const CLOCK = /^(\d{1,2}):([0-5]\d)$/;
const SPELT = /^(?:(\d{1,2}) ?(?:m|min|minutes?))?,? ?(?:(\d{1,4}) ?(?:s|sec|seconds?)?)?$/;

/** Reads "1:35", "95", "95 s", "2 min" or "1 min 35 s"; null when it is no such length, or longer than an hour. */
export function parseLength(text: string): number | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, minutes, seconds] = CLOCK.exec(plain) ?? SPELT.exec(plain) ?? [];
  if (minutes === undefined && seconds === undefined) return null;
  const length = Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return length >= 1 && length <= MOST_SECONDS ? length : null;
}

function roundedToFive(seconds: number): number {
  return Math.max(5, Math.round(seconds / 5) * 5);
}
