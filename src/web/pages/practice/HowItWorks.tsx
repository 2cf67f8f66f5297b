import styles from './Practice.module.css';

/** How what comes next is chosen, and how far that can be trusted. */
export function HowItWorks() {
  return (
    <details className={styles.more}>
      <summary>How does this work?</summary>
      <p>
        Answering from memory, with days in between, keeps better than reading it again. After each answer you
        say how it went, and a schedule called FSRS-6 works out when it would begin to fade.
      </p>
      <p>
        FSRS learned from people who learn with flashcards, not from people who speak in interviews. What it
        says about answers told aloud is a good guess and no more. Across studies such practice carries over
        to other questions somewhat (d = .40), and in some not at all.
      </p>
      <p>
        With an interview ahead, what is rehearsed today is what is likely to come up there and would gain
        most by that day: three times at most, the last on the evening before, and nothing on the morning
        itself. A time on the evening before brings nearly all of the gain, an early one most of the rest.
      </p>
      <p>
        Grades follow what can be seen: nothing came is Again; a missed point, or more than two minutes of
        talking, is Hard; all key points are Good; with a fresh example, Easy. You have the last word.
      </p>
      <p>
        Recordings stay in this browser. They are sent nowhere, and are in no backup; they also go when you
        clear this browser’s data for Rebound.
      </p>
    </details>
  );
}
