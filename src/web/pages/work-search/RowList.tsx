import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkSearchRow } from '../../../contract/work-search.ts';
import type { Layout } from '../../../domain/work-search/layout.ts';
import type { Period } from '../../../domain/work-search/period.ts';
import { Button } from '../../components/Button.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { RowItem } from './RowItem.tsx';
import styles from './WorkSearchPage.module.css';
import { workSearchQuery } from './work-search-queries.ts';
import { countWords } from './work-search-words.ts';

const ROWS_AT_ONCE = 100;

/** Every row as it will stand in the file, those left out among them. */
export function RowList({
  layout,
  period,
  target,
}: {
  layout: Layout;
  period: Period;
  target: number | null;
}) {
  const query = useQuery(workSearchQuery(layout.id, period));
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">What will be in the file</h2>
      <QueryView query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={styles.empty} role="status">
              Nothing noted in these days, and that is all right. If there was something, add it below; or
              choose other days.
            </p>
          ) : (
            <>
              <p role="status">{countWords(rows, target)}</p>
              <Rows key={`${layout.id} ${period.from} ${period.to}`} layout={layout} rows={rows} />
            </>
          )
        }
      </QueryView>
    </section>
  );
}

function Rows({ layout, rows }: { layout: Layout; rows: readonly WorkSearchRow[] }) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  return (
    <>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row) => (
          <RowItem key={row.rowId} layout={layout} row={row} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          Show more of the {rows.length} rows
        </Button>
      )}
    </>
  );
}
