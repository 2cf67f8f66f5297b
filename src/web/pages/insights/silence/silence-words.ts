import { counted } from '../../../words.ts';
import { ofHundred } from '../hundred-words.ts';
import type { Silence } from '../insight-parts.ts';

/** What the curve says of two weeks and of a month, and from when letting go is fair. */
export function silenceWords({ curve, letGoDay }: Pick<Silence, 'curve' | 'letGoDay'>): string[] {
  const [twoWeeks, month] = [chanceAt(curve, 14), chanceAt(curve, 30)];
  return [
    `Of 100 applications silent for two weeks, ${about(twoWeeks)} still get an answer; of 100 silent for a month, ${about(month)}.`,
    letGoDay === null
      ? 'Even after a long silence more than 5 in 100 are still answered, so there is no day from which letting go is fair to say.'
      : `From day ${letGoDay} on, fewer than 5 in 100 are still answered.`,
  ];
}

/** What the curve rests on: the person's own days, or the usual ones for want of them. */
export function restsOnWords({
  isOwn,
  answered,
  waiting,
  closedSilent,
  leftOut,
}: Pick<Silence, 'isOwn' | 'answered' | 'waiting' | 'closedSilent' | 'leftOut'>): string {
  const counts = `${answered} answered, ${waiting} waiting, ${closedSilent} closed without an answer`;
  const others = leftOutWords(leftOut);
  return isOwn
    ? `From your own days: ${counts}.${others}`
    : `These are the usual days. From five applications on, the curve leans on your own days (so far: ${counts}).${others}`;
}

/** Told, so that the counts add up to the applications in the picture above. */
function leftOutWords({ onHold, approached }: Silence['leftOut']): string {
  const parts = [
    onHold > 0 && `${onHold} on hold, which is no silence`,
    approached > 0 && `${approached} that began with them`,
  ].filter(Boolean);
  return parts.length > 0 ? ` Not counted: ${parts.join(', and ')}.` : '';
}

export function waitingWords(chance: number, days: number): string {
  return `Silent for ${counted(days, 'day')}; of 100 like this, ${about(chance)} still answer`;
}

function about(chance: number): string {
  const words = ofHundred(chance);
  return words.includes(' ') ? words : `about ${words}`;
}

/** Between two days of the curve, on the straight line. */
export function chanceAt(curve: readonly { day: number; chance: number }[], day: number): number {
  const after = curve.findIndex((point) => point.day >= day);
  const [to, from] = [curve[after], curve[after - 1]];
  if (!to) return curve.at(-1)?.chance ?? 0;
  if (!from || to.day === day) return to.chance;
  return from.chance + ((to.chance - from.chance) * (day - from.day)) / (to.day - from.day);
}
