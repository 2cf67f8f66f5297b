import type { StoryMap, StoryMapRow } from '../../../contract/story-map.ts';
import { plainDay } from '../../words.ts';

const AND = new Intl.ListFormat('en', { type: 'conjunction' });
const MOST_NAMED = 3;

/** "Asked twice, no story yet": what one may do something about, and no mark. */
export function askedWords({ askedAt, storyIds }: Pick<StoryMapRow, 'askedAt' | 'storyIds'>): string {
  const times = askedAt.length;
  const asked =
    times === 0 ? '' : times === 1 ? 'Asked once' : times === 2 ? 'Asked twice' : `Asked ${times} times`;
  const none = storyIds.length === 0;
  if (asked === '') return none ? 'No story yet' : 'Not asked so far';
  return none ? `${asked}, no story yet` : asked;
}

/** "At Northwind and Contoso" */
export function whereAskedWords({ askedAt }: Pick<StoryMapRow, 'askedAt'>): string {
  const companies = [...new Set(askedAt.map(({ company }) => company))];
  return companies.length === 0 ? '' : `At ${named(companies)}`;
}

/** "May come up at Northwind on 22 April, by the posting" */
export function comingUpWords({ comingUp }: Pick<StoryMapRow, 'comingUp'>): string {
  const postings = comingUp.map(({ company, startsAt }) =>
    startsAt ? `${company} on ${plainDay(startsAt)}` : company,
  );
  return postings.length === 0 ? '' : `May come up at ${named(postings)}, by the posting`;
}

/** What stands on the map, and what is neither asked nor told of so far. */
export function partsOf({ competencies }: StoryMap): { rows: StoryMapRow[]; others: string[] } {
  const isOther = ({ askedAt, comingUp, storyIds }: StoryMapRow) =>
    askedAt.length + comingUp.length + storyIds.length === 0;
  return {
    rows: competencies.filter((row) => !isOther(row)),
    others: competencies.filter(isOther).map(({ name }) => name),
  };
}

function named(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return AND.format(names);
  return AND.format([...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`]);
}
