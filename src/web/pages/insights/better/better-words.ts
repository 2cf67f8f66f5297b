import { counted } from '../../../words.ts';
import { ofHundred } from '../hundred-words.ts';
import type { Leading, Trend } from '../insight-parts.ts';

type Name = keyof Leading;

/** Whether results get better: mostly it cannot be told, and that is said as an answer. */
export function trendWords({ verdict, interviews, ledOn, needed, chanceRising }: Trend): {
  title: string;
  sentences: string[];
} {
  const counts =
    interviews === 0
      ? 'No interview has an answer yet.'
      : `${ledOn} of ${counted(interviews, 'interview')} whose application has ended led on.`;
  if (verdict === 'looks_so') {
    return {
      title: 'It looks so',
      sentences: [
        counts,
        `Your later interviews led on more often than the earlier ones, and that is more than chance would do (${ofHundred(chanceRising)} in 100 sure).`,
      ],
    };
  }
  const missing = needed - interviews;
  return {
    title: 'Cannot tell yet',
    sentences: [
      counts,
      missing > 0
        ? `Before ${needed} of them nobody could tell, whichever way it goes.`
        : 'Results are few and full of chance, so they can hardly ever tell. That says nothing against you.',
    ],
  };
}

/** How many interviews it would take to see a rise in results. */
export function toShowWords({ toShow }: Trend): string[] {
  return toShow.map(
    ({ from, to, perHalf }) =>
      `A rise from ${Math.round(from * 100)} to ${Math.round(to * 100)} in 100 shows after about ${perHalf} interviews in each half of a search.`,
  );
}

export const LEADING_TITLES: Record<Name, string> = {
  surprises: 'Questions that caught you out',
  stories: 'Planned stories you told',
  debriefs: 'Interviews with a debrief',
};
const THINGS: Record<Name, (count: number, of: number) => string> = {
  surprises: (count, of) => `${count} in ${counted(of, 'interview')}`,
  stories: (count, of) => `${count} of ${of}`,
  debriefs: (count, of) => `${count} of ${of}`,
};
const EMPTY: Record<Name, string> = {
  surprises: 'It shows once two interviews have a debrief: one in the earlier half, one in the later.',
  stories: 'It shows once you plan stories for interviews and note which you told.',
  debriefs: 'It shows once two interviews took place.',
};

/** One of the things that move sooner: earlier half, later half, and what may be said of it. */
export function leadingWords(name: Name, { earlier, later, verdict, chanceBetter }: Leading[Name]) {
  if (earlier.of === 0 || later.of === 0) return { earlier: null, later: null, says: EMPTY[name] };
  const words = THINGS[name];
  const says = {
    looks_so: `Better lately, more than chance would do (${ofHundred(chanceBetter)} in 100 sure).`,
    looks_not_so: 'More of it earlier than lately. It may have to do with which interviews they were.',
    cannot_tell: 'Too few to tell it from chance.',
  }[verdict];
  return { earlier: words(earlier.count, earlier.of), later: words(later.count, later.of), says };
}
