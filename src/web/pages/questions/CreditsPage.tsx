import { useQuery } from '@tanstack/react-query';
import type { ShippedQuestion } from '../../../contract/question.ts';
import { BANK_SOURCES, type BankSource, SOURCE_CREDITS } from '../../../domain/question/sources.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { counted } from '../../words.ts';
import { questionBankQuery } from './bank-queries.ts';
import styles from './Questions.module.css';

/** Who wrote the questions that come with Rebound, and under which licence they are here. */
export function CreditsPage() {
  const query = useQuery(questionBankQuery);
  return (
    <>
      <PageHead title="Where the questions come from" kicker="Questions">
        <ButtonLink look="quiet" to="/questions">
          Back to the questions
        </ButtonLink>
      </PageHead>
      <div className={styles.stack}>
        <QueryView query={query}>
          {({ items }) => (
            <>
              <p className={styles.lead}>
                {counted(items.length, 'question')} come with Rebound, from four collections whose authors let
                everybody use them. Thank you to all who wrote them down. Some are worded anew, where a
                company’s name was left blank or a sign was out of place; answers are not taken along.
              </p>
              {BANK_SOURCES.map((source) => (
                <Source key={source} source={source} items={items} />
              ))}
            </>
          )}
        </QueryView>
      </div>
    </>
  );
}

function Source({ source, items }: { source: BankSource; items: readonly ShippedQuestion[] }) {
  const { title, by, address, licence, licenceAddress, notice } = SOURCE_CREDITS[source];
  const own = items.filter((question) => question.source === source);
  return (
    <Card aria-labelledby={`source-${source}`}>
      <h2 id={`source-${source}`}>{title}</h2>
      <p>
        {counted(own.length, 'question')}, by {by}.
      </p>
      <p className={styles.links}>
        <a href={address} target="_blank" rel="noreferrer">
          {address.replace('https://', '')}
        </a>
        <a href={licenceAddress} target="_blank" rel="noreferrer">
          The licence, {licence}
        </a>
      </p>
      <details className={styles.more}>
        <summary>What the licence says of {title}</summary>
        <p className={styles.notice}>{notice}</p>
      </details>
    </Card>
  );
}
