import { Link } from '@tanstack/react-router';
import { Copy } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { useToast } from '../../components/Toasts.tsx';
import styles from './HowDoWeKnow.module.css';
import type { HowWeKnow } from './insight-parts.ts';
import { StrengthLabel } from './StrengthLabel.tsx';

/** A longer command is copied rather than read. */
const READABLE = 240;

/** What stands behind a number: the data, what was believed before, the formula, and the number without that belief. */
export function HowDoWeKnow({ how, flat, about }: { how: HowWeKnow; flat: string | null; about: string }) {
  const { uses, prior, formula, check, sources } = how;
  return (
    <details className={styles.details}>
      <summary>
        How do we know?<span className={styles.hidden}> {about}</span>
      </summary>
      <dl className={styles.list}>
        <dt>What it counts</dt>
        <dd>{uses}</dd>
        <dt>What was believed before</dt>
        <dd>{prior}</dd>
        <dt>How it is worked out</dt>
        <dd>{formula}</dd>
        {flat && (
          <>
            <dt>Had nothing been believed before</dt>
            <dd>{flat}</dd>
          </>
        )}
        {sources.length > 0 && (
          <>
            <dt>Where the usual numbers come from</dt>
            <dd>
              <ul className={styles.sources}>
                {sources.map(({ says, where, strength }) => (
                  <li key={says}>
                    {where.startsWith('http') ? (
                      <a href={where} target="_blank" rel="noreferrer">
                        {says}
                      </a>
                    ) : (
                      `${says}, ${where}`
                    )}{' '}
                    <StrengthLabel strength={strength} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {check && (
          <>
            <dt>To check it by hand</dt>
            <dd>
              <Command {...check} />
            </dd>
          </>
        )}
      </dl>
      <Link to="/insights/evidence">What all of this is based on</Link>
    </details>
  );
}

function Command({ model, params }: NonNullable<HowWeKnow['check']>) {
  const showToast = useToast();
  const command = `npm run --silent rebound -- insights --model ${model} --params '${JSON.stringify(params)}'`;
  if (command.length <= READABLE) return <code className={styles.code}>{command}</code>;
  const handleCopy = () =>
    navigator.clipboard.writeText(command).then(
      () => showToast('Copied.'),
      () => showToast('Your browser did not allow copying.'),
    );
  return (
    <>
      <code className={styles.code}>{command.slice(0, READABLE - 40)}…</code>
      <Button look="text" onClick={handleCopy}>
        <Copy size={16} aria-hidden /> Copy the whole command
      </Button>
    </>
  );
}
