import type { Story, ToldStory } from '../../../contract/story.ts';
import { wentChoices } from '../../../domain/went-words.ts';
import { ordinal } from '../../status-words.ts';
import { plainDay } from '../../words.ts';

type Place = Pick<ToldStory, 'company' | 'round'>;

export const WENT_CHOICES = [{ value: '', label: 'No word on it' }, ...wentChoices('story')];

/** "Northwind, second interview" */
export function placeWords({ company, round }: Place): string {
  return `${company}, ${ordinal(round)} interview`;
}

/** "Northwind, second interview, 15 April" */
export function interviewWords({ startsAt, ...place }: Story['planned'][number]): string {
  return startsAt ? `${placeWords(place)}, ${plainDay(startsAt)}` : `${placeWords(place)}, no time noted`;
}

export function hasBegun({ startsAt }: { startsAt: string | null }, now = new Date()): boolean {
  return startsAt !== null && new Date(startsAt) <= now;
}

/** "It went well, in version 2": what is known of a telling. */
export function toldWords({ went, version }: Pick<ToldStory, 'went' | 'version'>): string {
  const how = went && WENT_CHOICES.find(({ value }) => value === went)?.label;
  return [how, version !== null && `in version ${version}`].filter(Boolean).join(', ');
}
