import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Flow, type FlowChoice, getFlow } from '../../../../contract/insight-flow.ts';
import type { Day } from '../../../../domain/time.ts';
import { call } from '../../../api.ts';
import { Card } from '../../../components/Card.tsx';
import { SelectField } from '../../../components/Field.tsx';
import { QueryView } from '../../../components/QueryView.tsx';
import { counted, todayHere } from '../../../words.ts';
import { BehindPart } from './BehindPart.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import { FlowTable } from './FlowTable.tsx';
import { periodsOf } from './periods.ts';
import { SaveMenu } from './SaveMenu.tsx';
import styles from './WhereTheyWent.module.css';

/** Where the applications of this search went, to look at, to look behind, and to save. */
export function WhereTheyWent() {
  const [source, setSource] = useState<string | undefined>();
  const [period, setPeriod] = useState('');
  const [isSplit, setIsSplit] = useState(false);
  const [part, setPart] = useState<string | null>(null);
  const today = todayHere() as Day;
  const { from, to } = periodsOf(today, [period]).find(({ value }) => value === period) ?? {};
  const choice: FlowChoice = {
    ...(source !== undefined && { source }),
    ...(from && { from }),
    ...(to && { to }),
    ...(isSplit && { by: 'source' as const }),
  };
  const query = useQuery({
    queryKey: ['insights', 'flow', choice],
    queryFn: () => call(getFlow, { query: choice }),
    placeholderData: keepPreviousData,
  });
  const choose = (change: () => void) => {
    setPart(null);
    change();
  };
  return (
    <Card className={styles.card} aria-labelledby="where-they-went">
      <div className={styles.head}>
        <h2 id="where-they-went">Where they went</h2>
        {query.data && query.data.total > 0 && <SaveMenu flow={query.data} />}
      </div>
      <QueryView query={query}>
        {(flow) => (
          <>
            {sentInAll(flow) >= ENOUGH_TO_CHOOSE && (
              <Choices
                flow={flow}
                today={today}
                values={{ source: source ?? '', period, isSplit }}
                onSource={(value) => choose(() => setSource(value === '' ? undefined : value))}
                onPeriod={(value) => choose(() => setPeriod(value))}
                onSplit={() => choose(() => setIsSplit(!isSplit))}
              />
            )}
            {flow.total === 0 ? (
              <p className={styles.none}>{emptyWords(flow)}</p>
            ) : (
              <>
                <FlowPicture flow={flow} chosen={part} onChoose={setPart} />
                {part !== null && (
                  <BehindPart flow={flow} choice={choice} part={part} onClose={() => setPart(null)} />
                )}
                <Under flow={flow} />
                <FlowTable flow={flow} onChoose={setPart} />
              </>
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}

/** Among fewer there is nothing to choose. */
const ENOUGH_TO_CHOOSE = 5;

function sentInAll({ sources }: Flow): number {
  return sources.reduce((sum, { count }) => sum + count, 0);
}

function Choices({
  flow,
  today,
  values,
  onSource,
  onPeriod,
  onSplit,
}: {
  flow: Flow;
  today: Day;
  values: { source: string; period: string; isSplit: boolean };
  onSource: (source: string) => void;
  onPeriod: (period: string) => void;
  onSplit: () => void;
}): ReactNode {
  const sources = flow.sources.map(({ id, name, count }) => ({
    value: id,
    label: `${name || 'No source noted'} (${count})`,
  }));
  const hasSources = flow.sources.some(({ name }) => name !== '');
  return (
    <div className={styles.choices}>
      <SelectField
        label="When"
        isLabelHidden
        value={values.period}
        onChange={(event) => onPeriod(event.target.value)}
        options={periodsOf(today, flow.years)}
      />
      {hasSources && (
        <>
          <SelectField
            label="Source"
            isLabelHidden
            value={values.source}
            onChange={(event) => onSource(event.target.value)}
            options={[{ value: '', label: 'All sources' }, ...sources]}
          />
          <label className={styles.split}>
            <input type="checkbox" checked={values.isSplit} onChange={onSplit} /> By source
          </label>
        </>
      )}
    </div>
  );
}

/** What the picture counts and what it leaves out. */
function Under({ flow }: { flow: Flow }) {
  const { total, notSent, nodes } = flow;
  const isSilent = nodes.some(({ kind }) => kind === 'silent' || kind === 'let_go');
  return (
    <p className={styles.under}>
      {total === 1 ? 'By how far it got' : 'Each counted once, by how far it got'}: what was reached stays
      reached.
      {notSent > 0 &&
        ` ${counted(notSent, 'role')} noted and not sent ${notSent === 1 ? 'is' : 'are'} not in it.`}
      {isSilent && ' Silent means three weeks without a word; let go is silence you closed yourself.'}
    </p>
  );
}

function emptyWords({ sources, notSent }: Flow): string {
  if (sources.length > 0) return 'Nothing was sent then. Another time or source may show more.';
  return notSent > 0
    ? 'Nothing is sent yet. Once an application is on its way, it shows here where it went.'
    : 'Once an application is on its way, it shows here where it went.';
}
