import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { StoryMap as MapReply, StoryMapRow } from '../../../contract/story-map.ts';
import { Card } from '../../components/Card.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { counted } from '../../words.ts';
import { MapList } from './MapList.tsx';
import { MapTable } from './MapTable.tsx';
import { partsOf } from './map-words.ts';
import styles from './Stories.module.css';
import { StoryForSheet } from './StoryForSheet.tsx';
import { storyMapQuery } from './story-queries.ts';

/** What is asked for beside the stories that show it. */
export function StoryMap() {
  const query = useQuery(storyMapQuery);
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>
        What interviews asked for, and which of your stories show it. One good story often serves several.
      </p>
      <QueryView query={query}>{(map) => <Parts map={map} />}</QueryView>
    </div>
  );
}

function Parts({ map }: { map: MapReply }) {
  const [begun, setBegun] = useState<StoryMapRow | null>(null);
  const { rows, others } = partsOf(map);
  const { otherQuestions } = map;
  return (
    <>
      {rows.length === 0 ? (
        <p>
          The map fills as you note what was asked at an interview, and say what a story shows. Until then,
          one story is a good start.
        </p>
      ) : (
        <Card>
          <MapTable map={map} rows={rows} onBegin={setBegun} />
          <MapList map={map} rows={rows} onBegin={setBegun} />
        </Card>
      )}
      {others.length > 0 && (
        <p className={styles.quiet}>Neither asked so far nor shown by a story: {others.join(', ')}.</p>
      )}
      {otherQuestions > 0 && (
        <p className={styles.quiet}>
          {counted(otherQuestions, 'question')} that {otherQuestions === 1 ? 'was' : 'were'} asked{' '}
          {otherQuestions === 1 ? 'asks' : 'ask'} for none of these.{' '}
          <Link to="/questions">To the questions</Link>
        </p>
      )}
      <StoryForSheet row={begun} stories={map.stories} onClose={() => setBegun(null)} />
    </>
  );
}
