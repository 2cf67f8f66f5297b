const NAME = String.raw`[^\n|,!?;:"“”„()<>\[\]]{2,70}?`;
const ENDS = String.raw`(?=\s*(?:(?<!\b(?:St|Dr|Mr|Ms|Co))[.!?](?=\s|$)|[,;:\n|(]|$| - | – | — |\s(?:and|for|as|in|regarding|position|team|role|to|und|für|als|we|has|have|is|was|we've|on|with|using|through|via|but|the|your|because|at|GmbH|LLC|Inc|Ltd|haben|hat|ist|sowie|im|wird|wurde|received|application|interview|recruiting|careers)\b))`;
const THE = '(?:the |der |die |dem |den |das )?';

const flagged = (sources: readonly string[], flags: string) =>
  sources.map((source) => new RegExp(source, flags));

/** Where a subject names the employer, most telling first; group 1 is the name. */
export const COMPANY_IN_SUBJECT = flagged(
  [
    String.raw`\b(?:was|wurde) (?:sent to|viewed by) (${NAME})(?=[.!]?\s*$)`,
    String.raw`\bapply(?:ing)? (?:to|at|with) ${THE}(${NAME})${ENDS}`,
    String.raw`\bappl(?:ication|ied) (?:to|at|with|@|from) ${THE}(${NAME})${ENDS}`,
    String.raw`\binterest in (?:working (?:at|for|with) |joining |a career (?:at|with) |careers? at )?${THE}(${NAME})${ENDS}`,
    String.raw`\b(?:Bewerbung|Interesse|Mitarbeit) (?:bei|an|am|beim)(?: der| dem)? (${NAME})${ENDS}`,
    String.raw`\bcandidature (?:chez|à|auprès de) (${NAME})${ENDS}`,
    String.raw`\breceived by (?:Team )?(${NAME})${ENDS}`,
    String.raw`\b(?:next steps|interview|opportunity|position|role|job|candidacy|follow(?:ing)?[- ]up|update|hiring|recruiting|offer|assessment|note|news|thank you|thanks|hello|gespräch|termin) (?:with|at|from|@|bei|mit|von) (${NAME})${ENDS}`,
    String.raw` (?:at|@|bei) (${NAME})\s*$`,
    String.raw`\bWelcome to (${NAME})${ENDS}`,
    String.raw`^(?:Re: |Fwd: |AW: )?(${NAME})\s?(?:[-–:|/]|x (?=\[))\s?(?:Thank|Thanks|Your|Job|Application|Interview|Phone|Update|Candidate|Ihre|Deine|Bewerbung|We|Invitation|Confirming|Regarding|In response|Coding|Online|Assessment|Next|Vielen|Absage|Einladung|Offer|Status|Feedback|\[)`,
    String.raw`^(?:Re: |Fwd: |AW: |Your )?(${NAME}) (?:(?:Job )?Application|Recruiting|Careers|Interview|Opportunity|interview process|Assessment|Coding)\b`,
    String.raw`^(${NAME}) (?:has invited you|invites you|wants to interview)\b`,
    String.raw`(?:^|[-–|] |with )((?:[\p{L}\d&.]{2,25} ?){1,3})['’]s [\p{L} ]{0,20}(?:Assessment|Challenge|Coding|Interview|application)`,
  ],
  'giu',
);

/** Where a text names the employer, most telling first. Words of the pattern may begin a sentence; names may not be changed in case. */
export const COMPANY_IN_TEXT = flagged(
  [
    String.raw`\b(?i:Unfortunately),? (${NAME})(?:,? (?:LLC|Inc\.?|Ltd\.?))? (?:has|have) (?:decided|chosen|opted)\b`,
    String.raw`(?:^|\n)\s*(${NAME})(?:,? (?:LLC|Inc\.?|Ltd\.?))? (?:has|have) (?:decided not|chosen not|reviewed your|viewed your|invited you)\b`,
    String.raw`\b(?:sent to|viewed by|update from) (${NAME})(?=[.!\n])`,
    String.raw`\b(?:position|role|opening|job|opportunity|internship|vacancy|post|Stelle|Position|poste|puesto) (?:here )?(?:at|with|@|bei|beim|chez|en) ${THE}(${NAME})${ENDS}`,
    String.raw`\b(?i:applying|apply|application|applied) (?:to|at|with) ${THE}(${NAME})${ENDS}`,
    String.raw`\b(?i:interest) in (?:(?:the )?(?:employment|career|careers|opportunities|a career|working|joining)(?: here)? (?:with|at|for|in)? ?)?(?:the team at )?${THE}(${NAME})${ENDS}`,
    String.raw`\b(?i:interest) in [^.\n]{3,80}? (?:with|at) ${THE}(${NAME})${ENDS}`,
    String.raw`\b(?:Bewerbung|Interesse|Mitarbeit|Zusammenarbeit|Tätigkeit|Position|Anstellung|Karriere|beworben) (?:bei|beim|an|am|mit)(?: einer (?:Mitarbeit|Tätigkeit|Position) (?:bei|an))?(?: der| dem)? (${NAME})${ENDS}`,
    String.raw`\b(?:candidature|intérêt) (?:chez|pour|à) (${NAME})${ENDS}`,
    String.raw`\b(?:role|position|job|opening|application|Stelle|Position|als) [^.\n]{2,90}? (?:at|with|@|bei|beim) ${THE}(${NAME})${ENDS}`,
    String.raw`\b(?i:Time with us|part of|working at|working for|work for|here at|careers? at|join(?:ing)?(?: us at)?|welcome to|considering|considered|employment (?:with|at|opportunities with)|behalf of|team at|career with|interview with|offer from|choosing|interviewing with|thanks from|all of us at|back from|received from) ${THE}(${NAME})${ENDS}`,
    String.raw`\bTeil (?:der|von|des) (${NAME})[- ](?:Familie|Teams?|Welt)\b`,
    String.raw`\n[ \t]*(?:The |Your |Ihr |Dein |Euer |/ ?)?(${NAME}) (?:(?:Talent|Hiring|Recruiting|Recruitment|HR|People|Careers?|Global Talent|Staffing|Assessment)(?: (?:Acquisition|Operations|Management))?(?: Team)?|Team|Recruiting[- ]Team)[ \t]*(?=\n|$)`,
    String.raw`\n[ \t]*(?:The|Your|Ihr|Dein|Das) (?:team at|hiring team at|Team (?:der|von|bei)(?: der)?|Recruiting[- ]Team (?:der|von|bei)|people team at) (${NAME})[ \t]*(?=[.\n]|$)`,
    String.raw`\n[ \t]*((?:[\p{L}\p{N}&.:+-]{1,40} ){1,5}(?:GmbH(?: & Co\. KG)?|AG|SE|Inc\.?|LLC|Ltd\.?|AB|S\.A\.|B\.V\.|mbH|KG|OG|eG|plc))[ \t]*(?=[,(\n]|$)`,
    String.raw`\b(?i:interest in|joining) (${NAME})['’]s\b`,
  ],
  'gu',
);

/** Where a display name holds the employer. */
export const COMPANY_IN_DISPLAY_NAME = [
  /\(([^()]{2,60}(?:\([^()]{1,20}\))?)\)\s*$/gu,
  /^(?:Workday|iCIMS|Jobvite|Greenhouse|Lever)\s?@\s?([^@]{2,60})$/giu,
  /^"?([^@"]{2,60}?)"?\s?@\s?(?:icims|workday|greenhouse|lever|jobvite)/giu,
  /^(?:[\p{L}.' -]{3,40}?) (?:at|from|@|von|bei|via) ([^@]{2,60})$/giu,
  /^(?:the )?(?:careers?|jobs|recruiting|talent acquisition|hiring team|hr|karriere|recruitment|no-?reply|bewerbung|bewerbermanagement|personalabteilung)\s(?:at|@|bei|-|\||von|der)?\s?(.{2,60})$/giu,
  /^(?:the )?(?:talent|people|hiring)(?: team)?\s(?:at|@|bei)\s(.{2,60})$/giu,
  /\bfrom ([^@]{2,60})$/giu,
  /^(.{2,60}?)[\s,|-]{1,3}(?:(?:global |early )?(?:talent|recruiting|recruitment|hiring|careers?|hr|human resources|people|jobs?|karriere|personalabteilung|bewerbermanagement|bewerbung|notifications?|no-?reply|application)\b.{0,40})$/giu,
] as const;
