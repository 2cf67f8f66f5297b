// Patterns over folded text: every word stands between spaces or line feeds.

export const ABOUT_A_JOB =
  /[ \n](?:appl(?:y|ying|ied|ication|ications|icant|icants)|candida[^ \n]{0,12}|interview[^ \n]{0,6}|positions?|roles?|vacanc(?:y|ies)|resume|cv|recruit[^ \n]{0,6}|hir(?:e|es|ing)|careers?|talent|employ(?:ment|ees?)|jobs?|openings?|opportunit(?:y|ies)|[^ \n]{0,10}bewerb[^ \n]{0,20}|stelle|vorstellungsgesprach|gesprach|unterlagen|kandidat[^ \n]{0,8}|poste|recrutement|entretien|puesto|solicitud|vacante|vaga|posizione|colloquio|selezione|sollicita[^ \n]{0,12}|vacature|postulacion|proceso)[ \n]/;

export const ANY_JOB_WORD = new RegExp(ABOUT_A_JOB.source.replace(/\[ \\n\]$/, '(?=[ \\n])'), 'g');

export const ABOUT_ONES_OWN =
  /[ \n](?:your (?:[^ \n]{1,20} ){0,4}(?:application|interest|candidacy|candidature|resume|cv|background|experience|qualifications|profile|time|skills|submission|information|search)|appl(?:y|ied|ying|icants?)|candida[^ \n]{0,12}|reaching out|interview[^ \n]{0,6}|[^ \n]{0,10}bewerb[^ \n]{0,20}|kandidat[^ \n]{0,12}|unterlagen|profils?|gesprach|auswahl|perfil|profilo|solicitud|postulacion|sollicitatie)[ \n]/;

/** An application is spoken of, and it is the person's own. */
export const OWN_APPLICATION =
  /[ \n](?:(?:your|the|this|recent|job) (?:[^ \n]{1,20} ){0,5}(?:applications?|candidacy|candidature|submission|resume|cv)|you (?:have |recently |ve )?(?:applied|apply|submitted)|appl(?:ied|ying|y) (?:for|to|at|with|here)|application (?:for|to|as|received|submitted)|(?:for|when|after|by) (?:applying|apply|submitting)|shortlisted|(?:selection|recruitment|recruiting|hiring|interview|application) process|process?o (?:de seleccion|seletivo|selettivo)|proceso (?:de seleccion|selectivo)|auswahlverfahren|auswahlprozess|[^ \n]{0,10}bewerbung[^ \n]{0,20}|bewerben|beworben|candidatur[^ \n]{0,4}|postul[^ \n]{0,10}|solicitud|inscripcion|inscricao|curriculo|sollicit[^ \n]{0,10}|your (?:[^ \n]{1,20} )?interest in|interesse an|votre interet|tu interes|su interes|je interesse|uw interesse)(?=[ \n])/;

/** Answers to somebody who wrote unasked: "thanks for reaching out". */
export const UNASKED =
  /[ \n](?:(?:thanks?|thank you) [^\n]{0,40}(?:reaching out|contacting|getting in touch|your (?:e )?mail|your message|introduction)|open positions?|openings|new employees|hire|hiring|recruit[a-z]{0,5}|interview[a-z]{0,4}|candidates?|applicants?)(?=[ \n])/;

export const TO_SOMEBODY =
  /[ \n](?:you|your|yours|ihnen|ihre[mnrs]?|ihr|dir|dich|dein[a-z]{0,2}|vous|votre|usted|su|tu|tua|sua|seu|jou|jouw|je|u|uw|lei|ti)(?=[ \n])/;

export const OF_A_LIST = /^(?:(?:re|aw|fwd?)\s?:\s?){0,3}\[[^\]]{2,40}\]\s{0,3}(?:re:\s{0,3})?\S/i;

/** The application by its name. */
export const NAMES_IT =
  /[ \n](?:your (?:[^ \n]{1,20} ){0,2}application|for applying|applying (?:for|at|with)|you applied|interest in (?:a )?careers?|(?:ihre|deine|ihrer|deiner) (?:[^ \n]{1,20} )?bewerbung|beworben|candidatur[ae]?|postulacion|sollicitatie)(?=[ \n])/;

/** A receipt for what the person took back. */
export const WITHDRAWN =
  /[ \n](?:(?:application|candidacy)(?: [^ \n]{1,20}){0,4} (?:withdrawn|withdrawal)|(?:withdrawal|withdrawing) (?:[^ \n]{1,20} ){0,4}(?:application|candidacy)|(?:rucknahme|ruckzug|zuruckziehung) (?:[^ \n]{1,20} ){0,3}bewerbung|bewerbung(?: [^ \n]{1,20}){0,4} zuruckgezogen)(?=[ \n])/;
