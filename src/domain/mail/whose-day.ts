/** Whose a day is that a sentence sets: the person is asked to do something by it, or it is the employer's, or a contract's. */
export type Whose = 'asked' | 'theirs' | 'contract';

const word = (...words: readonly string[]) => String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`;

/** They, whatever they do: those who write in Romance languages say it in the ending of the verb ("le informaremos"). */
const THEIRS = word(
  "(?:we|our team|they|i(?=['’]ll| will))(?:['’]ll)?(?: (?:will|usually|normally|aim to|plan to|hope to|then|also|soon|reply|respond|answer|confirm|decide|send|need to decide)){0,4}",
  String.raw`you(?:['’]ll| will) (?:hear|receive|get)(?: (?:your|an?|our|the) \p{L}{3,12})?`,
  'our (?:decision|feedback|results?)|a decision|hear(?: back)?(?! from you)|get back|let you know|contact you|inform you|be in touch|review(?:s|ed)?|results?',
  String.raw`wir (?:antworten|bestätigen|senden)\p{L}*|wir|melden (?:uns|wir)|von uns|(?:erhalten|hören|bekommen) sie|(?:sie|du) (?:erhalten|hören|bekommen|erhältst|hörst|bekommst)|(?:erhältst|hörst|bekommst) du|ergebnisse?|unsere (?:entscheidung|antwort|rückmeldung)`,
  String.raw`nous(?: vous)?(?: \p{L}{3,16}(?:erons|irons|drons))?|\p{L}{2,14}(?:erons|irons|drons)|vous (?:recevrez|aurez)|notre (?:décision|réponse)`,
  String.raw`\p{L}{3,14}(?:aremos|eremos|iremos)|recibirás?|receberás?|nuestra (?:decisión|respuesta)|nossa (?:decisão|resposta)|\p{L}{3,14}(?:eremo|iremo|aremo)|riceverai|riceverà|nostra (?:decisione|risposta)`,
  'wij|(?:hoort|ontvangt|krijgt) u|(?:hoor|ontvang|krijg) je|onze (?:beslissing|reactie)',
);
const CONTRACT = word(
  'limited|fixed[ -]term|temporary|probation|probationary|starts?(?= (?:on|by|until))|starting(?! date)|begins|beginning|(?:contract|employment|position|role) (?:is|will|runs|lasts|ends|until|till|through)',
  String.raw`befristet\p{L}*|befristung|probezeit|arbeitsbeginn|laufzeit|beginnt|startet|vertrag (?:läuft|gilt|endet|ist)`,
  String.raw`cdd|durée déterminée|période d['’]essai|commence\p{L}*|débute\p{L}*|contrat (?:court|prend|est|jusqu)`,
  String.raw`temporal|per[ií]odo de prueba|contrato (?:es|será|é|tendrá|terá|dura|finaliza|termina|vai|hasta|até)|comienza|empieza|inicia|começa|período de experiência|temporári\p{L}`,
  'tempo determinato|periodo di prova|contratto (?:è|ha|scade|dura|fino)|inizia|decorre',
  'proeftijd|tijdelijke?|bepaalde tijd|contract (?:loopt|tot|is|eindigt)|begint',
);
const ASKED = word(
  'please (?:start|begin)|must (?:start|begin)|please|kindly|complete[ds]?|submit(?:ted)?|respond|return|sign(?:ed)?|hear(?:ing)? from you|confirm|accept|send|choose|pick|book|finish|take|need|needs|require[ds]?|requested|invite|ask|must|should|let us (?:know|have)|tell us|you (?:have|can|may|need|are)|you to|your (?:answer|reply|response|decision|feedback|signature|submission)|valid|expires?|deadline|due',
  String.raw`bitten?|gebeten|wenn (?:sie|du)|über (?:eine|ihre|deine) (?:antwort|rückmeldung)|bearbeiten|absolvier\p{L}*|lösen|einreichen|einzureichen|unterschr\p{L}*|antworten|beantworten|zurück\p{L}*|senden sie|teilen sie|geben sie|bestätig\p{L}*|sie haben|du hast|gültig|frist|benötigen|brauchen|erwarten|(?:ihre|deine) (?:antwort|rückmeldung|entscheidung|zusage|unterschrift)`,
  String.raw`(?:merci de|veuillez|prière de)(?: (?:nous|me|bien|vouloir|l['’])){0,3}|envoy\p{L}*|transmett\p{L}*|compléte\p{L}*|répond\p{L}*|confirme\p{L}*|retourn\p{L}*|renvo\p{L}*|signe\p{L}*|vous (?:avez|disposez|devez)|valable|votre (?:réponse|décision|retour)`,
  String.raw`por favor|rogamos|complet\p{L}*|respond\p{L}*|confirm\p{L}*|firm\p{L}*|envi\p{L}*|devuelv\p{L}*|tiene[sn]?|dispone[s]?|válid\p{L}|(?:su|tu) (?:respuesta|decisión)|plazo|fecha límite`,
  String.raw`conclu\p{L}*|assin\p{L}*|você tem|tens|tem|faça|faz|realize|prazo|(?:sua|tua) (?:resposta|decisão)`,
  String.raw`per favore|(?:la|ti) preghiamo|rispond\p{L}*|conferm\p{L}*|invi\p{L}*|restitu\p{L}*|hai|ha|valid\p{L}|va completat\p{L}|(?:sua|tua) (?:risposta|decisione)|scadenza`,
  String.raw`graag|gelieve|verzoeken|rond|vul|maak|stuur|bevestig\p{L}*|onderteken\p{L}*|reageer|(?:u|je) (?:hebt|heeft)|geldig|uw antwoord|je antwoord`,
);
const MARK = new RegExp(`(?<theirs>${THEIRS})|(?<contract>${CONTRACT})|(?<asked>${ASKED})`, 'giu');
const SENTENCE_CHARS = 160;
const END = /[.!?;](?=\s)|\n\s*\n/gu;

/**
 * Whose the words from `start` to `end` are, by the nearest word that tells before them in their sentence, else by those
 * behind them. Null where none tells.
 */
export function whoseDay(text: string, start: number, end: number): Whose | null {
  const { before, after } = sentenceAround(text, start, end);
  const nearest = marksIn(before).at(-1);
  if (nearest) return nearest;
  const marks = marksIn(after);
  return marks.includes('asked') ? 'asked' : (marks[0] ?? null);
}

/** What stands before and behind a stretch of the text in its sentence, as far as it is read. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - SENTENCE_CHARS), start);
  const opens = [...before.matchAll(END)].at(-1);
  return {
    before: before.slice(opens ? opens.index + opens[0].length : 0),
    after: text.slice(end, end + SENTENCE_CHARS).split(END, 1)[0] ?? '',
  };
}

function marksIn(text: string): Whose[] {
  return [...text.matchAll(MARK)].map(({ groups }) =>
    groups?.theirs === undefined ? (groups?.contract === undefined ? 'asked' : 'contract') : 'theirs',
  );
}
