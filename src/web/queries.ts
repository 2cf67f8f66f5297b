import { queryOptions } from '@tanstack/react-query';
import { getSettings, getStatus } from '../contract/settings.ts';
import { listStories } from '../contract/story.ts';
import { getToday } from '../contract/today.ts';
import { call, showSpace } from './api.ts';

/** The queries that two pages or more ask; a page's own queries stand in its folder. */
export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => call(getToday, {}) });
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: async () => {
    const status = await call(getStatus, {});
    showSpace(status.isDemo ? 'demo' : 'own');
    return status;
  },
});
export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: () => call(getSettings, {}) });
export const storiesQuery = queryOptions({ queryKey: ['stories'], queryFn: () => call(listStories, {}) });
