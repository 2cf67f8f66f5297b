/** What mail programs and systems keep beside the mail, and what hides. */
const SIDE_FILES =
  /^(?:\..*|.*\.msf|__MACOSX|Thumbs\.db|desktop\.ini|dovecot[.-].*|maildirsize|maildirfolder|subscriptions|msgFilterRules\.dat|popstate\.dat|filterlog\.html)$/i;

export function isSideFile(name: string): boolean {
  return SIDE_FILES.test(name);
}
