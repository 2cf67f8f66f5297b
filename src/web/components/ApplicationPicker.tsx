import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ApplicationRow } from '../../contract/application.ts';
import { listApplications } from '../../contract/application.ts';
import { call } from '../api.ts';
import styles from './ApplicationPicker.module.css';
import { TextField } from './Field.tsx';

/** An application that is there, or the line that will make a new one. */
export type Picked =
  | { type: 'known'; application: Pick<ApplicationRow, 'id' | 'company' | 'role'> }
  | { type: 'new'; line: string };

/** Finds one application as one types; what is not there yet can be added under the typed words. */
export function ApplicationPicker({
  label,
  picked,
  onPick,
  isNewOffered = true,
  isEndedFound = false,
}: {
  label: string;
  picked: Picked | null;
  onPick: (picked: Picked | null) => void;
  isNewOffered?: boolean;
  isEndedFound?: boolean;
}) {
  // What was picked before is found again.
  const [typed, setTyped] = useState(
    (picked?.type === 'known' ? picked.application.company : picked?.line) ?? '',
  );
  const groupName = useId();
  const { data } = useQuery({
    queryKey: ['applications', 'pick', typed, isEndedFound],
    queryFn: () =>
      call(listApplications, {
        query: { find: typed, limit: 6, ...(!isEndedFound && { live: 'yes' as const }) },
      }),
    placeholderData: keepPreviousData,
  });
  const handleType = (text: string) => {
    setTyped(text);
    onPick(text.trim() && picked?.type === 'new' ? { type: 'new', line: text } : null);
  };
  const line = typed.trim();
  return (
    <div className={styles.picker}>
      <TextField
        label={label}
        placeholder="Type a company or role"
        value={typed}
        onChange={(event) => handleType(event.target.value)}
        autoComplete="off"
      />
      <fieldset className={styles.found}>
        <legend className={styles.legend}>{line ? 'Found' : 'Latest'}</legend>
        {data?.items.map(({ id, company, role }) => (
          <label key={id} className={styles.option}>
            <input
              type="radio"
              name={groupName}
              checked={picked?.type === 'known' && picked.application.id === id}
              onChange={() => onPick({ type: 'known', application: { id, company, role } })}
            />
            <span>
              <b>{company}</b>
              {role && ` · ${role}`}
            </span>
          </label>
        ))}
        {isNewOffered && line && (
          <label className={styles.option}>
            <input
              type="radio"
              name={groupName}
              checked={picked?.type === 'new'}
              onChange={() => onPick({ type: 'new', line })}
            />
            <span>
              Not noted yet: add “{line}” <span className={styles.hint}>(company, role)</span>
            </span>
          </label>
        )}
        {!line && data?.items.length === 0 && (
          <p className={styles.hint}>
            Nothing is noted yet. Type the company and the role, like “Northwind, product analyst”.
          </p>
        )}
      </fieldset>
    </div>
  );
}
