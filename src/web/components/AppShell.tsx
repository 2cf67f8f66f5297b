import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import {
  BookOpen,
  ChartNoAxesColumn,
  Inbox,
  List,
  MessageCircleQuestion,
  Settings2,
  Sun,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { dropExampleDrafts } from '../draft.ts';
import { sendWhatIsLeft, tendDesks } from '../outbox/desks.ts';
import { dropExampleRecordings } from '../pages/practice/recordings.ts';
import { statusQuery } from '../queries.ts';
import styles from './AppShell.module.css';
import { BackupNote } from './BackupNote.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import { useKeptPlace } from './keep-place.ts';
import { MailImports } from './MailImports.tsx';
import { Mark } from './Mark.tsx';

/** The frame of every page: the places one can go, and what one should know about one's data. */
export function AppShell() {
  const { data: status } = useQuery(statusQuery);
  const { pathname } = useLocation();
  const isOwn = status?.isDemo === false;
  useEffect(() => {
    // Also when the example ended with the program, and nobody left it.
    if (!isOwn) return;
    void dropExampleRecordings();
    dropExampleDrafts();
    sendWhatIsLeft();
  }, [isOwn]);
  useEffect(tendDesks, []);
  const mainRef = useRef<HTMLElement>(null);
  useKeptPlace(mainRef);
  const places = [
    { to: '/', label: 'Today', Icon: Sun, count: 0 },
    { to: '/search', label: 'Search', Icon: List, count: status?.counts.applications ?? 0 },
    { to: '/mail', label: 'Mail', Icon: Inbox, count: status?.counts.openProposals ?? 0 },
    { to: '/stories', label: 'Stories', Icon: BookOpen, count: status?.counts.stories ?? 0 },
    { to: '/practice', label: 'Practice', Icon: MessageCircleQuestion, count: 0 },
    { to: '/insights', label: 'Insights', Icon: ChartNoAxesColumn, count: 0 },
  ] as const;
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        To the page
      </a>
      <nav className={styles.rail} aria-label="Main">
        <Link to="/" className={styles.brand}>
          <Mark />
          Rebound
        </Link>
        {places.map(({ to, label, Icon, count }) => (
          <Link
            key={to}
            to={to}
            className={styles.place}
            activeOptions={{ exact: to === '/' }}
            {...(to === '/practice' && pathname.startsWith('/questions') && { 'aria-current': 'page' })}
            {...(to === '/insights' && pathname === '/work-search' && { 'aria-current': 'page' })}
          >
            <Icon size={18} strokeWidth={1.8} aria-hidden />
            <span>{label}</span>
            {count > 0 && <span className={styles.count}>{count}</span>}
          </Link>
        ))}
        <Link to="/settings" className={`${styles.place} ${styles.last}`}>
          <Settings2 size={18} strokeWidth={1.8} aria-hidden />
          <span>Settings</span>
        </Link>
        {status && <BackupNote status={status} />}
      </nav>
      <div className={styles.side}>
        {status?.isDemo && <DemoBanner />}
        <main id="main" ref={mainRef} className={styles.main} tabIndex={-1}>
          <MailImports>
            <Outlet />
          </MailImports>
        </main>
      </div>
    </div>
  );
}
