import { useSearch } from '@tanstack/react-router';
import type { CardId } from '../../../domain/id.ts';
import { useToast } from '../../components/Toasts.tsx';
import { WholePage } from '../../components/WholePage.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import { SessionEnd } from './SessionEnd.tsx';
import { useKeys } from './use-keys.ts';
import { useSession } from './use-session.ts';

/** One card at a time, until there is no more or somebody stops. */
export function RehearsePage() {
  const { card, ...chosen } = useSearch({ from: '/practice/now' });
  // Another address is another sitting.
  return <Sitting key={JSON.stringify([card, chosen])} chosen={chosen} asked={card ?? null} />;
}

function Sitting({ chosen, asked }: { chosen: Parameters<typeof useSession>[0]; asked: CardId | null }) {
  const session = useSession(chosen, asked);
  const showToast = useToast();
  useKeys({ u: session.done.length > 0 && !session.isBusy ? session.undo : undefined });
  if (session.isStopped) return <SessionEnd session={session} chosen={chosen} />;
  return (
    <WholePage<unknown> query={session.query}>
      {() =>
        session.card ? (
          <Rehearsal
            key={`${session.card.id} ${session.turn}`}
            card={session.card}
            session={session}
            onPutAway={(card) => {
              session.putAway(card);
              showToast('Put away. It waits on the Practice page.', () => session.takeBack(card.id));
            }}
          />
        ) : (
          <SessionEnd session={session} chosen={chosen} />
        )
      }
    </WholePage>
  );
}
