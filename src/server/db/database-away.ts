import { codeOf } from '../error-code.ts';

/** The database does not answer: it was not reached, ended the connection, or was silent for too long. */
export class DatabaseAway extends Error {
  /** For those who look after the server. */
  readonly reason: string;

  constructor(cause: Error) {
    super(`The database does not answer: ${cause.message}`, { cause });
    this.reason = codeOf(cause) || (/time/.test(cause.message) ? 'it took too long' : 'the connection ended');
  }
}

/** The same error, unless it comes from PostgreSQL being away. */
export function tellAway(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return AWAY_CODE.test(codeOf(error)) || AWAY_WORDS.test(error.message) ? new DatabaseAway(error) : error;
}

/** Of the network, and of https://www.postgresql.org/docs/current/errcodes-appendix.html: ended, starting, full. */
const AWAY_CODE = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|08|57P0[123]|53300)/;
/** What pg and its pool say without a code. */
const AWAY_WORDS =
  /^(Connection terminated|Query read timeout|timeout e(xpired|xceeded)|Client (was closed|has encountered))/;
