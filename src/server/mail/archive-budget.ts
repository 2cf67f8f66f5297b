import { FileProblem } from './found-file.ts';

/** What one archive may cost, with all that is packed inside it. */
export const ARCHIVE_LIMITS = {
  entries: 100_000,
  unpackedBytes: 20 * 1024 ** 3,
  /** Mail packs to a tenth; what unpacks to 200 times its size was made to do so. */
  ratio: 200,
  ratioFromBytes: 100 * 1024 ** 2,
  /** An archive in an archive. */
  depth: 2,
} as const;

/** Keeps count of what an archive unpacks to, and ends it with a sentence when that is too much. */
export class ArchiveBudget {
  isOver = false;
  readonly #source: string;
  readonly #limits: Pick<typeof ARCHIVE_LIMITS, 'entries' | 'unpackedBytes' | 'ratio' | 'ratioFromBytes'>;
  #entries = 0;
  #packed = 0;
  #unpacked = 0;

  constructor(source: string, limits: Partial<Record<keyof typeof ARCHIVE_LIMITS, number>> = {}) {
    this.#source = source;
    this.#limits = { ...ARCHIVE_LIMITS, ...limits } as typeof ARCHIVE_LIMITS;
  }

  /** How large the file is that holds it all, or a part of that. */
  addPacked(bytes: number): void {
    this.#packed += bytes;
  }

  addEntry(): void {
    const { entries } = this.#limits;
    if (++this.#entries > entries)
      this.#stop(
        `holds more than ${entries.toLocaleString('en')} files. So many were read; pack the others apart.`,
      );
  }

  addUnpacked(bytes: number): void {
    this.#unpacked += bytes;
    const { unpackedBytes, ratio, ratioFromBytes } = this.#limits;
    if (this.#unpacked > unpackedBytes) this.#stop('unpacks to more than 20 GB. Pack a smaller part of it.');
    if (this.#unpacked > ratioFromBytes && this.#unpacked > this.#packed * ratio)
      this.#stop(`unpacks to more than ${ratio} times its size, as mail never does. Reading it was stopped.`);
  }

  #stop(what: string): never {
    this.isOver = true;
    throw new FileProblem(`${this.#source} ${what}`);
  }
}
