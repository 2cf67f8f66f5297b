const ENCRYPTED = /^\s*-----BEGIN PGP MESSAGE-----/;

/** Whether a mail was read and yet says nothing: its words are encrypted, in a file or a picture, or there are none. */
export function hasNoText({ text }: { text: string }): boolean {
  return text === '' || ENCRYPTED.test(text);
}

export function noTextSentence(count: number): string {
  const why = 'encrypted, in an attachment or a picture, or there is none';
  return count === 1
    ? `1 mail has no text that could be read: it is ${why}. Open it in your mail program.`
    : `${count.toLocaleString('en')} mails have no text that could be read: it is ${why}. Open them in your mail program.`;
}
