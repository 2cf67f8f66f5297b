import type { WeighedName } from './found-name.ts';

const ACTING = 1.7;
const OF_A_FAMILY = 1.5;
const SITE = 1.2;
/** A sentence begins with a capital: what begins one without is called so. */
const ACTS = [
  /(?:^|\n|[.!?] )(\p{Ll}[\p{L}\d.&+-]{2,30}) (?=(?:(?:has|have) )?(?:invited you|asked you|received your|reviewed your|viewed your|shared your)|invites you|wants you|would like (?:you )?to|is (?:pleased|excited|delighted|inviting))/gu,
  /(?:^|\n|[.!?] )(\p{Ll}[\p{L}\d.&+-]{2,30}) (?=(?:hat|lädt|möchte|bittet) (?:[Dd]ich|[Ss]ie|[Dd]eine|[Ii]hre)(?!\p{L})|(?:te|le|ti|la) (?:ha |invita)|(?:vous|t['’]) ?(?:a |invite|propose)|heeft (?:je|jouw|uw)|nodigt (?:je|u)(?!\p{L}))/gu,
] as const;
/** "Teil der fennlo Familie" */
const FAMILY =
  /(?:Teil (?:der|des|von)|part of the|bei der|at the|the) (\p{Ll}[\p{L}\d.]{2,20})[- ](?:Familie|Team|Welt|Community|Crew|family|team)(?!\p{L})/gu;
/** A site alone on a line below the letter. */
const SITE_LINE =
  /(?:\n|[|·] ?)(?:https?:\/\/)?(?:www\.)?([a-z][a-z0-9-]{2,30})\.(?:[a-z]{2,3}\.)?[a-z]{2,9}\/?[ ]*(?=\n|$)/gu;
/** "Neuigkeiten von quellpunkt.dev": who is called as their site is. */
const CALLED_AS_A_SITE =
  /(?<!\p{L})(?:von|at|bei|from|to|with|chez|presso|bij|join|joining) ([a-z][a-z0-9-]{2,30}\.(?:ai|io|com|de|at|ch|eu|net|org|co|dev|app|tech|solutions|digital|software|systems|agency|studio|group|cloud|energy))(?![\w/.-]*[\w/-])/gu;
/** Words that open a sentence whose writer forgets the capital, or goes on after "Dear Sam,". */
const ORDINARY =
  /^(?:it|this|that|he|she|they|who|which|we|you|one|nobody|everyone|someone|and|but|our|the|team|company|it's|es|das|dies|er|sie|wir|ihr|ich|man|niemand|jemand|leider|nun|gestern|heute|hiermit|hier|daher|hr|jobs?|career|recruiting|hiring|whole|entire|right|best|wider|same|new|other|product|sales|data|design|support|engineering|marketing|\p{L}+(?:en|er|em|es|ing|ed))$/iu;

/** "bluefern has invited you", "Teil der fennlo Familie", "fennlo.example" as the last line: names without any capital. */
export function companiesWrittenSmall(subject: string, text: string, signature: number): WeighedName[] {
  const found: WeighedName[] = [];
  const add = (field: 'subject' | 'text', pattern: RegExp, weight: number, from = 0) => {
    const words = field === 'subject' ? subject : text;
    for (const match of words.slice(from).matchAll(pattern)) {
      const value = match[1] ?? '';
      if (ORDINARY.test(value)) continue;
      const start = from + match.index + match[0].indexOf(value);
      found.push({ value, field, start, end: start + value.length, weight });
      return;
    }
  };
  add('subject', CALLED_AS_A_SITE, ACTING);
  add('text', CALLED_AS_A_SITE, ACTING);
  for (const pattern of ACTS) add('text', pattern, ACTING);
  add('text', FAMILY, OF_A_FAMILY);
  add('text', SITE_LINE, SITE, Math.max(0, signature - 1));
  return found;
}
