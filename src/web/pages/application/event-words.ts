import type { Interview } from '../../../contract/interview.ts';
import type { Happening, NoChannel } from '../../../domain/application/event.ts';
import { ordinal } from '../../status-words.ts';
import { longDay, plainDay } from '../../words.ts';

/** What happened, in a few words. An interview that came later than its event was an invitation on that day. */
export function happeningWords(
  { kind, round, no, day, isCancelled }: Pick<Happening, 'kind' | 'round' | 'no' | 'day' | 'isCancelled'>,
  interviews: readonly Pick<Interview, 'round' | 'startsLocal'>[],
): string {
  switch (kind) {
    case 'saved':
      return 'Saved';
    case 'applied':
      return 'You applied';
    case 'confirmed':
      return 'They confirmed it';
    case 'contacted':
      return 'They got in touch';
    case 'assessment':
      return 'An assessment';
    case 'interview':
      if (isCancelled) return `The ${ordinal(round ?? 1)} interview, called off`;
      return interviews.some((one) => one.round === round && (one.startsLocal ?? '').slice(0, 10) > day)
        ? `Invited to the ${ordinal(round ?? 1)} interview`
        : `The ${ordinal(round ?? 1)} interview`;
    case 'offer':
      return 'An offer';
    case 'accepted':
      return 'You accepted';
    case 'declined':
      return 'You declined';
    case 'rejected':
      return no?.channel === 'silence' ? 'Silence' : 'A no';
    case 'withdrawn':
      return 'You withdrew';
    case 'on_hold':
      return 'On hold';
    case 'let_go':
      return 'You let it go';
    case 'reopened':
      return 'Open again';
  }
}

/** By when they expect an answer to it, or did; null where they named no day. */
export function answerNote(
  { answerBy, isAnswered }: Pick<Happening, 'answerBy' | 'isAnswered'>,
  isExpected: boolean,
): string | null {
  if (!answerBy) return null;
  if (isExpected) return `They expect an answer by ${longDay(answerBy)}`;
  return `They asked for an answer by ${plainDay(answerBy)}${isAnswered ? ' · done' : ''}`;
}

const CHANNEL_WORDS: Record<NoChannel, string> = {
  mail: 'by mail',
  phone: 'by phone',
  portal: 'in their portal',
  in_person: 'in person',
  letter: 'by letter',
  silence: 'after silence',
};

export function channelWords(channel: NoChannel): string {
  return CHANNEL_WORDS[channel];
}
