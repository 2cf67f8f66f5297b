import type { ApplicationRow } from '../contract/application.ts';
import type { Tone } from './components/Pill.tsx';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "first", "second", … "7th" */
export function ordinal(round: number): string {
  return ORDINALS[round] ?? `${round}th`;
}

type Standing = Pick<ApplicationRow, 'status' | 'stage' | 'rounds'>;

/** Where an application is now, in one or two words. */
export function statusWords({ status, stage }: Standing): string {
  switch (status) {
    case 'saved':
      return 'Saved';
    case 'applied':
      return 'Applied';
    case 'contacted':
      return 'In touch';
    case 'assessment':
      return 'Assessment';
    case 'interview':
      return `${capital(ordinal(stage.round))} interview`;
    case 'offer':
      return 'Offer';
    case 'on_hold':
      return 'On hold';
    case 'accepted':
      return 'Accepted';
    case 'declined':
      return 'Declined';
    case 'no':
      return 'A no';
    case 'let_go':
      return 'Let go';
    case 'withdrawn':
      return 'Withdrawn';
  }
}

/** How far it got, which stays true whatever came after: "reached the second interview". */
export function stageWords({ stage, rounds }: Pick<Standing, 'stage' | 'rounds'>): string {
  if (stage.name === 'accepted' || stage.name === 'offer') return 'reached an offer';
  if (rounds > 0) return `reached the ${ordinal(rounds)} interview`;
  if (stage.name === 'assessment') return 'reached the assessment';
  if (stage.name === 'contacted') return 'they got in touch';
  return '';
}

export function statusTone(status: ApplicationRow['status']): Tone {
  if (status === 'offer' || status === 'accepted') return 'return';
  if (status === 'interview' || status === 'assessment' || status === 'contacted') return 'review';
  return 'plain';
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
