import { type FoundName, firstMatch } from './first-match.ts';
import { asRole, looksLikeRole } from './names.ts';
import { roleBeforeGender, roleInOtherText, roleInSubject } from './role-segments.ts';

const MAX_SUBJECT = 300;
const MAX_TEXT = 3_000;
const ROLE = String.raw`[^\n!?;"“”„<>]{3,110}?`;
const QUOTED = String.raw`["“„‚'«]([^"“”„»\n]{3,110}?)\s?["”“'»]`;
const FORWARDED = '(?:Re: |Fwd: |AW: |WG: )?';
const IN_TEXT_ENDS = String.raw`(?= (?:at|with|role|position|within|in our|and|here|job|has|have|was|is|we|but|on|via|through|from|vacancy|opening)\b|[.,;!?(\n]|$)`;

const ROLE_IN_SUBJECT = [
  QUOTED,
  String.raw`\bapplication for (?:the (?:position|role|post|job)(?: of)? )?(?:the |our )?(?:Dice Job )?(${ROLE})(?= (?:at|was|received|with|position|role|in our)\b| - \d|$)`,
  String.raw`\bYour application to (${ROLE}) at `,
  String.raw`\bBewerbung (?:um die Stelle(?: als)?|als|auf die (?:Stelle|Position)(?: als)?|für die (?:Stelle|Position)(?: als)?|für den Job|zur?|um) (${ROLE})(?= wurde|, |$)`,
  String.raw`\b(?:Ihre|Deine) Bewerbung:? (?!bei |an |vom |zu |[–-])(${ROLE})(?= bei |, |$)`,
  String.raw`\b(?:application (?:as|to)|role of|position of|Indeed Application:|Job|applied to \S{1,30} Job|application:|Application (?:submitted|received|acknowledgement|acknowledgment|confirmation|complete|update|status)\s?[-–:]?|Invitation to interview(?: for)?:?|Position closed:|Position|Stellenausschreibung|Bewerbung|Feedback on|interview for) (${ROLE})(?=,? (?:at|Job ID|with|-|role)\b|, |$)`,
  String.raw`\b(?:your application|Ihre Bewerbung|Deine Bewerbung) [-–:|] (${ROLE})$`,
  String.raw`\bapplying for (?:\S{1,30}['’]s )?(${ROLE})$`,
  String.raw`\b(?:interest in|opportunity for a|application for the|Interesse an der Position) (${ROLE})(?=,? Job ID| successfully| position| role|$)`,
  String.raw`^${FORWARDED}(${ROLE}) (?:next steps|interview|role|position|[-–] (?:outcome|update|your application|application|interview|status))\b`,
  String.raw`\bfor (?:the )?(${ROLE}) (?:position|role|job|vacancy|opening)\b`,
].map((source) => new RegExp(source, 'giu'));

const ROLE_IN_TEXT = [
  String.raw`\b(?:position|role|job|opening|post|Stelle|Position|Job|poste) (?:of |as |als |for |de )?(?:an? )?${QUOTED}`,
  String.raw`\b(?:position|role|post|title|job) (?:of|as) (?:an? |the )?(${ROLE})${IN_TEXT_ENDS}`,
  String.raw`\b(?:for|in|to|the|our|as|regarding|of) (?:the |our |a |an |open )?(${ROLE}) (?:position|role|opening|opportunity|job|vacancy|application|internship|post|programme|program)\b`,
  String.raw`\b(?:Stelle|Position|Ausschreibung|Job) (?:als |eines |einer )?(${ROLE})(?= (?:bei|in|und|haben|haben|ist|wurde|im|am|hat|leider|bedanken|aufmerksam|entgegen|mit|an)\b|[.,;!?\n]|$)`,
  String.raw`\bBewerbung (?:als|zum|zur|für|um die Stelle als) (${ROLE})(?= (?:bei|in|und|haben|ist|hat|an|wurde|entschieden)\b|[.,;!?\n]|$)`,
  String.raw`\b(?:Job Title|Position|Role|Stelle|Poste|Job)\s?:[-\s]?(${ROLE})(?=[\n.;]|$)`,
  String.raw`\b(?i:appl(?:ying|y|ied|ication)) (?:for|to) (?:the |our |a |an )?(?:(?:position|role|job|post) (?:of |as )?)?(${ROLE})${IN_TEXT_ENDS}`,
  String.raw`\binterest in (?:the |our |a )?(${ROLE})(?= (?:at|with|role|position|and)\b| ?\()`,
  String.raw`\bfor the job (${ROLE}) (?:was|has)\b`,
  String.raw`application (?:was (?:sent to|viewed by) [^\n]{2,80}|was viewed|submitted)\s*\n\s*([^\n]{3,100})\n`,
  String.raw`\b(?:join us|join our team|join the team|good fit|beginnen|anfangen|einsteigen) (?:as|als) (?:an? |our )?(${ROLE})(?= (?:at|with|and|in|on|bei)\b|[.,;!?\n]|$)`,
  String.raw`\bas an? (${ROLE})(?= (?:at|with)\b|[.,;!?\n]|$)`,
].map((source) => new RegExp(source, 'gu'));

/** The role as the mail names it: the subject before the text, and seldom anything that does not sound like work. */
export function findRole(subject: string, ownText: string, senderName: string): FoundName | null {
  const surely = (passage: string) => {
    const role = asRole(passage);
    return role !== null && looksLikeRole(role) ? role : null;
  };
  return (
    firstMatch('subject', subject.slice(0, MAX_SUBJECT), ROLE_IN_SUBJECT, surely) ??
    roleInSubject(subject, senderName) ??
    firstMatch('text', ownText.slice(0, MAX_TEXT), ROLE_IN_TEXT, surely) ??
    roleBeforeGender(ownText) ??
    roleInOtherText(ownText)
  );
}
