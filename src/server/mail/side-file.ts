/** What mail programs and systems keep beside the mail, and what hides. */
const SIDE_NAME =
  /^(?:\..*|.*\.msf|Thumbs\.db|desktop\.ini|dovecot[.-].*|maildirsize|maildirfolder|subscriptions|msgFilterRules\.dat|popstate\.dat|filterlog\.html)$/i;
/** What a Mac adds to an archive. */
const IN_SIDE_FOLDER = /(?:^|\/)__MACOSX\//i;
/** In a Maildir, mail that is still on its way in: it will come to `new` under the same name. */
const ON_ITS_WAY = /(?:^|\/)tmp\/\d{9,}[._](?!.*(?:\/|\.eml$|\.mbox$))/i;

/**
 * Whether a file lies beside the mail, by its name inside the folder or the archive, with a / between folders. A folder may
 * hide and hold mail, as those of Maildir++ and Thunderbird do.
 */
export function isSideFile(name: string): boolean {
  return (
    SIDE_NAME.test(name.slice(name.lastIndexOf('/') + 1)) ||
    IN_SIDE_FOLDER.test(name) ||
    ON_ITS_WAY.test(name)
  );
}
