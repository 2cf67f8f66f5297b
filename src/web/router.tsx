import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { AppShell } from './components/AppShell.tsx';
import { NotHere } from './components/NotHere.tsx';

const root = createRootRoute({ component: AppShell, notFoundComponent: NotHere });

/** Each page is its own file, loaded when it is first opened. */
const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/today/TodayPage.tsx'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: (search: Record<string, unknown>) => ({
      ...(typeof search['find'] === 'string' && { find: search['find'] }),
      ...(search['view'] === 'board' && { view: 'board' as const }),
      ...((search['show'] === 'live' || search['show'] === 'ended') && {
        show: search['show'] as 'live' | 'ended',
      }),
    }),
    component: lazyRouteComponent(() => import('./pages/search/SearchPage.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/applications/$applicationId',
    component: lazyRouteComponent(() => import('./pages/application/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/interviews/$interviewId',
    component: lazyRouteComponent(() => import('./pages/interview/InterviewPage.tsx'), 'InterviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rebounds',
    component: lazyRouteComponent(() => import('./pages/rebound/ReboundsPage.tsx'), 'ReboundsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rebounds/$reboundId',
    component: lazyRouteComponent(() => import('./pages/rebound/ReboundPage.tsx'), 'ReboundPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mail',
    component: lazyRouteComponent(() => import('./pages/mail/MailPage.tsx'), 'MailPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mailbox',
    component: lazyRouteComponent(() => import('./pages/mailbox/MailboxPage.tsx'), 'MailboxPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/stories',
    component: lazyRouteComponent(() => import('./pages/stories/StoriesPage.tsx'), 'StoriesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/stories/$storyId',
    component: lazyRouteComponent(() => import('./pages/stories/StoryPage.tsx'), 'StoryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/questions',
    component: lazyRouteComponent(() => import('./pages/questions/QuestionsPage.tsx'), 'QuestionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people-to-talk-to',
    component: lazyRouteComponent(
      () => import('./pages/people-to-talk-to/PeopleToTalkToPage.tsx'),
      'PeopleToTalkToPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./pages/settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
