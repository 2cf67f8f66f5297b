/** What the system or a database calls an error ("ENOENT", "57P01"); '' for one without such a code. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What SQLite calls it, by https://sqlite.org/rescode.html; 0 for an error of something else. */
export function sqliteCodeOf(error: unknown): number {
  // The low byte says what happened; the rest says where SQLite met it.
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

const SQLITE_FULL = 13;

/** Whether this computer's disk is full, as the system says it or as SQLite does. */
export function isDiskFull(error: unknown): boolean {
  return codeOf(error) === 'ENOSPC' || sqliteCodeOf(error) === SQLITE_FULL;
}
