// Patterns over folded text: every word stands between spaces or line feeds.

export const ABOUT_A_JOB =
  /[ \n](?:appl(?:y|ying|ied|ication|ications|icant|icants)|candida[^ \n]{0,12}|interview[^ \n]{0,6}|positions?|roles?|vacanc(?:y|ies)|resume|cv|recruit[^ \n]{0,6}|hir(?:e|es|ing)|careers?|talent|employ(?:ment|ees?)|jobs?|openings?|opportunit(?:y|ies)|[^ \n]{0,10}bewerb[^ \n]{0,20}|stelle|stellenbesetz[^ \n]{0,14}|stellenausschr[^ \n]{0,10}|vorstellungsgesprach|gesprach|unterlagen|kandidat[^ \n]{0,8}|poste|recrutement|entretien|puesto|solicitud|vacante|vaga|posizione|colloquio|selezione|sollicita[^ \n]{0,12}|vacature|postulacion|proceso|profiel(?:en)?|emploi|embauche|cargo|entrevista|emprego|recrutamento|assunzione|ansokan|tjansten|rekryter[^ \n]{0,10}|intervju[^ \n]{0,6}|anstallning[^ \n]{0,8}|stilling(?:en)?|jobsamtale|samtale|jobtilbud|jobbtilbud|ansogning(?:en)?|rekruttering[^ \n]{0,10}|ansaettelse[^ \n]{0,10}|soknad(?:en)?|rekrutac[^ \n]{0,8}|aplikacj[^ \n]{0,4}|kandydat[^ \n]{0,8}|stanowisk[^ \n]{0,4}|rozmow[^ \n]{0,4}|zatrudnieni[^ \n]{0,4}|hakemu[^ \n]{0,8}|haastattelu[^ \n]{0,6}|hakija[^ \n]{0,5}|pohovor[^ \n]{0,3}|pozici|zivotopis[^ \n]{0,2})[ \n]/;

export const ANY_JOB_WORD = new RegExp(ABOUT_A_JOB.source.replace(/\[ \\n\]$/, '(?=[ \\n])'), 'g');

export const ABOUT_ONES_OWN =
  /[ \n](?:your (?:[^ \n]{1,20} ){0,4}(?:application|interest|candidacy|candidature|resume|cv|background|experience|qualifications|profile|time|skills|submission|information|search)|appl(?:y|ied|ying|icants?)|candida[^ \n]{0,12}|reaching out|meeting you|met you|interview[^ \n]{0,6}|[^ \n]{0,10}bewerb[^ \n]{0,20}|kandidat[^ \n]{0,12}|unterlagen|profils?|gesprach|auswahl|perfil|profilo|profiel(?:en)?|solicitud|postulacion|sollicitatie|ansokan|ansogning(?:en)?|soknad(?:en)?|intervju[^ \n]{0,6}|samtale|aplikacj[^ \n]{0,4}|kandydat[^ \n]{0,8}|rekrutac[^ \n]{0,8})[ \n]/;

/** An application is spoken of, and it is the person's own. */
export const OWN_APPLICATION =
  /[ \n](?:(?:your|the|this|recent|job) (?:[^ \n]{1,20} ){0,5}(?:applications?|candidacy|candidature|submission|resume|cv)|you (?:have |recently |ve )?(?:applied|apply|submitted)|appl(?:ied|ying|y) (?:for|to|at|with|here)|application (?:for|to|as|received|submitted)|(?:for|when|after|by) (?:applying|apply|submitting)|shortlisted|(?:selection|recruitment|recruiting|hiring|interview|application) process|process?o (?:de seleccion|seletivo|selettivo)|proceso (?:de seleccion|selectivo)|auswahlverfahren|auswahlprozess|[^ \n]{0,10}bewerbung[^ \n]{0,20}|bewerben|beworben|candidatur[^ \n]{0,4}|postul[^ \n]{0,10}|solicitud|inscripcion|inscricao|curriculo|sollicit[^ \n]{0,10}|ansokan|ansogning(?:en)?|soknad(?:en)?|rekryteringsprocess[^ \n]{0,3}|(?:proces[^ \n]{0,3}|postepowani[^ \n]{0,3}) rekrutac[^ \n]{0,8}|aplikacj[^ \n]{0,4}|kandydatur[^ \n]{0,3}|hakemuks[^ \n]{0,6}|your (?:[^ \n]{1,20} )?interest in|interesse an|votre interet|tu interes|su interes|je interesse|uw interesse)(?=[ \n])/;

/** Answers to somebody who wrote unasked: "thanks for reaching out". */
export const UNASKED =
  /[ \n](?:(?:thanks?|thank you) [^\n]{0,40}(?:reaching out|contacting|getting in touch|your (?:e )?mail|your message|introduction)|open positions?|openings|new employees|hire|hiring|recruit[a-z]{0,5}|interview[a-z]{0,4}|candidates?|applicants?)(?=[ \n])/;

export const TO_SOMEBODY =
  /[ \n](?:you|your|yours|ihnen|ihre[mnrs]?|ihr|dir|dich|dein[a-z]{0,2}|vous|votre|usted|su|tu|tua|sua|seu|jou|jouw|je|u|uw|lei|ti|dig|deg|din|ditt|dina|cie|ci|twoj[^ \n]{0,4}|panstw[^ \n]{0,3}|pana|pani|panem)(?=[ \n])/;

/** The mark of a mailing list before a subject; "[Action required]" and its like are marks of the sender or of a gateway. */
export const OF_A_LIST =
  /^(?:(?:re|aw|fwd?)\s?:\s?){0,3}\[(?![^\]]{0,40}\b(?:action|required?|requested|response|reminder|external|extern|ext|important|wichtig|urgent|dringend|update|reply|confirm\w{0,8}|invitation|einladung|interview|application|bewerbung\w{0,8}|careers?|karriere|recruit\w{0,6}|jobs?|hiring|hr|talent|test|assessment|time sensitive|deadline|erinnerung)\b)([^\]]{2,40})\]\s{0,3}(?:re:\s{0,3})?\S/i;

/** Somebody wants to talk with the person for others to hear, not to hire them. */
export const FOR_AN_AUDIENCE =
  /[ \n](?:headshot|bio|episodes?|audience|listeners|viewers|readers|podcast|webinar|panelists?|speakers?|keynote|show notes|talk series|talks|livestream|magazine|newsletter|thesis|dissertation|masterarbeit|bachelorarbeit|anonymous|anonym|gift card|user interviews?|research session|voucher)(?=[ \n])/g;

export const INTERVIEWED_FOR =
  /[ \n]interview(?:ing|ed|s)? (?:[^ \n]{1,20} ){0,3}(?:for|on|in) (?:[^ \n]{1,20} ){0,4}(?:episode|podcast|blog|magazine|article|channel|documentary|newspaper|radio|thesis|study|studie|masterarbeit|bachelorarbeit)(?=[ \n])/;

/** What somebody would earn: with an offer it tells that the offer is work. */
export const PAY =
  /[ \n](?:brutto|netto|bruto|salary|gehalt|salaire|salario|stipendio|salaris|ral|per (?:hour|month|year|annum|maand)|an hour|a month|a year|pro (?:stunde|monat)|par mois|al mes)(?=[ \n])/;

/** Words that are said of hiring and of nothing else. */
export const OF_HIRING =
  /[ \n](?:(?:vorstellungs|bewerbungs|einstellungs)[^ \n]{3,20}|arbeitsvertrag[^ \n]{0,4}|anstellung|hr (?:business partner|manager|officer|operations|director|advis[eo]r|generalist|lead|team)|talent acquisition|extend (?:you |him |her |them )?an offer|recruiter|take home (?:exercise|test|task|assignment|challenge)|our take home|(?:virtual )?onsite interview|virtual onsite|phone screen|probearbeit(?:en)?|probe(?:kochen|backen|dienst|schicht)|probetag|schnuppertag|shortlist[^ \n]{0,4}|lectureship|professorship|kennismak[^ \n]{0,4}|trial shift|human resources|personalabteilung|personalreferent[^ \n]{0,3}|people partner|(?:erstes|ersten|zweites|zweiten) (?:[^ \n]{1,20} ){0,2}gesprach|lebenslauf|job interview|(?:your|our) (?:[^ \n]{1,20} ){0,3}interviews?|headcount|hiring (?:freeze|team|manager|process)|lettre d engagement|cdi|carta oferta|contrato de trabajo|sollicitatiegesprek|arbeidsovereenkomst|assunzione|rekryteringsprocess|jobsamtale|jobbintervju|appoint you|search committee|faculty (?:search|position)|intervju|haastatteluun|pohovoru?|rekrutacj[^ \n]{0,4}|reqs?)(?=[ \n])/;

export const ANSWERS_BY_ITSELF =
  /^\s*(?:(?:re|aw)\s?:\s?)?(?:out of (?:the )?office|automatic reply|auto[- ]?reply|automatische antwort|abwesenheit|automatisch antwoord|r[ée]ponse automatique|respuesta autom[áa]tica|risposta automatica|resposta autom[áa]tica|autosvar)/i;

/** Somebody is away: their mail program answers for them. */
export const IS_AWAY =
  /[ \n](?:out of (?:the )?office|(?:on|from) (?:annual |parental |maternity )?(?:leave|vacation|holiday)|away (?:until|from)|nicht im (?:haus|hause|buro|dienst)|(?:im|in) urlaub|abwesend|absent|absente|fuera de la oficina|assente|afwezig|nicht erreichbar)(?=[ \n])/;

/** Whoever asks to confirm an address has not looked at an application yet. */
export const ASKS_TO_VERIFY =
  /[ \n](?:verify|confirm|validate|activate) (?:[^ \n]{1,20} ){0,4}(?:e mail|email|account|identity|address)(?=[ \n])|[ \n](?:email|e mail|mailadresse|konto) (?:[^ \n]{1,20} ){0,3}(?:bestatigen|verifizieren|aktivieren)(?=[ \n])/;

/** The day of a talk that was agreed falls through; nobody is turned down. */
export const OF_AN_APPOINTMENT =
  /[ \n](?:interviews?|meeting|call|appointment)(?: [^ \n]{1,20}){0,8} (?:cancel[a-z]{0,6}|postpone[a-z]?|reschedul[a-z]{1,3})(?=[ \n])|[ \n](?:cancel[a-z]{0,6}|postpone[a-z]?|reschedul[a-z]{1,3}|call(?:ing|ed)? off) (?:[^ \n]{1,20} ){0,5}(?:interviews?|meeting|call|appointment)(?=[ \n])|(?<! (?:fur|nach|uber|auf)) (?:das|ihr|ihren|dein|deinen|unser|unseren|den|der|des|unseres|ihres|ihrem|geplantes?|geplanten|vereinbarten?) (?:[^ \n]{1,24} ){0,6}(?:vorstellungsgesprach[^ \n]{0,4}|gesprach[^ \n]{0,6}|interviews?|[^ \n]{0,20}termin[^ \n]{0,4})(?: (?!ihnen|dir|euch)[^ \n]{1,24}){0,10} (?:absag[^ \n]{0,4}|abzusagen|abgesagt|verschieb[^ \n]{0,4}|verleg[^ \n]{0,4})(?=[ \n])|[ \n]absage (?:[^ \n]{1,24} ){1,3}(?:[^ \n]{0,12}gesprach[^ \n]{0,4}|[^ \n]{0,12}termins?|interviews?)(?=[ \n])/;

/** The application by its name. */
export const NAMES_IT =
  /[ \n](?:your (?:[^ \n]{1,20} ){0,2}application|for applying|applying (?:for|at|with)|you applied|interest in (?:a )?careers?|(?:ihre|deine|ihrer|deiner) (?:[^ \n]{1,20} )?bewerbung|beworben|candidatur[ae]?|postulacion|sollicitatie|din (?:ansokan|ansogning|soknad)|soknaden din|hakemukse(?:si|stasi)|(?:twoj[^ \n]{0,3}|pana|pani|panstwa) (?:aplikacj[^ \n]{0,4}|kandydatur[^ \n]{0,3}|zgloszeni[^ \n]{0,2}))(?=[ \n])/;

/** A receipt for what the person took back. */
export const WITHDRAWN =
  /[ \n](?:(?:application|candidacy)(?: [^ \n]{1,20}){0,4} (?:withdrawn|withdrawal)|(?:withdrawal|withdrawing) (?:[^ \n]{1,20} ){0,4}(?:application|candidacy)|(?:rucknahme|ruckzug|zuruckziehung) (?:[^ \n]{1,20} ){0,3}bewerbung|bewerbung(?: [^ \n]{1,20}){0,4} zuruckgezogen)(?=[ \n])/;
