/** The text in small letters, each where it was: "İ" is the one letter that would become two. */
export function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}
