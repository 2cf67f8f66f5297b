import { sentenceAround, whoseDay } from './whose-day.ts';

/** So many days in which something is asked for, and where the text says it. */
export type SpanOfDays = { days: number; isWorking: boolean; start: number; end: number };

const COUNTED = new Map(
  [
    'one two three four five six seven eight nine ten',
    'einem zwei drei vier fünf sechs sieben acht neun zehn',
    'un deux trois quatre cinq six sept huit neuf dix',
    'un dos tres cuatro cinco seis siete ocho nueve diez',
    'um dois três quatro cinco seis sete oito nove dez',
    'un due tre quattro cinque sei sette otto nove dieci',
    'een twee drie vier vijf zes zeven acht negen tien',
    'a - - - - - - - - -',
    'eine duas - - - - - - - -',
    'einen - - - - - - - - -',
    'une - - - - - - - - -',
    'una - - - - - - - - -',
    'uma - - - - - - - - -',
  ].flatMap((words) => words.split(' ').map((word, index) => [word, index + 1] as const)),
);
const NUMBER = String.raw`(?<number>\d{1,2}|${[...COUNTED.keys()].filter((word) => word !== '-').join('|')})`;
const WORKING =
  'business|working|work|arbeits|werk|ouvrés|ouvrables|hábiles|laborables|laborales|úteis|lavorativi';
const UNIT =
  '(?<unit>hours?|days?|weeks?|stunden|tagen?|wochen?|heures|jours?|semaines?|horas|días?|dias?|semanas?|ore|giorni|giorno|settimane|settimana|uur|dagen|dag|weken|week)';
/** "5 days", "fünf (5) Kalendertagen", "two full weeks", "5 business days", "5 jours ouvrés". */
const SPAN = String.raw`${NUMBER}(?:\s?\(\d{1,2}\))? ?-?(?:(?:calendar|full|kalender|(?<working>${WORKING})) ?)?${UNIT}(?!\p{L})(?: (?<working2>${WORKING})(?!\p{L}))?`;
/** "In two weeks" may be when something happens; it is a span where what is asked for ends with it. */
const IN = new RegExp(
  String.raw`(?<!\p{L})(?:in|en|em)(?: the| den)?(?: next| nächsten)? ${SPAN}(?: of (?:receiving|receipt|this|the)| from (?:receipt|today|now|this)|[.,;]? ?(?:(?:to|zu|nach erhalt|ab erhalt|ab heute)(?!\p{L})|abzu\p{L}{3,12})|[.!]|,? as |$)`,
  'giu',
);
const WITHIN = new RegExp(
  String.raw`(?<!\p{L})(?:within|innerhalb|innert|binnen|dans les|dans un délai de|sous|dentro de|en un plazo de|en el plazo de|no prazo de|em até|entro)(?: the| los| os)?(?: next| von| der nächsten| próximos)? ${SPAN}`,
  'giu',
);
/** "You have 30 days of holiday" is what they offer, and no span to do something in. */
const YOU_HAVE = new RegExp(
  String.raw`(?<!\p{L})(?:you (?:will )?have|sie haben|du hast|vous (?:avez|disposez de)|tu as|tienes?|tiene un plazo de|tienes un plazo de|dispone de|você tem|tem|tens|ha|hai|(?:u|je|jij) (?:hebt|heeft))(?: up to| until| bis zu)? ${SPAN}(?= (?:to|time|left|from|zeit|pour|para|per|om|um)(?!\p{L})|[,.!;\n]|$)`,
  'giu',
);
const VALID = new RegExp(
  String.raw`(?<!\p{L})(?:link (?:is valid|expires|will expire) (?:for|in|after)|valid for)(?: up to)? ${SPAN}`,
  'giu',
);
/** What counts from when a test is opened is its length. */
const ONCE_OPEN =
  /(?<!\p{L})(?:once|as soon as|after (?:you )?(?:start|open|begin)\p{L}*|from (?:when|the moment)|sobald|nach (?:dem )?(?:start|öffnen|beginn)|une fois|una vez|uma vez|una volta|zodra|eenmaal)(?!\p{L})/iu;

/** The spans in which the person is asked to do something. Hours of a test are its length, so less than a day is none. */
export function findSpans(text: string): SpanOfDays[] {
  return [WITHIN, IN, YOU_HAVE, VALID].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { number = '', unit = '', working, working2 } = match.groups ?? {};
      const days = daysOf(number, unit);
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const isAsked = pattern === YOU_HAVE || pattern === VALID || whoseDay(text, start, end) === 'asked';
      const { before, after } = sentenceAround(text, start, end);
      if (days === null || !isAsked || ONCE_OPEN.test(`${before} ${after}`)) return [];
      return [{ days, isWorking: (working ?? working2) !== undefined, start, end }];
    }),
  );
}

function daysOf(number: string, unit: string): number | null {
  const count = COUNTED.get(number.toLowerCase()) ?? Number(number);
  if (/^(?:hour|stunde|heure|hora|ore$|uur)/i.test(unit)) return count >= 24 ? Math.floor(count / 24) : null;
  return /^(?:week|weken|woche|semaine|semana|settiman)/i.test(unit) ? count * 7 : count;
}
