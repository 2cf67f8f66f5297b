// Patterns over folded text that several readers ask for: every word stands between spaces or line feeds.

export const ABOUT_A_JOB =
  /[ \n](?:appl(?:y|ying|ied|ication|ications|icant|icants)|candida[^ \n]{0,12}|interview[^ \n]{0,6}|positions?|roles?|vacanc(?:y|ies)|resume|cv|recruit[^ \n]{0,6}|hir(?:e|es|ing)|careers?|talent|employ(?:ment|ees?)|jobs?|openings?|opportunit(?:y|ies)|[^ \n]{0,10}bewerb[^ \n]{0,20}|stelle|stellenbesetz[^ \n]{0,14}|stellenausschr[^ \n]{0,10}|vorstellungsgesprach|gesprach|unterlagen|kandidat[^ \n]{0,8}|poste|recrutement|entretien|puesto|solicitud|vacante|vaga|posizione|colloquio|selezione|sollicita[^ \n]{0,12}|vacature|postulacion|proceso|profiel(?:en)?|emploi|embauche|cargo|entrevista|emprego|recrutamento|assunzione|ansokan|tjansten|rekryter[^ \n]{0,10}|intervju[^ \n]{0,6}|anstallning[^ \n]{0,8}|stilling(?:en)?|jobsamtale|samtale|jobtilbud|jobbtilbud|ansogning(?:en)?|rekruttering[^ \n]{0,10}|ansaettelse[^ \n]{0,10}|soknad(?:en)?|rekrutac[^ \n]{0,8}|aplikacj[^ \n]{0,4}|kandydat[^ \n]{0,8}|stanowisk[^ \n]{0,4}|rozmow[^ \n]{0,4}|zatrudnieni[^ \n]{0,4}|hakemu[^ \n]{0,8}|haastattelu[^ \n]{0,6}|hakija[^ \n]{0,5}|pohovor[^ \n]{0,3}|pozici|zivotopis[^ \n]{0,2})(?=[ \n])/;

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

/** Words that are said of hiring and of nothing else. */
export const OF_HIRING =
  /[ \n](?:(?:vorstellungs|bewerbungs|einstellungs)[^ \n]{3,20}|arbeitsvertrag[^ \n]{0,4}|anstellung|hr (?:business partner|manager|officer|operations|director|advis[eo]r|generalist|lead|team)|talent acquisition|extend (?:you |him |her |them )?an offer|recruiter|take home (?:exercise|test|task|assignment|challenge)|our take home|(?:virtual )?onsite interview|virtual onsite|phone screen|probearbeit(?:en)?|probe(?:kochen|backen|dienst|schicht)|probetag|schnuppertag|shortlist[^ \n]{0,4}|lectureship|professorship|kennismak[^ \n]{0,4}|trial shift|human resources|personalabteilung|personalreferent[^ \n]{0,3}|people partner|(?:erstes|ersten|zweites|zweiten) (?:[^ \n]{1,20} ){0,2}gesprach|lebenslauf|job interview|(?:your|our) (?:[^ \n]{1,20} ){0,3}interviews?|headcount|hiring (?:freeze|team|manager|process)|lettre d engagement|cdi|carta oferta|contrato de trabajo|sollicitatiegesprek|arbeidsovereenkomst|assunzione|rekryteringsprocess|jobsamtale|jobbintervju|appoint you|search committee|faculty (?:search|position)|intervju|haastatteluun|pohovoru?|rekrutacj[^ \n]{0,4}|reqs?)(?=[ \n])/;

/** The application by its name. */
export const NAMES_IT =
  /[ \n](?:your (?:[^ \n]{1,20} ){0,2}application|for applying|applying (?:for|at|with)|you applied|interest in (?:a )?careers?|(?:ihre|deine|ihrer|deiner) (?:[^ \n]{1,20} )?bewerbung|beworben|candidatur[ae]?|postulacion|sollicitatie|din (?:ansokan|ansogning|soknad)|soknaden din|hakemukse(?:si|stasi)|(?:twoj[^ \n]{0,3}|pana|pani|panstwa) (?:aplikacj[^ \n]{0,4}|kandydatur[^ \n]{0,3}|zgloszeni[^ \n]{0,2}))(?=[ \n])/;
