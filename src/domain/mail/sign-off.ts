const GREETINGS = 'gr(?:ü|ue)(?:ß|ss)e';

/** "Best regards", "Mit freundlichen Grüßen", "Un cordial saludo": how letters end in the languages that are read. */
const SIGN_OFF = new RegExp(
  String.raw`^ ?(?:[^\n.!?]{2,60} (?:und|and|et|y) (?=\p{L}))?(?:${[
    '(?:kind|kindest|best|warm|warmest|many|with kind|with best|with many|yours)?,? ?(?:regards|wishes|thanks)|best|warmly',
    '(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|cheers|thanks(?: again)?|thank you|cordially|respectfully|all the best',
    '(?:best |warm |kind )?greetings|yours|in christ',
    `mit (?:freundlichen|besten|herzlichen|lieben|sonnigen|kollegialen) ${GREETINGS}n`,
    `(?:freundliche|beste|viele|liebe|herzliche|schöne) ${GREETINGS}`,
    '(?:mit )?(?:freundlichem|bestem|herzlichem|liebem|schönem|lieber)? ?gru(?:ß|ss)|herzlich|mfg|lg|bis bald|gott befohlen|im auftrag',
    '(?:bien )?cordialement|salutations(?: distinguées)?|(?:bien )?chaleureusement|bien à (?:vous|toi)|(?:avec |bien )?(?:toute mon estime|amicalement)',
    '(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|le saluda atentamente',
    '(?:cordiali|distinti) saluti|a presto|(?:un |um |grand )?(?:abrazo|abbraccio|abraço)(?: do| da)?|abraços',
    'atenciosamente|(?:com os )?(?:melhores )?cumprimentos',
    'met vriendelijke groet(?:en)?|(?:vriendelijke |hartelijke |met )?groet(?:en|jes)?|(?:met (?:de meeste )?)?hoogacht(?:ing|end)',
    '(?:med )?vänliga? hälsning(?:ar)?|vänligen|hälsningar|(?:(?:med )?venlig|med vennlig|vennlig) hilsen|mvh|z poważaniem|pozdrawiam',
    '--',
  ].join('|')})(?: aus [\p{L} ]{2,20}| von \p{L}+)?\s?[,.!]?$`,
  'u',
);

/** Whether a line, in small letters, is the greeting at a letter's end. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line);
}
