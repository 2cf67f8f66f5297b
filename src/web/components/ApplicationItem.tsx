import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ApplicationRow } from '../../contract/application.ts';
import { stageWords, statusTone, statusWords } from '../status-words.ts';
import { plainDay } from '../words.ts';
import styles from './ApplicationItem.module.css';
import { CompanyMark } from './CompanyMark.tsx';
import { Pill } from './Pill.tsx';

export const ApplicationItem = memo(function ApplicationItem({
  application,
}: {
  application: ApplicationRow;
}) {
  const { id, company, role, place, status, lastEventOn, isLive } = application;
  const facts = [place, lastEventOn && plainDay(lastEventOn), !isLive && stageWords(application)];
  return (
    <Link
      to="/applications/$applicationId"
      params={{ applicationId: id }}
      className={styles.item}
      preload={false}
    >
      <CompanyMark company={company} />
      <span className={styles.words}>
        <span className={styles.name}>
          <b>{company}</b>
          {role && ` · ${role}`}
        </span>
        <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <Pill tone={statusTone(status)}>{statusWords(application)}</Pill>
    </Link>
  );
});
