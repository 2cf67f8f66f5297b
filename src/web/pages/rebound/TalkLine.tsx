import { Link } from '@tanstack/react-router';
import styles from './Step.module.css';

/** Always there, never in the way. The page behind it is fetched at once, so that it opens without a connection. */
export function TalkLine() {
  return (
    <p className={styles.quiet}>
      If this feels like more than a bad day, you don’t have to carry it alone:{' '}
      <Link to="/people-to-talk-to" preload="render">
        people you can talk to, now
      </Link>
      .
    </p>
  );
}
