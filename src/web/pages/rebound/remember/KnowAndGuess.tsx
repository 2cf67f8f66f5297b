import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { correctEvent } from '../../../../contract/application.ts';
import type { NoInRebound, Rebound } from '../../../../contract/rebound.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { TextArea } from '../../../components/Field.tsx';
import { hasDraft, useDraft } from '../../../draft.ts';
import { reboundQuery } from '../rebound-queries.ts';
import { howItCame, noName, reasonWords } from '../rebound-words.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';
import styles from './KnowAndGuess.module.css';

/** Evidence beside guess, for one no. Reason unknown is the default, and a good answer. */
export function KnowAndGuess({
  no,
  reboundId,
  isAlone,
  isFolded,
}: {
  no: NoInRebound;
  reboundId: Rebound['id'];
  isAlone: boolean;
  isFolded: boolean;
}) {
  // Words half typed before a reload show again where they were typed.
  const [isChanging, setIsChanging] = useState(() => hasDraft(draftKey(no)));
  const [hasChanged, setHasChanged] = useState(false);
  const { theirWords, know, guess } = no;
  const [isShown, setIsShown] = useState(!isFolded || isChanging);
  const Heading = isAlone ? 'h2' : 'h3';
  if (!isShown) {
    return (
      <div>
        <Button look="quiet" onClick={() => setIsShown(true)}>
          {noName(no)}
        </Button>
      </div>
    );
  }
  const handleClose = () => {
    setIsChanging(false);
    setHasChanged(true);
  };
  return (
    <section className={step.stack} aria-label={noName(no)}>
      {!isAlone && <h2 className={styles.name}>{noName(no)}</h2>}
      <div className={styles.facts}>
        <div className={styles.know}>
          <Heading className={step.kicker}>What you know</Heading>
          <p>{howItCame(no)}</p>
          {theirWords && <blockquote>“{theirWords}”</blockquote>}
          {know && <p className={styles.words}>{know}</p>}
          {!know && <p>{reasonWords(no)}</p>}
        </div>
        <div className={styles.guess}>
          <Heading className={step.kicker}>What you’re guessing</Heading>
          {guess ? (
            <>
              <p className={styles.words}>“{guess}”</p>
              <p className={step.small}>Nobody said so. Guesses are kept out of your numbers.</p>
            </>
          ) : (
            <p>Nothing, so far. You can leave it there.</p>
          )}
        </div>
      </div>
      {isChanging ? (
        <KnowAndGuessForm no={no} reboundId={reboundId} onClose={handleClose} />
      ) : (
        <div>
          <Button
            look="text"
            onClick={() => setIsChanging(true)}
            autoFocus={hasChanged}
            aria-label={`Change what you know or guess: ${noName(no)}`}
          >
            Change what you know or guess
          </Button>
        </div>
      )}
    </section>
  );
}

function KnowAndGuessForm({
  no,
  reboundId,
  onClose,
}: {
  no: NoInRebound;
  reboundId: Rebound['id'];
  onClose: () => void;
}) {
  const queryClient = useQueryClient();
  const { applicationId, eventId, channel, theirWords, know, guess } = no;
  const { value, change, clear } = useDraft(draftKey(no), { know, guess });
  const save = useMutation({
    mutationFn: () =>
      call(correctEvent, {
        params: { applicationId, eventId },
        body: { no: { channel, theirWords, ...value } },
      }),
    onSuccess: async () => {
      clear(value);
      await queryClient.invalidateQueries({ queryKey: reboundQuery(reboundId).queryKey });
      onClose();
    },
  });
  return (
    <form
      className={step.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <TextArea
        label="What you know"
        hint="What somebody said or wrote, and who."
        value={value.know}
        maxLength={20_000}
        autoFocus
        onChange={(event) => change({ ...value, know: event.target.value })}
      />
      <TextArea
        label="What you’re guessing"
        hint="It stays marked as a guess."
        value={value.guess}
        maxLength={20_000}
        onChange={(event) => change({ ...value, guess: event.target.value })}
      />
      <div className={step.acts}>
        <Button type="submit" isBusy={save.isPending}>
          Save
        </Button>
        <Button
          look="text"
          onClick={() => {
            clear({ know, guess });
            onClose();
          }}
        >
          Leave it as it was
        </Button>
      </div>
      <Trouble error={save.error} />
    </form>
  );
}

function draftKey({ eventId }: NoInRebound): string {
  return `no:${eventId}`;
}
