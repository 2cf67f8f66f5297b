import { useQuery } from '@tanstack/react-query';
import { type Explanation, explainProposal, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { counted } from '../../words.ts';
import styles from './MailPage.module.css';
import { kindWords } from './mail-words.ts';
import { NamedInMail } from './NamedInMail.tsx';

/** Why a mail was read as it was: the words it rests on, what would have changed that, and what else it names. */
export function WhyRead({ proposal }: { proposal: Proposal }) {
  const { data } = useQuery({
    queryKey: ['why', proposal.id],
    queryFn: () => call(explainProposal, { params: { proposalId: proposal.id } }),
  });
  const sentences = data ? whyWords(data, proposal) : [];
  return (
    <div className={styles.why}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.small}>
          {sentence}
        </p>
      ))}
      {data?.details && <NamedInMail details={data.details} />}
    </div>
  );
}

function whyWords(
  { rightInHundred, without, taught }: Explanation,
  { kind, company, confidence }: Proposal,
): string[] {
  return [
    without ? withoutWords(without, kind) : 'No words in it say plainly what it means.',
    company ? '' : 'It names no company that could be told apart from the rest.',
    rightInHundred === null || taught > 0 ? '' : rightWords(Math.min(rightInHundred, 99), confidence),
    taught > 0 ? `It was read with ${counted(taught, 'correction')} of yours in mind.` : '',
  ].filter(Boolean);
}

function rightWords(right: number, confidence: Proposal['confidence']): string {
  const words = `Of 100 mails read like this one, about ${right} were read right.`;
  return confidence === 'sure' ? words : `${words} This may be one of the other ${100 - right}.`;
}

function withoutWords({ words, kind }: NonNullable<Explanation['without']>, read: Proposal['kind']): string {
  const quoted = words.slice(0, 4).map((word) => `“${word.replace(/\s+/g, ' ')}”`);
  const rests = `It was read as “${kindWords(read)}” by ${quoted.join(', ')}.`;
  if (kind === read) return `${rests} Without these words it would still read so.`;
  const then =
    kind === 'other' ? 'would not be clear what the mail means' : `would read as “${kindWords(kind)}”`;
  return `${rests} Without these words it ${then}.`;
}
