/** What the system or a database calls an error ("ENOENT", "57P01"); '' for one without such a code. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
