import type { ParsedMail } from './mail.ts';
import type { Evidence, MailKind } from './reading.ts';
import type { Signal, Topic } from './signals.ts';

const MAX_EVIDENCE = 3;
/** From the one that says most. */
export const INVITATIONS = ['offer', 'assessment', 'interview'] as const satisfies readonly MailKind[];

/** The phrases found, asked in the way the decisions ask. */
export class Findings {
  readonly #signals: (Signal & { field: 'subject' | 'text' })[];
  readonly #mail: ParsedMail;

  constructor(mail: ParsedMail, subject: readonly Signal[], text: readonly Signal[]) {
    this.#mail = mail;
    this.#signals = [
      ...text.map((signal) => ({ ...signal, field: 'text' as const })),
      ...subject.map((signal) => ({ ...signal, field: 'subject' as const })),
    ];
  }

  /** Whether anything besides the news itself sounds like a letter of refusal. */
  isWordedAsALetter(): boolean {
    return (['medium', 'weak', 'farewell'] as const).some(
      (strength) => this.count('rejection', strength, 'text') > 0,
    );
  }

  /** Where the first phrase of a topic stands in the text; null when there is none. */
  firstInText(topic: Topic): number | null {
    const starts = this.#of(topic, 'text').map(({ start }) => start);
    return starts.length === 0 ? null : Math.min(...starts);
  }

  /** How many different phrases of this strength were found. */
  count(topic: Topic, strength: Signal['strength'], field?: 'subject' | 'text'): number {
    return new Set(
      this.#of(topic, field)
        .filter((signal) => signal.strength === strength)
        .map(({ phrase }) => phrase),
    ).size;
  }

  /** In how many separate passages; several phrases may match the same words. */
  places(topic: Topic, strength: Signal['strength'], field: 'subject' | 'text'): number {
    let count = 0;
    let end = -1;
    for (const signal of this.#of(topic, field).sort((a, b) => a.start - b.start)) {
      if (signal.strength !== strength || signal.start < end) continue;
      count += 1;
      end = signal.end;
    }
    return count;
  }

  /** In how many passages of subject and text it is said clearly. */
  clearPlaces(topic: Topic): number {
    return this.places(topic, 'strong', 'text') + this.places(topic, 'strong', 'subject');
  }

  /** What the text invites to, if anything. */
  invitation(): (typeof INVITATIONS)[number] | undefined {
    return INVITATIONS.find((kind) => this.has(kind, 'text'));
  }

  has(topic: Topic, field?: 'subject' | 'text'): boolean {
    return this.count(topic, 'strong', field) > 0;
  }

  /** The strongest and longest passages first; none inside another. */
  evidence(topic: Topic, field?: 'subject' | 'text'): Evidence[] {
    const rank = { strong: 0, medium: 1, farewell: 2, weak: 3 };
    const chosen: Evidence[] = [];
    for (const signal of this.#of(topic, field).sort(
      (a, b) => rank[a.strength] - rank[b.strength] || b.end - b.start - (a.end - a.start),
    )) {
      if (chosen.length === MAX_EVIDENCE) break;
      const { start, end } = signal;
      if (chosen.some((other) => other.field === signal.field && other.start < end && start < other.end))
        continue;
      chosen.push({
        supports: 'kind',
        field: signal.field,
        text: this.#mail[signal.field].slice(start, end),
        start,
        end,
      });
    }
    return chosen;
  }

  #of(topic: Topic, field?: 'subject' | 'text') {
    return this.#signals.filter(
      (signal) => signal.topic === topic && (field === undefined || signal.field === field),
    );
  }
}
