/**
 * The reader of mail, in this thread, for the one mail a person asks about; all others are read in workers. Its phrases
 * take a quarter of a second to make ready, which no start of the program should wait for.
 */
export async function readerHere() {
  const [{ readMail }, { withoutEvidence }] = await Promise.all([
    import('../../domain/mail/read-mail.ts'),
    import('../../domain/mail/without-evidence.ts'),
  ]);
  return { readMail, withoutEvidence };
}
