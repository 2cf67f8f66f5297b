import { occupationsIn } from './occupation-words.ts';
import { signatureStart } from './signature-start.ts';
import { inSmallLetters } from './small-letters.ts';

/** Small words of Romance languages and Dutch, and of English and German. */
const GOES_ON_THERE =
  /(?<!\p{L})(?:de|la|le|les|el|que|het|een|van|di|il|do|da|para|per|pour|voor|je|une?|una|em|os|na|no|du|des|votre|su|tu)(?!\p{L})/giu;
const AND_NOT_THERE =
  /(?<!\p{L})(?:the|and|you|your|for|is|of|to|der|die|das|und|sie|ist|für|wir|ihre?|nicht|zu|mit|den|ich)(?!\p{L})/giu;
const ENOUGH_WORDS = 1_200;

/** A text that names are looked for in: what several look for is found once. */
export class SearchedText {
  readonly text: string;
  #small: string | undefined;
  #signature: number | undefined;
  #works: readonly number[] | undefined;
  #titlesGoOnSmall: boolean | undefined;

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

  /** Whether it is in a language whose titles go on in small letters: "Gestionnaire sinistres", "Adviseur wonen". */
  get titlesGoOnSmall(): boolean {
    this.#titlesGoOnSmall ??= isOfSuchALanguage(this.text.slice(0, ENOUGH_WORDS));
    return this.#titlesGoOnSmall;
  }
}

function isOfSuchALanguage(words: string): boolean {
  return (words.match(GOES_ON_THERE)?.length ?? 0) > (words.match(AND_NOT_THERE)?.length ?? 0);
}
