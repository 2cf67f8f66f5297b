import { Link } from '@tanstack/react-router';
import { Card } from '../../components/Card.tsx';
import { counted } from '../../words.ts';
import { HowDoWeKnow } from './HowDoWeKnow.tsx';
import { ofHundred } from './hundred-words.ts';
import type { Recharging } from './insight-parts.ts';
import styles from './RechargingCard.module.css';

/** What recharges: an order among activities where it is sure, and never what one of them "does". */
export function RechargingCard({ recharging }: { recharging: Recharging }) {
  const { activities, sure, note, how } = recharging;
  if (activities.length === 0) {
    return (
      <Card aria-labelledby="recharging">
        <h2 id="recharging">What recharges you</h2>
        <p>
          Nothing to go by, and nothing needed: this shows once you noted how you felt before and after
          something kind. The mood check is off unless you choose it, in <Link to="/settings">Settings</Link>.
        </p>
      </Card>
    );
  }
  const labels = new Map(activities.map(({ activityId, label }) => [activityId, label]));
  // Without a sure order the list has none either: by name.
  const listed = activities.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  return (
    <Card aria-labelledby="recharging">
      <h2 id="recharging">What recharges you</h2>
      <p>{note}</p>
      {sure.length > 0 ? (
        <ul className={styles.sure}>
          {sure.map(({ betterId, otherId, chance }) => (
            <li key={`${betterId}${otherId}`}>
              After <b>{labels.get(betterId)}</b> you usually note a better mood than after{' '}
              <b>{labels.get(otherId)}</b> ({ofHundred(chance)} in 100 sure).
            </li>
          ))}
        </ul>
      ) : (
        <p>Which of them helps more cannot be told yet, so they stand here by name.</p>
      )}
      <ul className={styles.list}>
        {listed.map(({ activityId, label, noted }) => (
          <li key={activityId}>
            {label} <span>noted {counted(noted, 'time')}</span>
          </li>
        ))}
      </ul>
      <HowDoWeKnow how={how} flat={flatWords(activities)} about="What recharges you" />
    </Card>
  );
}

function flatWords(activities: Recharging['activities']): string {
  const each = activities.map(
    ({ label, flatChange, change }) =>
      `${label} ${steps(flatChange)}, drawn towards the others ${steps(change)}`,
  );
  return `The plain means of what you noted, in steps of the five: ${each.join('; ')}.`;
}

function steps(change: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)}`;
}
