import { PageHead } from '../../components/PageHead.tsx';
import { QuestionList } from './QuestionList.tsx';
import styles from './Questions.module.css';
import { WordingList } from './WordingList.tsx';

export function QuestionsPage() {
  return (
    <>
      <PageHead title="Questions" />
      <div className={styles.page}>
        <section className={styles.stack} aria-label="Questions">
          <p className={styles.lead}>
            What you were asked or may be asked. What is written here once won’t be new the next time.
          </p>
          <QuestionList />
        </section>
        <section className={styles.stack} aria-labelledby="wordings">
          <h2 id="wordings">Wordings</h2>
          <p className={styles.lead}>
            Sentences you would rather not say again, and what you would say instead.
          </p>
          <WordingList />
        </section>
      </div>
    </>
  );
}
