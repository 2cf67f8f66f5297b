/** What stands before a day that is the last one: "by", "no later than", "bis zum", "expires on". */
const BEFORE_A_DAY =
  /(?<!\p{L})(?:by|before|until|till|no later than|deadline(?: is| for [\p{L} ]{1,40})?|due(?: date| on| by)?|expires?(?: on)?|valid until|closes on|respond by|reply by|bis(?: zum| spätestens| einschließlich)?|spätestens(?: am)?|frist|avant le|avant|d['’]ici(?: le| au)?|jusqu['’]au|(?:date|fecha|data) limite|fecha límite|antes del?|hasta el|plazo|prazo|até(?: ao?| o)?(?: dia)?|entro(?: e non oltre)?(?: il)?|non oltre il|scadenza|vóór|uiterlijk(?: op)?)(?!\p{L})\s?:?\s?(?:(?:the|end of(?: day| business)?|close of business|cob|eod|noon|midnight|zum|am|on|dem|le|el|il|\d{1,2}(?::\d\d)?\s?(?:am|pm|uhr)?(?: on)?),?\s){0,3}(?:\p{L}{2,13},?\s(?:den |dem |the |le |el |il )?)?$/iu;
const LEAD_CHARS = 90;

/** Whether a day that a text names at this place is one until which something lasts. */
export function isLastDay(text: string, start: number): boolean {
  return BEFORE_A_DAY.test(text.slice(Math.max(0, start - LEAD_CHARS), start));
}
