import { Play, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { clockTime, dayWords } from '../../words.ts';
import { clockFace } from './practice-words.ts';
import styles from './Rehearsal.module.css';
import type { Recording } from './recordings.ts';
import type { CardRecordings } from './use-recordings.ts';

/** What was recorded of this card: played, and deleted with one press. */
export function Recordings({
  recordings,
  onRemoved,
}: {
  recordings: CardRecordings;
  /** The button that had the focus is gone then. */
  onRemoved: () => void;
}) {
  const [playing, setPlaying] = useState<{ name: string; address: string } | null>(null);
  useEffect(() => () => (playing ? URL.revokeObjectURL(playing.address) : undefined), [playing]);
  const { items, problem } = recordings;
  const handlePlay = async (recording: Recording) => {
    const voice = await recordings.open(recording);
    setPlaying(voice && { name: recording.name, address: URL.createObjectURL(voice) });
  };
  const handleRemove = async (recording: Recording) => {
    if (playing?.name === recording.name) setPlaying(null);
    await recordings.remove(recording);
    onRemoved();
  };
  if (items.length === 0) return problem && <p className={styles.small}>{problem}</p>;
  return (
    <section className={styles.recordings} aria-label="Recordings">
      <h3>Recordings</h3>
      <ul className={styles.plain}>
        {items.map((recording) => {
          const { name, recordedAt, seconds } = recording;
          const at = recordedAt.toISOString();
          const about = `${dayWords(at)} ${clockTime(at)}, ${clockFace(seconds)}`;
          return (
            <li key={name}>
              <span>{about}</span>
              <span className={styles.acts}>
                <Button
                  look="quiet"
                  aria-label={`Play the one of ${about}`}
                  onClick={() => void handlePlay(recording)}
                >
                  <Play size={16} aria-hidden /> Play
                </Button>
                <Button
                  look="text"
                  aria-label={`Delete the one of ${about}`}
                  onClick={() => void handleRemove(recording)}
                >
                  <Trash2 size={16} aria-hidden /> Delete
                </Button>
              </span>
              {playing?.name === name && (
                // biome-ignore lint/a11y/useMediaCaption: one’s own voice, saying what one has just said
                <audio controls autoPlay src={playing.address} className={styles.player} />
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.small}>
        {problem ?? 'They are in this browser alone. Deleting one deletes its file.'}
      </p>
    </section>
  );
}
