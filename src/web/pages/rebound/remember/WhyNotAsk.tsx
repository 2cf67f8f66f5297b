import { Link } from '@tanstack/react-router';
import styles from './RunOfNos.module.css';

/** Why a reason is not worth chasing: two plain sentences, and what they rest on. */
export function WhyNotAsk() {
  return (
    <>
      <h2>Why not ask them?</h2>
      <p>
        Two interviewers who each talk to the same person often come to different answers, so the reason one
        of them had may not hold for the next. And most people are never told one: in a survey in North
        America, 71 of 100 candidates got no feedback on why.
      </p>
      <details className={styles.details}>
        <summary>What this is based on</summary>
        <ul>
          <li>
            Separate interviewers of the same person agree at r = 0.44 (Huffcutt and others, 2013: 125
            results, 32,428 people). Well supported.
          </li>
          <li>
            71 of 100 got no feedback on why (Talent Board, North America, 2022). A survey, from one region.
          </li>
        </ul>
        <p>
          <Link to="/insights/evidence" hash="interviewers-differ">
            All of what Rebound is based on
          </Link>
        </p>
      </details>
      <p>What tends to be worth writing is a thank-you that asks to stay in touch.</p>
    </>
  );
}
