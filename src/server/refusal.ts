/** A request that cannot be served, with a sentence that says what to do. `app.ts` maps it to a status, once. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field: string | undefined;

  constructor(code: RefusalCode, message: string, field?: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

export type RefusalCode = 'not_found' | 'invalid' | 'conflict' | 'too_large' | 'forbidden' | 'stopped';

/** What was asked for is not there, or belongs to somebody else, which looks the same. */
export function notFound(what: string): Refusal {
  return new Refusal('not_found', `There is no such ${what} here. It may have been opened from an old link.`);
}
