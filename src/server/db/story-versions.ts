import type { Selectable } from 'kysely';
import type { Story } from '../../contract/story.ts';
import type { Schema } from './schema.ts';

export type VersionRow = Pick<
  Selectable<Schema['story_versions']>,
  | 'number'
  | 'title'
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'note'
  | 'competencies'
  | 'seconds'
  | 'created_at'
>;

export const VERSION_COLUMNS = [
  'story_versions.number',
  'story_versions.title',
  'story_versions.situation',
  'story_versions.task',
  'story_versions.action',
  'story_versions.result',
  'story_versions.note',
  'story_versions.competencies',
  'story_versions.seconds',
  'story_versions.created_at',
] as const;

export function rowToVersion(row: VersionRow): Story['latest'] {
  const { number, title, situation, task, action, result, note, seconds } = row;
  return {
    number,
    title,
    situation,
    task,
    action,
    result,
    note,
    competencies: JSON.parse(row.competencies),
    seconds,
    createdAt: row.created_at,
  };
}
