import { LEGAL_FORM } from './legal-forms.ts';
import { SUBJECT_MARK } from './subject-marks.ts';
import { WordPatterns } from './word-patterns.ts';

const NAME = String.raw`[^\n|,!?;:"“”„()<>\[\]]{2,70}?`;

/** A subject's own beginning, behind "Re:", "[EXT]" and their like. */
export const BEFORE_SUBJECT = new RegExp(
  String.raw`^(?:(?:(?:(?:cancell?ed|updated) (?:event|invitation)|abgesagter termin|aktualisierte einladung|einladung|cancell?ed|rescheduled|updated?|accepted|declined|invitation|abgesagt|verschoben)(?=:)|${SUBJECT_MARK})\s?:\s?|\[(?:ext|external|action|important|reminder)[^\]]{0,30}\]\s?){0,6}`,
  'iu',
);

/** What a subject says that the employer does. */
export const ACTS_IN_SUBJECT = 2.9;
/** The same of what somebody there may do too. */
export const ANSWERS_IN_SUBJECT = 2.88;

/** Where a subject names the employer between other words, and how much that says; group 1 is the whole name. */
const IN_SUBJECT: readonly (readonly [weight: number, source: string])[] = [
  [
    3,
    String.raw`^(${NAME})\s?(?:[-–:|/]|x (?=\[))\s?(?:Thank|Thanks|Your|Job|Application|Interview|Phone|Update|Candidate|Ihre|Deine|Bewerbung|We|Invitation|Confirming|Regarding|In response|Coding|Online|Assessment|Next|Vielen|Absage|Einladung|Offer|Status|Feedback|\[)`,
  ],
  [
    0.6,
    String.raw`^(?:Your )?(${NAME}) (?:(?:Job )?Application|Recruiting|Careers|Interview|Opportunity|interview process|Assessment|Coding|career opportunity|Interviews|Feedback)\b`,
  ],
  [
    ANSWERS_IN_SUBJECT,
    String.raw`^(${NAME}) (?:sent you a|(?:has )?(?:replied|responded|cancell?ed)|(?:hat|haben) (?:dir|Ihnen|dich|Sie|geantwortet)|(?:vous )?a répondu|(?:te )?ha (?:respondido|risposto)|(?:te |lhe )?respondeu|heeft (?:je|u|gereageerd))(?!\p{L})`,
  ],
  [
    ACTS_IN_SUBJECT,
    String.raw`^(${NAME}) (?:has (?:invited|asked) you|(?:has|received|has received) your (?:application|resume|CV)|invites you|wants? (?:you )?to|requires you|is inviting|(?:is|are) (?:not|no longer) (?:moving|proceeding)|has (?:decided|declined|not selected)|declined your|downloaded your|(?:has )?(?:updated|viewed|reviewed) your|has (?:updated|assigned|sent)|would like|möchte|lädt|(?:vous|t['’]) ?(?:invite|propose|attend)|t[ei] (?:invita|ha invitato|espera)|l[ae] invita|(?:te )?convid(?:a|ou)|nodigt)(?!\p{L})`,
  ],
  [
    2.85,
    String.raw`\b(?:your|our|deine|ihre) (${NAME}) (?:(?:job )?application|interviews?|assessment|candidacy|bewerbung|offer|opportunity|feedback)\b`,
  ],
  [
    2.8,
    String.raw`(?:^|[-–|] |with )((?:[\p{L}\d&.]{2,25} ?){1,3})['’]s [\p{L} ]{0,20}(?:Assessment|Challenge|Coding|Interview|application)`,
  ],
  [2.75, String.raw`\b(?:with|mit) [\p{L} .'’-]{3,40} \((${NAME})\)\s*$`],
];
export const COMPANY_IN_SUBJECT: readonly (readonly [weight: number, pattern: RegExp])[] = IN_SUBJECT.map(
  ([weight, source]) => [weight, new RegExp(source, 'giu')],
);

/** What a house does in a letter, in English and German, and elsewhere. */
const DOES =
  '(?:has|have) (?:let us know|decided|chosen|shortlisted|accepted|rejected|closed|paused|extended|offered|reviewed|viewed|invited|received|selected|moved|placed|updated|reached|filled|asked|requested|assigned|shared|made|passed on|proposed|confirmed|declined|scheduled|come back)|came back|asked you|invited you|(?:re)?viewed your|downloaded your|processes your|will (?:be in touch|get back|contact you|reach out|review)|(?:is|are|will) (?:not|no longer) (?:be )?(?:mov|proceed)(?:e|ing)?|received (?:your|more)|passed on your|requests your|would love|thanks you|has your|(?:would like(?: you)?|is pleased|is excited|is delighted|are pleased|wants|looks forward) to|möchte (?:dich|Sie)|lädt (?:dich|Sie)|bittet (?:dich|Sie)|hat (?:dich|Sie|sich|Ihre|deine[rn]?|eben)|woll?en (?:dich|Sie)|will (?:dich|Sie)|freut sich|(?:invites|is inviting) you';
const DOES_ABROAD =
  "(?:(?:te|[Ll][eoa]) )?ha (?:finalizado|decidido|recibido|revisado|visto|descartado|cerrado|invitado|emitido|enviado|asignado|solicitado|leído|actualizado|seleccionado|elegido|aceptado|programado|publicado|preparado|confirmado|fijado|compartido)|(?:(?:ti|[Ll][ae]) )?ha (?:ricevuto|deciso|visualizzato|letto|chiuso|invitato|esaminato|assegnato|richiesto|selezionato|scelto|aggiornato|confermato|fissato|programmato|pubblicato|preparato|accettato|inviato)|(?:te|[Ll]e) (?:invita|convoca|espera|asignó|solicitó|envió|pide|solicita|propone|ofrece|informa|comunica|confirma|cita|recuerda|quiere|desea|da la bienvenida)|(?:quiere|desea) (?:conocer|invitar|contar|agradecer|entrevistar)|(?:programó|agendó|actualizó|preparó|publicó|seleccionó|eligió|revisó|recibió|canceló|cerró|compartió|envió|aceptó|descartó|finalizó|reprogramó) (?:tu|su|una?|el|la|los|las)|(?:vous |t['’])(?:invite|informe|remercie|propose|convie|demande|convoque|attend|confirme|adresse|offre|souhaite|écrit|fixe|sollicite)|souhaite|accuse réception|(?:[Ll][ae] |[TtVv]i )(?:agradece|ringrazia|chiede|propone|invita|informa|comunica|conferma|offre|convoca|attende|aspetta|scrive|ricorda)|agradece|ringrazia|(?:desidera|vuole) (?:conoscer|incontrar|invitar|ringraziar|proporre|offrir)\\p{L}*|bedankt|a (?:bien )?(?:reçu|décidé|examiné|consulté|retenu|étudié|apprécié|indiqué|transmis|choisi|accepté|clôturé|planifié|programmé|fixé|sélectionné|proposé|confirmé|pourvu|finalisé|reporté)|vous a (?:choisi|retenu|invité|sélectionné|proposé|adressé|envoyé)e?|recebeu|decidiu|convidou|analisou|avaliou|solicitou|enviou|visualizou|pediu|(?:escolheu|liberou|agendou|marcou|preparou|selecionou|aprovou|atualizou|confirmou|encerrou|publicou|aceitou|partilhou|compartilhou|finalizou|reagendou) (?:você|[oa]s?|uma?|teu|tua|seu|sua)|(?:quer|deseja|gostaria de) (?:\\p{L}+-l[oa]|te|convid|conhec|agradec|contar)\\p{L}*|(?:te |o |a )?convida|heeft (?:je|uw|jou|u|besloten|ontvangen|bekeken)|nodigt (?:je|u|jou)|vraagt (?:je|u|jou)|wil (?:je|u|graag|met)|bevestigt|har (?:mottagit|modtaget|mottatt|beslutat|besluttet|inviterat|inviteret)";

/** Where a text names the employer between other words, most telling first, and a glance: what in small letters has to be in the text. */
const IN_TEXT: readonly (readonly [glance: string, source: string])[] = [
  [
    'unfortunately',
    String.raw`\b(?i:Unfortunately),? (${NAME})(?:,? (?:LLC|Inc\.?|Ltd\.?))? (?:has|have) (?:decided|chosen|opted)\b`,
  ],
  [
    DOES.toLowerCase(),
    String.raw`(?:^|\n|[.!?,:] |[-–—] |\b[Dd]ie |\b[Tt]he |\bthat |\bdass )(${NAME})(?:,? (?:LLC|Inc\.?|Ltd\.?))? (?:${DOES})\b`,
  ],
  [
    DOES_ABROAD.replaceAll('\\p{L}', '[^ ]').toLowerCase(),
    String.raw`(?:^|\n|[.!?,:] |\b(?:que|che|dat|L[ae]|El|Il|Het|De) |\bqu['’])(?:[OA] )?(${NAME}) (?:${DOES_ABROAD})(?!\p{L})`,
  ],
  [
    'is (?:an? |proud to be an? )(?:eeo|eoe|equal|affirmative|disability|inclusive)',
    String.raw`(?:^|\n|[.!?] |[Tt]he )(${NAME}) is (?:an? |proud to be an? )(?:EEO|EOE|[Ee]qual[- ]|[Aa]ffirmative|[Dd]isability|[Ii]nclusive)`,
  ],
  [
    String.raw`(?<=\) )(?:has|is|requests?|requested|invited|invites|sent|would|wants|asked|hat|lädt|bittet)`,
    String.raw`\p{Lu}[\p{L}.'’-]{1,20} \((?!\p{Lu}{2,6}\))(${NAME})\) (?:has|is|requests?|requested|invited|invites|sent|would|wants|asked|hat|lädt|bittet)\b`,
  ],
  ['teil (?:der|von|des) ', String.raw`\bTeil (?:der|von|des) (${NAME})[- ](?:Familie|Teams?|Welt)\b`],
  [
    '(?<=[- ])(?:team|recruiting|talent|hiring|hr)',
    String.raw`\b(?:the|with|from|your|our|das|vom|beim) (${NAME})[- ](?:[Tt]eam|[Rr]ecruiting|[Tt]alent|[Hh]iring|HR)\b`,
  ],
  [
    '(?<= )(?:talent|hiring|recruiting|recruitment|hr|people|careers?|global|staffing|assessment|team)',
    String.raw`\n(?:The |Your |Ihr |Dein |Euer |/ ?)?(${NAME}) (?:(?:Talent|Hiring|Recruiting|Recruitment|HR|People|Careers?|Global Talent|Staffing|Assessment)(?: (?:Acquisition|Operations|Management))?(?: [Tt]eam)?|[Tt]eam|Recruiting[- ]Team) ?(?=\n|$)`,
  ],
  [
    '(?:time|equip[eao]|équipe|team) ',
    String.raw`\n(?:[Oo] |[Ll]['’]|[Ii]l |[Hh]et |[Ee]l )?(?:[Tt]ime|[Ee]quip[eao]|[Éé]quipe|[Tt]eam) (?:(?:de|di|del|des|da|van|voor) [\p{L} ]{2,25}? )?(?:da|do|de|di|del|dell['’]|van|chez|at|hos|von) (${NAME}) ?(?=[.\n]|$)`,
  ],
  [
    '(?:team|hiring team|recruiting|people team)',
    String.raw`\n(?:The|Your|Ihr|Dein|Das) (?:team at|hiring team at|Team (?:der|von|bei)(?: der)?|Recruiting[- ]Team (?:der|von|bei)|people team at) (${NAME}) ?(?=[.\n]|$)`,
  ],
  [
    String.raw`${LEGAL_FORM.toLowerCase()}(?![\p{L}\d])`,
    String.raw`\n(?:[\p{L} ]{2,25}: ?)?((?:[\p{L}\p{N}&.:+-]{1,40},? ){1,5}${LEGAL_FORM}) ?(?=[,(|·\n]|$)`,
  ],
  [
    '(?:regards|sincerely|best|thanks|thank you|grüßen?|cheers),',
    String.raw`(?:[Rr]egards|[Ss]incerely|[Bb]est|[Tt]hanks|[Tt]hank you|[Gg]rüße[n]?|[Cc]heers),\s?(${NAME}) (?:Global )?(?:Talent(?: Acquisition)?|Hiring|Recruiting|Recruitment|HR|People|Careers?)(?: [Tt]eam)?(?:[.]|\s|$)`,
  ],
  [
    "(?<=['’]s )(?:board|owners?|management|leadership|founders?|trustees) (?:has|have|is|are|wants?)",
    String.raw`(?:^|\n|[.!?,] )(${NAME})['’]s (?:board|owners?|management|leadership|founders?|trustees) (?:has|have|is|are|wants?)\b`,
  ],
];
const GLANCES = new WordPatterns(IN_TEXT.map(([glance]) => glance));
const COMPANY_IN_TEXT = IN_TEXT.map(([, source]) => new RegExp(source, 'gu'));

/** Those of the patterns that can find something in a text, and how far down they stand among all. */
export function companyPatterns(small: string): { pattern: RegExp; index: number }[] {
  const glances = GLANCES.placesIn(small, 1);
  return COMPANY_IN_TEXT.flatMap((pattern, index) =>
    glances[index]?.length === 0 ? [] : [{ pattern, index }],
  );
}

/** Where a display name holds the employer. */
export const COMPANY_IN_DISPLAY_NAME = [
  /\(([^()]{2,60}(?:\([^()]{1,20}\))?)\)\s*$/gu,
  /^"?([^@"]{2,60}?)"?\s?@\s?(?:icims|workday|greenhouse|lever|jobvite)/giu,
  /^(.{2,60}?)[\s,|-]{1,3}(?:(?:global |early )?(?:talent|recruiting|recruitment|hiring|careers?|hr|human resources|people|jobs?|karriere|personalabteilung|bewerbermanagement|bewerbung|notifications?|no-?reply|application)\b.{0,40})$/giu,
] as const;
