import { useState } from 'react';
import { COMPETENCY_NAMES } from '../../../domain/question/competency.ts';
import { lineKey, withoutTwins } from '../../../domain/story/story-words.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import styles from './Competencies.module.css';

/** What a story shows: some of those that are asked about, or words of one's own. */
export function Competencies({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [own, setOwn] = useState('');
  const chosenKeys = new Set(chosen.map(lineKey));
  const names = withoutTwins([...chosen, ...(isOpen ? COMPETENCY_NAMES : [])]);
  const handleAdd = () => {
    if (!own.trim()) return;
    onChange(withoutTwins([...chosen, own.trim()]));
    setOwn('');
  };
  return (
    <fieldset className={styles.group}>
      <legend>What it shows</legend>
      {chosen.length === 0 && !isOpen && (
        <p className={styles.hint}>So that you find it when they ask after it.</p>
      )}
      <div className={styles.choices}>
        {names.map((name) => (
          <label key={lineKey(name)} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosenKeys.has(lineKey(name))}
              onChange={({ target: { checked } }) =>
                onChange(
                  checked ? [...chosen, name] : chosen.filter((other) => lineKey(other) !== lineKey(name)),
                )
              }
            />
            {name}
          </label>
        ))}
        <Button look="text" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Fewer' : chosen.length > 0 ? 'Choose more' : 'Choose what it shows'}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.own}>
          <TextField
            label="Or in your own words"
            value={own}
            maxLength={200}
            autoComplete="off"
            placeholder="Night shifts"
            onChange={(event) => setOwn(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              handleAdd();
            }}
          />
          <Button look="quiet" disabled={own.trim() === ''} onClick={handleAdd}>
            Add
          </Button>
        </div>
      )}
    </fieldset>
  );
}
