import { Download } from 'lucide-react';
import { getWorkSearchFile } from '../../../contract/work-search.ts';
import type { LayoutId } from '../../../domain/work-search/layout.ts';
import type { Period } from '../../../domain/work-search/period.ts';
import { addressOf } from '../../api.ts';
import { Card } from '../../components/Card.tsx';
import styles from './WorkSearchPage.module.css';

const FORMATS = [
  { format: 'pdf', label: 'Save as PDF', about: 'to print and sign' },
  { format: 'csv', label: 'Save as CSV', about: 'for a spreadsheet' },
  { format: 'json', label: 'Save as JSON', about: 'every field, for another program' },
] as const;

/** The list as a file on this computer; giving it to somebody is up to the person. */
export function SaveFiles({ layout, period }: { layout: LayoutId; period: Period }) {
  return (
    <Card className={styles.files}>
      <h2>Save it</h2>
      <p>
        The file has the rows above and nothing else: no mood, no review, no story, no number about your
        search.
      </p>
      <ul className={styles.formats}>
        {FORMATS.map(({ format, label, about }) => (
          <li key={format}>
            <a href={addressOf(getWorkSearchFile, {}, { layout, ...period, format })} download>
              <Download size={18} aria-hidden />
              {label}
            </a>
            <span>{about}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
