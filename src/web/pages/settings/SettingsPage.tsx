import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { deleteMoods } from '../../../contract/activity.ts';
import { changeSettings, type Settings, type Status } from '../../../contract/settings.ts';
import type { QuietChoice } from '../../../domain/rebound/quiet.ts';
import type { TimeZone } from '../../../domain/time.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { SelectField } from '../../components/Field.tsx';
import { MailboxLine } from '../../components/MailboxLine.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { settingsQuery, statusQuery } from '../../queries.ts';
import { useLookAround } from '../../use-look-around.ts';
import { clockTime, plainDay } from '../../words.ts';
import { AskFirst } from './AskFirst.tsx';
import { KeepsMail } from './KeepsMail.tsx';
import styles from './SettingsPage.module.css';

const QUIET: readonly { value: QuietChoice; label: string }[] = [
  { value: 'morning', label: 'Until the next morning, 9:00' },
  { value: 'evening', label: 'Until the evening, 18:00' },
  { value: 'three_days', label: 'For three days' },
  { value: 'none', label: 'Not at all' },
];
const ZONES = Intl.supportedValuesOf('timeZone');

export function SettingsPage() {
  const settings = useQuery(settingsQuery);
  const status = useQuery(statusQuery);
  return (
    <>
      <PageHead title="Settings" />
      <div className={styles.stack}>
        <QueryView query={settings}>
          {(chosen) => (
            <>
              <Choices settings={chosen} />
              <MailChoices settings={chosen} />
            </>
          )}
        </QueryView>
        <QueryView query={status}>{(facts) => <YourData status={facts} />}</QueryView>
        <Card>
          <h2>For a benefit office</h2>
          <p>
            If an office asks what you did to find work, the list is filled in from what you noted, to be read
            through, edited and saved. <Link to="/work-search">Work-search log</Link>
          </p>
        </Card>
        <Card>
          <h2>What Rebound is not</h2>
          <p>
            It is a companion for a job search. It is not therapy and not a medical device, and it makes no
            diagnosis.
          </p>
        </Card>
      </div>
    </>
  );
}

function useChange() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  return useMutation({
    mutationFn: (body: Partial<Settings>) => call(changeSettings, { body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      showToast('Saved.');
    },
    onError: (error) => showToast(error.message),
  });
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `From ${hour}:00` }));

/** When mails that may carry a no are shown, and what is kept of mails. */
function MailChoices({ settings }: { settings: Settings }) {
  const change = useChange();
  return (
    <Card className={styles.fields}>
      <h2>Mail</h2>
      <SelectField
        label="Mails that may carry a no are shown"
        hint="Before that hour they are left alone, and counted nowhere."
        value={settings.nosFrom === null ? '' : String(settings.nosFrom)}
        options={[{ value: '', label: 'At any time' }, ...HOURS.slice(1)]}
        onChange={(event) =>
          change.mutate({ nosFrom: event.target.value === '' ? null : Number(event.target.value) })
        }
      />
      <KeepsMail isKept={settings.keepsMail} onChange={(keepsMail) => change.mutate({ keepsMail })} />
    </Card>
  );
}

function Choices({ settings }: { settings: Settings }) {
  const change = useChange();
  return (
    <Card className={styles.fields}>
      <h2>After a no</h2>
      <SelectField
        label="Other reminders are quiet"
        hint="Interviews within 48 hours always show."
        value={settings.quiet}
        options={QUIET}
        onChange={(event) => change.mutate({ quiet: event.target.value as QuietChoice })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.moodCheck}
          onChange={(event) => change.mutate({ moodCheck: event.target.checked })}
        />
        <span>Offer to note how I feel before and after something kind. It can always be skipped.</span>
      </label>
      <SelectField
        label="Time zone"
        hint="Decides which day it is for you."
        value={settings.timeZone ?? ''}
        options={[
          { value: '', label: 'The one of this computer' },
          ...ZONES.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
        ]}
        onChange={(event) => change.mutate({ timeZone: (event.target.value || null) as TimeZone | null })}
      />
    </Card>
  );
}

function YourData({ status }: { status: Status }) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const forget = useMutation({
    mutationFn: () => call(deleteMoods, {}),
    onSuccess: () => {
      showToast('Every mood you noted is gone. Everything else is as it was.');
      return queryClient.invalidateQueries();
    },
    onError: (error) => showToast(error.message),
  });
  const look = useLookAround();
  const handleAnswer = (isDeleted: boolean) => {
    setIsAsking(false);
    if (isDeleted) forget.mutate();
  };
  const { dataFolder, database, lastBackupAt, version, isDemo } = status;
  return (
    <Card className={styles.fields}>
      <h2>Your data</h2>
      {isDemo ? (
        <p>The example is kept nowhere, and gone when you leave it. Your own data is as you left it.</p>
      ) : (
        <>
          <p>
            {database === 'sqlite'
              ? 'It is in one file on this computer, in '
              : 'It is in your own PostgreSQL database. Backups are in '}
            <code>{dataFolder}</code>. Nothing is sent anywhere.
          </p>
          <MailboxLine />
          <p>
            {lastBackupAt
              ? `Last backed up on ${plainDay(lastBackupAt)} at ${clockTime(lastBackupAt)}. The newest ten are kept.`
              : 'A backup is made on every day of use; the newest ten are kept.'}
          </p>
        </>
      )}
      <Button
        look="quiet"
        aria-expanded={isAsking}
        isBusy={forget.isPending}
        onClick={() => setIsAsking(!isAsking)}
      >
        Delete all moods
      </Button>
      {isAsking && (
        <AskFirst
          question="Delete every mood you ever noted? They can’t be brought back."
          keep="Keep them"
          remove="Delete the moods"
          onAnswer={handleAnswer}
        />
      )}
      {!isDemo && (
        <Button look="quiet" onClick={() => look.mutate()} isBusy={look.isPending}>
          Look around with an example
        </Button>
      )}
      {look.isError && <p role="alert">{look.error.message}</p>}
      <p className={styles.small}>Rebound {version}</p>
    </Card>
  );
}
