import { companyKey } from './company-key.ts';
import { readCompanyName } from './company-name-reader.ts';
import { isLikeAPerson, namesAHouse } from './company-words.ts';
import { type Accept, nameAt, type WeighedName } from './found-name.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { namesAnOccupation } from './occupation-words.ts';

const ALONE = 1.1;
const ACTS = 1.7;
const MAX_TRIES = 120;
/** A word with a capital, and another behind it. */
const CAPITAL =
  /(?<![\p{L}\p{N}@./-])\p{Lu}\S{0,40} (?:(?:&|\+|of|de|la|le|du|des|del|di|da|et|y|a|x|the|der|die|das) ){0,2}\p{Lu}/gu;
/** Where one was, learned, lives or is told to look; not where one applied. */
const ELSEWHERE =
  /(?:degree|studied|studying|graduated?|graduate|alum\p{L}*|phd|bachelor|master|diploma|near|opposite|behind|beside|next to|across from|lunch|dinner|parking|hotel|station|lives?|living|try|ask|versuch\p{L}*|probier\p{L}*|studium|abschluss)(?: \S+){0,3} $/iu;
/** What a house does in a letter that turns on somebody's application. */
const DOES =
  /^(?:,? (?:LLC|Inc\.?|Ltd\.?))? (?:(?:has|have) (?:gone|come back|no |now |been|not )|(?:really )?(?:liked|loved)|will (?:not )?be|received|thanks you|regrets|would (?:really )?(?:like|love)|wants?|needs|reads|is (?:unable|pleased|happy|sorry|delighted)|are (?:unable|pleased|happy|sorry|delighted)|deine bewerbung|ihre bewerbung|lässt|sucht|bedankt|möchte|vous (?:invite|propose|remercie|convie)|te (?:propose|ha |convida|invita)|le (?:ha |invita|encantó|agradece)|veut |souhaite|a (?:retenu|étudié|décidé|bien reçu)|ti invita|la invita|ha deciso|ringrazia|desidera|vuole|pediu|querem|quer |agradece|decidiu|nodigt|wil |bedankt|vill |har |ønsker|pleased)/iu;

/**
 * A letter that names one house alone, in whatever sentence: "every open req at Greenlantern Energy was cancelled".
 * Where it names two, the one that acts ("Tern & Co have gone another way") is told from the others.
 * `isAnyAsked`: whether one that does nothing is asked for.
 */
export function houseInText(text: string, accept: Accept, isAnyAsked: boolean): WeighedName[] {
  const acting: WeighedName[] = [];
  const mentioned: WeighedName[] = [];
  CAPITAL.lastIndex = 0;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const capital = CAPITAL.exec(text);
    if (!capital) break;
    const read = readCompanyName(text, capital.index);
    CAPITAL.lastIndex = Math.max(read?.end ?? 0, capital.index + 1);
    if (!read) continue;
    const does = DOES.test(text.slice(read.end, read.end + 40));
    if (!does && !isAnyAsked) continue;
    const start = read.start + whoIsThere(text.slice(read.start, read.end));
    const name = text.slice(start, read.end);
    const isHouse = namesAHouse(name) && !isLikeAPerson(name);
    const isActing = does && (isHouse || /[&+]/.test(name));
    const first = beginning(text, start);
    if (!(isHouse || isActing) || !isOfTheLetter(text.slice(Math.max(0, first - 60), first), name)) continue;
    const found = nameAt('text', text, accept(text.slice(first, read.end)), first);
    if (found && isActing) acting.push({ ...found, weight: ACTS });
    else if (found) mentioned.push({ ...found, weight: ALONE });
  }
  if (acting.length > 0) return acting;
  return new Set(mentioned.map(({ value }) => companyKey(value))).size === 1 ? mentioned.slice(0, 1) : [];
}

/** Whether a name of several words is no system's, none that a word in small letters begins, and not where one was. */
function isOfTheLetter(before: string, name: string): boolean {
  return (
    name.includes(' ') &&
    !SYSTEM_NAMES.has((name.split(' ')[0] ?? '').toLowerCase()) &&
    // "silverbytes Custom Software Solutions" on a line is more than its end.
    !/(?:^|\n)\p{Ll}[\p{L}\d]{2,20} $/u.test(before) &&
    !ELSEWHERE.test(before)
  );
}

/** "mPower Software Services" begins before its first capital at a word's beginning. */
function beginning(text: string, at: number): number {
  const before = /\p{Ll}{1,3}\p{Lu}[\p{L}\p{N}]{1,20} $/u.exec(text.slice(Math.max(0, at - 25), at));
  return before ? at - before[0].length : at;
}

/** "Junior Research Fellow of Walmer College": the house begins behind "of". */
function whoIsThere(name: string): number {
  const at = name.indexOf(' of ');
  return at > 0 && namesAnOccupation(name.slice(0, at)) ? at + 4 : 0;
}
