import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
} from '@tanstack/react-router';
import { DEBRIEF_STEPS, type DebriefStep } from '../domain/debrief/steps.ts';
import type { CardId, InterviewId } from '../domain/id.ts';
import { isId } from '../domain/id.ts';
import { QUESTION_KINDS } from '../domain/question/question-kind.ts';
import { parseDay } from '../domain/time.ts';
import { AppShell } from './components/AppShell.tsx';
import { NotHere } from './components/NotHere.tsx';
import { NotShown } from './components/NotShown.tsx';
import { ToastProvider } from './components/Toasts.tsx';
import type { PracticeFor } from './pages/practice/practice-queries.ts';

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
      ...textIn(search, 'find'),
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
    beforeLoad: passIds,
    component: lazyRouteComponent(() => import('./pages/application/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/interviews/$interviewId',
    beforeLoad: passIds,
    component: lazyRouteComponent(() => import('./pages/interview/InterviewPage.tsx'), 'InterviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/interviews/$interviewId/debrief',
    beforeLoad: passIds,
    validateSearch: (search: Record<string, unknown>): { at?: DebriefStep } => {
      const at = DEBRIEF_STEPS.find((step) => step === search['at']);
      return at ? { at } : {};
    },
    component: lazyRouteComponent(() => import('./pages/debrief/DebriefPage.tsx'), 'DebriefPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/interviews/$interviewId/prep',
    beforeLoad: passIds,
    component: lazyRouteComponent(() => import('./pages/prep/PrepPage.tsx'), 'PrepPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rebounds',
    component: lazyRouteComponent(() => import('./pages/rebound/ReboundsPage.tsx'), 'ReboundsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rebounds/$reboundId',
    beforeLoad: passIds,
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
    validateSearch: (search: Record<string, unknown>) => ({
      ...(search['view'] === 'map' && { view: 'map' as const }),
    }),
    component: lazyRouteComponent(() => import('./pages/stories/StoriesPage.tsx'), 'StoriesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/stories/$storyId',
    beforeLoad: passIds,
    component: lazyRouteComponent(() => import('./pages/stories/StoryPage.tsx'), 'StoryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/questions',
    validateSearch: (search: Record<string, unknown>) => {
      const kind = QUESTION_KINDS.find((one) => one === search['kind']);
      return {
        ...textIn(search, 'find'),
        ...(kind && { kind }),
        ...(search['view'] === 'wordings' && { view: 'wordings' as const }),
      };
    },
    component: lazyRouteComponent(() => import('./pages/questions/QuestionsPage.tsx'), 'QuestionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/practice',
    validateSearch: practiceFor,
    component: lazyRouteComponent(() => import('./pages/practice/PracticePage.tsx'), 'PracticePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/practice/now',
    validateSearch: (search: Record<string, unknown>) => ({
      ...practiceFor(search),
      ...(isIdText(search['card']) && { card: search['card'] as CardId }),
    }),
    component: lazyRouteComponent(() => import('./pages/practice/RehearsePage.tsx'), 'RehearsePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/insights',
    component: lazyRouteComponent(() => import('./pages/insights/InsightsPage.tsx'), 'InsightsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/questions/credits',
    component: lazyRouteComponent(() => import('./pages/questions/CreditsPage.tsx'), 'CreditsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/insights/evidence',
    component: lazyRouteComponent(() => import('./pages/insights/evidence/EvidencePage.tsx'), 'EvidencePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/insights/week',
    validateSearch: (search: Record<string, unknown>) => {
      const day = typeof search['day'] === 'string' ? parseDay(search['day']) : null;
      return day ? { day } : {};
    },
    component: lazyRouteComponent(() => import('./pages/insights/week/WeekPage.tsx'), 'WeekPage'),
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
    path: '/work-search',
    component: lazyRouteComponent(() => import('./pages/work-search/WorkSearchPage.tsx'), 'WorkSearchPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./pages/settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: NotShown,
  InnerWrap: ToastProvider,
  // Without it a page is given what stands in the address, whatever its route made of it.
  search: { strict: true },
});

/** A word where an id belongs names nothing: the server is not asked, and no other query's answer is taken for it. */
function passIds({ params }: { params: Record<string, string> }): void {
  if (!Object.values(params).every(isId)) throw notFound();
}

/** A number in an address is read as one; where words are looked for, it is what somebody typed. */
function textIn<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
): { [Key in Name]?: string } {
  const value = search[name];
  return (typeof value === 'string' || typeof value === 'number' ? { [name]: String(value) } : {}) as {
    [Key in Name]?: string;
  };
}

/** What somebody chose to practise for. An address that was changed by hand is read as far as it makes sense. */
function practiceFor(search: Record<string, unknown>): PracticeFor {
  const { interview, dayItself, more } = search;
  return {
    ...((interview === 'none' || isIdText(interview)) && { interview: interview as InterviewId | 'none' }),
    ...(dayItself === 'yes' && { dayItself: 'yes' as const }),
    ...(typeof more === 'number' && more > 0 && more <= 240 && { more: Math.floor(more) }),
  };
}

function isIdText(value: unknown): boolean {
  return typeof value === 'string' && isId(value);
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
