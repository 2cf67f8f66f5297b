import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeSettings, type Settings } from '../../../contract/settings.ts';
import { countryOfLocale } from '../../../domain/rebound/help-lines.ts';
import { dayOf, systemClock, systemTimeZone } from '../../../domain/time.ts';
import { layoutOf } from '../../../domain/work-search/layout.ts';
import type { Period, PeriodChoice } from '../../../domain/work-search/period.ts';
import { periodOf } from '../../../domain/work-search/period.ts';
import { call } from '../../api.ts';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { settingsQuery } from '../../queries.ts';
import { AddRow } from './AddRow.tsx';
import { Chooser } from './Chooser.tsx';
import { LayoutNote } from './LayoutNote.tsx';
import { RowList } from './RowList.tsx';
import { SaveFiles } from './SaveFiles.tsx';
import styles from './WorkSearchPage.module.css';
import { layoutOfCountry } from './work-search-words.ts';

/** What somebody did to find work, as a benefit office asks for it: filled in, read through, edited, saved as a file. */
export function WorkSearchPage() {
  const settings = useQuery(settingsQuery);
  return (
    <>
      <PageHead title="Work-search log" kicker="For a benefit office" />
      <p className={styles.lead}>
        If an office asks what you did to find work, this fills the list in from what you noted. Read it
        through, change what you like, and save it. Nothing else of yours is in it, and nothing is sent
        anywhere.
      </p>
      <QueryView query={settings}>{(chosen) => <Log settings={chosen} />}</QueryView>
    </>
  );
}

export type Choice = NonNullable<Settings['workSearch']>;

function Log({ settings }: { settings: Settings }) {
  const { choice, choose } = useChoice(settings);
  const layout = layoutOf(choice.layout);
  const weekStartsOn = choice.weekStartsOn ?? layout.weekStartsOn;
  const [asked, setAsked] = useState<PeriodChoice | null>(null);
  const [own, setOwn] = useState<Period | null>(null);
  const today = dayOf(systemClock(), settings.timeZone ?? systemTimeZone());
  const period = own ?? periodOf(asked ?? layout.period, today, weekStartsOn);
  return (
    <div className={styles.page}>
      <Card className={styles.choices}>
        <Chooser
          choice={choice}
          weekStartsOn={weekStartsOn}
          period={period}
          periodChoice={own ? 'own' : (asked ?? layout.period)}
          onChoose={choose}
          onPeriod={(next) => {
            setOwn(next === 'own' ? period : null);
            if (next !== 'own') setAsked(next);
          }}
          onDays={setOwn}
        />
        <LayoutNote layout={layout} />
      </Card>
      <RowList layout={layout} period={period} target={choice.target} />
      <AddRow day={today < period.from || today > period.to ? period.to : today} />
      <SaveFiles layout={choice.layout} period={period} />
    </div>
  );
}

/** What was chosen counts at once, and is remembered. */
function useChoice(settings: Settings): { choice: Choice; choose: (changed: Partial<Choice>) => void } {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const save = useMutation({
    mutationFn: (workSearch: Choice) => call(changeSettings, { body: { workSearch } }),
    onSuccess: (saved) => queryClient.setQueryData(settingsQuery.queryKey, saved),
    onError: (error) => showToast(error.message),
  });
  const country = settings.country ?? countryOfLocale(navigator.language);
  const first: Choice = { layout: layoutOfCountry(country), weekStartsOn: null, target: null };
  const choice = (save.isPending ? save.variables : settings.workSearch) ?? first;
  return { choice, choose: (changed) => save.mutate({ ...choice, ...changed }) };
}
