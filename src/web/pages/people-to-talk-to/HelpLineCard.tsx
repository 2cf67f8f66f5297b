import { MessageSquare, Phone } from 'lucide-react';
import { type HelpLine, helpLineNote } from '../../../domain/rebound/help-lines.ts';
import { Card } from '../../components/Card.tsx';
import { plainDay } from '../../words.ts';
import styles from './PeopleToTalkToPage.module.css';

/** One line: its number to call, when, in which languages, and how well we know that. */
export function HelpLineCard({ line }: { line: HelpLine }) {
  const { name, number, textNumber, hours, languages, url, verifiedOn } = line;
  return (
    <Card>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.numbers}>
        <a href={`tel:${dialled(number)}`} className={styles.number} aria-label={`Call ${name}: ${number}`}>
          <Phone size={20} aria-hidden />
          {number}
        </a>
        {textNumber && (
          <a
            href={`sms:${dialled(textNumber)}`}
            className={styles.text}
            aria-label={`Text ${name}: ${textNumber}`}
          >
            <MessageSquare size={18} aria-hidden />
            text {textNumber}
          </a>
        )}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>When</dt>
          <dd>{hours}</dd>
        </div>
        <div>
          <dt>In</dt>
          <dd>{languages.join(', ')}</dd>
        </div>
        <div>
          <dt>Their page</dt>
          <dd>
            <a href={url} rel="noreferrer" target="_blank">
              {url.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        {verifiedOn ? helpLineNote(line).replace(verifiedOn, plainDay(verifiedOn)) : helpLineNote(line)}
      </p>
    </Card>
  );
}

function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
