/**
 * The folder in which a server tells of new mail as it comes: a connection listens to one, the inbox where it is read.
 * Undefined where none is on the server any more.
 */
export function watchedFolder<Folder extends { path: string; isMissing: boolean }>(
  folders: readonly Folder[],
): Folder | undefined {
  const present = folders.filter(({ isMissing }) => !isMissing);
  return present.find(({ path }) => isInbox(path)) ?? present[0];
}

/** IMAP calls it INBOX, in any letters. */
export function isInbox(path: string): boolean {
  return path.toUpperCase() === 'INBOX';
}
