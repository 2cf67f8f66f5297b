/** Words that tell which half of the day an hour is in, and how they follow it. */
const MORNING = 'morning|morgens|vormittags?|matin|mañana|manhã|mattino|mattina|ochtends?';
const LATER =
  'afternoon|evening|nachmittags?|abends?|après-midi|soir|soirée|tarde|noche|noite|pomeriggio|sera|middags?|avonds?';
const LINK = "(?:in the |at the |am |im |du |de l['’]|de la |da |do |del |della |di |['’]?s |por la )?";
const BEHIND = new RegExp(String.raw`^ ?${LINK}(?:(?<morning>${MORNING})|(?<later>${LATER}))(?!\p{L})`, 'iu');
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:(?<morning>${MORNING})|(?<later>${LATER})),? (?:at|um|om|a las|a la|às|alle|à)(?: ore)? $`,
  'iu',
);
/** "At 4 in the afternoon": the words that make an hour of a number alone. */
export const BEHIND_A_NUMBER = String.raw`(?:in the (?:morning|afternoon|evening)|de la (?:mañana|tarde|noche)|da (?:manhã|tarde|noite)|del (?:mattino|pomeriggio)|di (?:mattina|sera))(?!\p{L})`;

/** The half that words around an hour tell, and how many characters of those stand behind it. */
export function halfAround(before: string, behind: string): { half: 'a' | 'p' | ''; length: number } {
  const after = BEHIND.exec(behind);
  const groups = (after ?? BEFORE.exec(before))?.groups;
  const half = groups?.later === undefined ? (groups?.morning === undefined ? '' : 'a') : 'p';
  return { half, length: after?.[0].length ?? 0 };
}
