import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changeSettings } from '../../../contract/settings.ts';
import {
  countryOfLocale,
  type HelpLine,
  helpLineCountries,
  helpLinesFor,
} from '../../../domain/rebound/help-lines.ts';
import { call } from '../../api.ts';
import { Card } from '../../components/Card.tsx';
import { SelectField } from '../../components/Field.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { settingsQuery } from '../../queries.ts';
import { HelpLineCard } from './HelpLineCard.tsx';
import styles from './PeopleToTalkToPage.module.css';

const OTHER = '';

/**
 * People one can talk to. The list is in the page itself, so that it is there without a connection; the country is
 * the one chosen, or that of the browser's language, and never guessed from anything else.
 */
export function PeopleToTalkToPage() {
  const { country, choose } = useCountry();
  const countries = helpLineCountries();
  const { lines, fallback } = helpLinesFor(country);
  return (
    <>
      <PageHead title="People you can talk to" />
      <div className={styles.page}>
        <p className={styles.lead}>
          You don’t need a reason that is bad enough. These lines are there for a hard day too, and the people
          who answer are used to listening.
        </p>
        <div className={styles.country}>
          <SelectField
            label="Where you are"
            value={lines.length > 0 ? (country ?? OTHER) : OTHER}
            options={[
              ...countries.map((one) => ({ value: one.country, label: one.countryName })),
              { value: OTHER, label: 'Somewhere else' },
            ]}
            onChange={(event) => choose(event.target.value === OTHER ? null : event.target.value)}
          />
        </div>
        {lines.length === 0 && (
          <p>We don’t know a line for where you are. The list below knows many countries.</p>
        )}
        {lines.map((line) => (
          <HelpLineCard key={`${line.country} ${line.name}`} line={line} />
        ))}
        <Card>
          <h2 className={styles.name}>{fallback.name}</h2>
          <p>{fallback.text}</p>
          <a href={fallback.url} rel="noreferrer" target="_blank" className={styles.link}>
            {plainAddress(fallback.url)}
          </a>
        </Card>
        <p className={styles.emergency}>{fallback.emergency}</p>
        <p className={styles.quiet}>
          Rebound is not therapy and not a medical device, and it can’t tell how you are. Nobody is told that
          you opened this page.
        </p>
      </div>
    </>
  );
}

/** Somewhere else is remembered in the page alone: the setting knows countries, or none. */
function useCountry(): { country: string | null; choose: (country: string | null) => void } {
  const queryClient = useQueryClient();
  const { data: settings } = useQuery({ ...settingsQuery, retry: false });
  const save = useMutation({
    mutationFn: (country: string | null) => call(changeSettings, { body: { country } }),
    onSuccess: (saved) => queryClient.setQueryData(settingsQuery.queryKey, saved),
  });
  const stored = settings?.country ?? countryOfLocale(navigator.language);
  // What was chosen counts at once, and also when it can't be saved just now.
  const country = save.variables === undefined ? stored : save.variables;
  return { country, choose: (chosen) => save.mutate(chosen) };
}

function plainAddress(url: HelpLine['url']): string {
  return url.replace(/^https?:\/\/(www\.)?/, '');
}
