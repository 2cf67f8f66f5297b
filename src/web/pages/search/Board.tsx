import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApplicationRow, BoardColumn } from '../../../contract/application.ts';
import { getBoard } from '../../../contract/application.ts';
import { call } from '../../api.ts';
import { QueryView } from '../../components/QueryView.tsx';
import { RecordNoSheet } from '../../components/RecordNoSheet.tsx';
import styles from './Board.module.css';
import { BoardColumnView } from './BoardColumnView.tsx';
import { EndSheet } from './EndSheet.tsx';
import { useMove } from './use-move.ts';

/** The board. A card is moved by dragging or through its own menu; each move is an event, and can be taken back. */
export function Board({ find }: { find: string }) {
  const query = useQuery({
    queryKey: ['board', find],
    queryFn: ({ signal }) => call(getBoard, { query: { find } }, { signal }),
    placeholderData: keepPreviousData,
  });
  const [ending, setEnding] = useState<ApplicationRow | null>(null);
  const [saidNo, setSaidNo] = useState<ApplicationRow | null>(null);
  const { move, record } = useMove(setEnding);
  return (
    <QueryView query={query}>
      {({ columns }) => (
        <>
          <div className={styles.board}>
            {columns.map((column) => (
              <BoardColumnView
                key={column.column}
                column={column}
                find={find}
                onMove={(application: ApplicationRow, to: BoardColumn) => move(application, to)}
              />
            ))}
          </div>
          <EndSheet
            application={ending}
            onClose={() => setEnding(null)}
            onNo={(application) => {
              setEnding(null);
              setSaidNo(application);
            }}
            onEnd={(application, kind) => {
              setEnding(null);
              record(application, kind);
            }}
          />
          <RecordNoSheet
            isOpen={saidNo !== null}
            onClose={() => setSaidNo(null)}
            {...(saidNo && { about: saidNo })}
          />
        </>
      )}
    </QueryView>
  );
}
