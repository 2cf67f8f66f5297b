import { occupationsIn } from './occupation-words.ts';
import { signatureStart } from './signature-start.ts';
import { inSmallLetters } from './small-letters.ts';

/** A text that names are looked for in: what several look for is found once. */
export class SearchedText {
  readonly text: string;
  #small: string | undefined;
  #signature: number | undefined;
  #works: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** In small letters, each where it was. */
  get small(): string {
    this.#small ??= inSmallLetters(this.text);
    return this.#small;
  }

  /** Where the letter itself ends and its signature begins. */
  get signature(): number {
    this.#signature ??= signatureStart(this.text, this.small);
    return this.#signature;
  }

  /** Where the words stand that say who does some work. */
  get works(): readonly number[] {
    this.#works ??= occupationsIn(this.small);
    return this.#works;
  }
}
