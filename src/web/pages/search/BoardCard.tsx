import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Menu } from '@base-ui/react/menu';
import { Link } from '@tanstack/react-router';
import { EllipsisVertical } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ApplicationRow, BoardColumn } from '../../../contract/application.ts';
import { BOARD_COLUMNS } from '../../../contract/application.ts';
import menu from '../../components/Menu.module.css';
import { stageWords, statusWords } from '../../status-words.ts';
import { plainDay } from '../../words.ts';
import styles from './Board.module.css';
import { COLUMN_WORDS } from './column-words.ts';

export function BoardCard({
  application,
  onMove,
}: {
  application: ApplicationRow;
  onMove: (application: ApplicationRow, to: BoardColumn) => void;
}) {
  const { id, company, role, lastEventOn, isLive } = application;
  const cardRef = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = cardRef.current;
    return element ? draggable({ element, getInitialData: () => ({ application }) }) : undefined;
  }, [application]);
  const facts = [
    statusWords(application),
    !isLive && stageWords(application),
    lastEventOn && plainDay(lastEventOn),
  ];
  return (
    <li className={styles.card} ref={cardRef}>
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: id }}
        className={styles.name}
        preload={false}
        // Otherwise whoever takes the card by its name drags the link away instead.
        draggable={false}
      >
        <b>{company}</b>
        <span>{role}</span>
      </Link>
      <Menu.Root>
        <Menu.Trigger className={styles.more} aria-label={`Move ${company}${role && `, ${role}`}`}>
          <EllipsisVertical size={18} aria-hidden />
        </Menu.Trigger>
        <Menu.Portal container={document.getElementById('main') ?? undefined}>
          <Menu.Positioner sideOffset={4} className={menu.place}>
            <Menu.Popup className={menu.menu}>
              {BOARD_COLUMNS.filter((column) => column !== application.column).map((column) => (
                <Menu.Item key={column} className={menu.item} onClick={() => onMove(application, column)}>
                  Move to {COLUMN_WORDS[column]}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
