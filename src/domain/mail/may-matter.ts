import { HIRES, isApplicantSystem } from './known-senders.ts';

/**
 * Beginnings of words that mails about a job hold, in plain letters: accents are folded, a space stands for the edge of
 * a word. One of the first list is enough.
 */
const TELLING = (
  'applicat,applican, applied,applying,candida,kandida,interview,recruit,recrut,rekrut,reclut,hiring, hire , hired,vacanc,vacatur,' +
  'vakan,resume , cv , cvs ,curricul,lebenslauf,shortlist,job offer,offer letter,job alert,job search,internship,traineesh,selection process,join the team,have you onboard,proceeding further,open position,' +
  'position has been,position is,position was,openings, opening at,assessment,hackerrank,codility,codesignal,onboarding,take-home,take home,coding test,case study,saved search,job description,recruitment,requirement below,talent acqu,' +
  'talent team,people team,talent pool,human resource, hr team,career opp,your career,careers at,your profile,new role,the role,this role,' +
  'this position,the position,your background,looking to expand,new employees, jobs in , jobs for ,new jobs,jobs at,' +
  'probearbeit,probekoch,probedienst,probeschicht,schnupper,hospitation,arbeitsprobe,schreibprobe,probetag,probeunterricht,lehrstelle,erntehelfer, zusage,vertragsangebot,testaufgabe,programmieraufgabe,eignungstest,' +
  'apprentic,second stage,screened in,requisition,written test,trial day,portfolio,casting,co-op,outstanding test,join us as,we want you,the job, job is yours,job s yours,' +
  'apprentissage, a l essai,embauch,nombramiento,carta-proposta,contrato,contratto,mise a l essai,arbeidscontract,' +
  'trial shift,virtual onsite,phone screen,extend an offer,extend you an off, hr business, hr manag, hr officer, hr operat, hr direct, hr advis, hr general, hr lead,right to work,for the interview,final round,final stage,berufungsliste,bewerb,stellen,vorstellungs,kennenlern,absage,auswahlverf,auswahlproz,unterlagen,arbeitsvertrag,gespr,personalabt,' +
  'jobange,besetzung,eignungsdiag,onlineverfahr,fachkr,ihre initiative,ihr interesse,dein interesse,ihrem interesse,deinem interesse,anstellung,mitarbeit,' +
  'candidat,entretien,embauche,postul,offre d emploi,offres d emploi,votre profil,le poste,du poste,ce poste,' +
  'entrevista,vacante,solicitud,proceso de selec,tu perfil,su perfil,puesto,empleo,' +
  'processo seletivo,a vaga, vaga de,vagas,emprego,curriculo,' +
  'colloquio,selezione,posizione,assunzione,offerta di lavoro,il suo profilo,' +
  'sollicit,kennismak,gesprek,arbeidsov,functie,' +
  'greenhouse,lever.co,myworkday,workdaymail,ashbyhq,icims,workable,teamtailor,personio,successfactors,taleo.net,jobvite,bamboohr,softgarden,' +
  'ausbildungsplatz,aushilf,probetext,vertragsentwurf,aangenomen, aannemen,ansokan,rekryter,stanowisk,kandydat,appoint you,appointed as,' +
  'your appointment as,take you on,offered the job,job has been filled,job s been filled,prova pratica,prueba practica,epreuve pratique,prueba tecnica,desafio tecnico,' +
  'intervju,jobsamtale, samtale,stilling,rekrut,jobtilbud,jobbtilbud,aplikacj,rozmow,zatrudn,profielen,' +
  'praktikum,praktikant,zeugnis,dossier,vorspiel,probestunde,ausbildung,arbeitsbeginn,arbeitsprobe,einsatzort,vorgestellt haben,' +
  ' poste de, poste d, le poste,saisonnier, en interim,epreuve ecrite,epreuve orale,job d ete,faire l essai, un essai, boulot, un cdd, en cdd,convocation, titulaire,comite de selection,' +
  ' plaza de, la plaza, cargo de, el cargo,concurso,convocatoria,jornada completa, de prueba, curro,incorporacion,vuestro equipo,nuestro equipo,evaluaciones,proceso para,' +
  'concorso, di prova, la prova, una prova, il posto, posto di, un posto, ruolo,tirocini, tempo indeterminato,la sua disponibil,inserimento,' +
  'o lugar, lugar de,estagi, concurso,a equipa,nossa equipe,nossa equipa, de emprego,processo para,proposta de trabalho,teste pratico,desafio,' +
  'proefdraai,proefdag,meeloop,proefles,werkplek, een plek, jouw cv,contractvoorstel,onze ploeg,in dienst,personeel,' +
  'pozisyon,basvuru,praca , etat ,provanstall,provarbete,proevedag,' +
  'work sample,working interview,trial session,trial period,your cover letter,the panel,the longlist,ending your process,readvertis,awaiting appointment,' +
  'beworben,summer job,paid post,the vacancy, this post, the post ,new starter,start with us,working with us,work with us,work for us,come for a stage,' +
  'משר,דרוש,תעסוק'
).split(',');
/** Of these it takes two, in a short letter one; words that say the same are one. */
const HINTING = (
  ' job| travail| trabajo| trabalho| lavoro, position| poste | cargo | posto |functie| plek , role,opportunit,career|karriere,talent,employ, opening, profile,skills,experience,background,qualif,interest,' +
  'reaching out|reach out|contacting us|your e-mail|your email,good luck|best of luck|viel erfolg|bonne chance|bon courage|mucha suerte|boa sorte|in bocca al lupo|lycka til,' +
  ' unfortunately| regret| leider| helaas|purtroppo|malheureusement|infelizmente|lamenta| tyvarr|niestety|desole|lo siento|spiace|desculp|jammer| am afraid|someone else|jemand ander|quelqu un d autre|quelqu un|iemand anders|otra persona|un altra persona|outra pessoa|enough people|enough staff|genug leute|genug personal|genoeg mensen|genoeg personeel|assez de monde|assez de personnel|suficiente personal|bastante gente|abbastanza personale,' +
  'moving forward|move forward|going forward,consider, stelle|auswahl,joining|join our|join us, selected,' +
  'offer you|an offer|the offer|offering you|your offer,pleased|thrilled|delighted|excited to|congratulation|welcome aboard,' +
  'on hold|paused|frozen,availab|disponib|verfugbar|beschikbaar|time slot|schedul|zoom|suggest|creneau|horario|uhrzeit,next step|next stage|next round|call |chat |meeting| talk|treffen|kennen|rencontr|conocer|conoscer|conhecer| parler|hablar|parlar| falar|praten|langskomen|vorbei,screening|phone screen|discussion| trial | task |aufgabe|exercice|ejercicio|esercizio|exercicio|opdracht,' +
  'engineer|developer|analyst|sales|commercial|marketing|designer|consultant|manager|assistant|adviser|advisor|ordinator|coordinator|supervisor|technician|specialist|copywriter|receptionist|operative|accountant|teacher|nurse| chef | cook |driver|officer|helfer|fachkraft|kellner|koch |fahrer|verkauf|serveu|vendeu|comptab|cuisin|cociner|camarer|dependient|profesor|impiegat|camerier|commess|cameriera|atendente|assistente|medewerker|verkoper,your materials|an update|update you|our process,contract|contrat|vertrag|paperwork|salary|gehalt|salaris|brutto|start date'
)
  .split(',')
  .map((same) => same.split('|'));

const ENOUGH = -1;
/** A hint has a bit of its own; with all of them set it would be enough. */
const BITS = 31;
/** Whoever hires a hand in a few lines needs no more words than "Drayman job". */
const SHORT_LETTER = 700;
const BOUNDARY = 0;
/** A digit belongs to its word: "cv7x" is no CV. */
const DIGIT = 61;
/** From here on a character is none of a word. */
const EQUALS_SIGN = 62;
const SKIPPED = 63;
const CLASSES = 64;
const FINDING = 0x8000;
const FIRST_HEBREW = 0x5d0;
const LAST_HEBREW = 0x5ea;
/** Characters are told apart up to the end of Hebrew; what lies beyond has no word in the lists. */
const CLASS_OF = classTable();
const { NEXT, FOUND } = automaton();
const MAX_SCANNED = 400_000;
const MAX_FROM = 400;

/**
 * Whether a mail could be about a job search at all. False means: nothing in it sounds like one, so reading it whole
 * would say "other", surely. One pass over the text and nothing allocated. The text may be the raw body (ISO 8859-1, HTML,
 * quoted-printable with its soft line breaks); of a body in base64 nothing can be said until it is decoded.
 */
export function mayMatter(subject: string, from: string, text: string): boolean {
  // With next to no text there is nothing to be sure about.
  if (text.length <= 20 || isApplicantSystem(from) || HIRES.test(from.slice(0, MAX_FROM))) return true;
  let seen = scan(subject, 0);
  if (seen !== ENOUGH) seen = scan(from, seen);
  if (seen !== ENOUGH) seen = scan(text, seen);
  return seen === ENOUGH || (seen !== 0 && text.length <= SHORT_LETTER);
}

/** The hints seen so far and those in this text as bits; `ENOUGH` as soon as it could be about a job. */
function scan(text: string, seenBefore: number): number {
  let seen = seenBefore;
  let state = NEXT[BOUNDARY] ?? 0;
  const length = Math.min(text.length, MAX_SCANNED);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    let kind = code <= LAST_HEBREW ? (CLASS_OF[code] ?? BOUNDARY) : beyond(code);
    if (kind >= EQUALS_SIGN) {
      if (kind === SKIPPED) continue;
      if (isLineEnd(text.charCodeAt(at + 1))) {
        at += text.charCodeAt(at + 1) === 13 ? 2 : 1;
        continue;
      }
      // "=20" is a space.
      if (isDigit(text.charCodeAt(at + 1)) && isHex(text.charCodeAt(at + 2))) at += 2;
      kind = BOUNDARY;
    }
    state = NEXT[state * CLASSES + kind] ?? 0;
    if (state < FINDING) continue;
    state -= FINDING;
    const found = FOUND[state] ?? 0;
    if (found === ENOUGH) return ENOUGH;
    seen |= found;
    if ((seen & (seen - 1)) !== 0) return ENOUGH;
  }
  return seen;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isHex(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 70);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Zero-width and direction marks are skipped, as a reader's eye does. */
function beyond(code: number): number {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff ? SKIPPED : BOUNDARY;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(LAST_HEBREW + 1);
  for (let code = 0; code <= LAST_HEBREW; code += 1) {
    const letter = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
    if (letter >= 97 && letter <= 122) table[code] = letter - 96;
    if (letter >= 48 && letter <= 57) table[code] = DIGIT;
    if (code >= FIRST_HEBREW) table[code] = 30 + code - FIRST_HEBREW;
    if (code === 0x3d) table[code] = EQUALS_SIGN;
    if (code === 0xad || (code >= 0x300 && code <= 0x36f)) table[code] = SKIPPED;
  }
  return table;
}

/**
 * All words as one automaton after Aho and Corasick: from a state and a class of character to the next state, with
 * `FINDING` added where a word was found, so that one comparison tells the few from the many.
 */
function automaton(): { NEXT: Uint16Array; FOUND: Int32Array } {
  if (HINTING.length > BITS)
    throw new Error(`There is a bit for each of ${BITS} hints, and there are ${HINTING.length}.`);
  const words = [
    ...TELLING.map((word) => ({ word, mark: ENOUGH })),
    ...HINTING.flatMap((same, index) => same.map((word) => ({ word, mark: 1 << index }))),
  ];
  const letters = words.reduce((sum, { word }) => sum + word.length, 0);
  const next = new Uint16Array((letters + 1) * CLASSES);
  const found = new Int32Array(letters + 1);
  // All first letters, then all second ones: so states that are met often lie close together.
  let states = 1;
  const reached = new Uint16Array(words.length);
  const longest = Math.max(...words.map(({ word }) => word.length));
  for (let letter = 0; letter < longest; letter += 1)
    for (const [index, { word, mark }] of words.entries()) {
      if (letter >= word.length) continue;
      const step = (reached[index] ?? 0) * CLASSES + (CLASS_OF[word.charCodeAt(letter)] ?? BOUNDARY);
      if (next[step] === 0) next[step] = states++;
      const state = next[step] ?? 0;
      reached[index] = state;
      if (letter === word.length - 1) found[state] = together(found[state] ?? 0, mark);
    }
  // Where no word goes on: to where the longest end of what was read goes on that begins a word, too.
  const fallBack = new Uint16Array(states);
  for (let state = 0; state < states; state += 1)
    for (let kind = 0; kind < CLASSES; kind += 1) {
      const step = state * CLASSES + kind;
      const child = next[step] ?? 0;
      const elsewhere = state === 0 ? 0 : (next[(fallBack[state] ?? 0) * CLASSES + kind] ?? 0);
      if (child === 0) {
        next[step] = elsewhere;
        continue;
      }
      const behind = elsewhere < FINDING ? elsewhere : elsewhere - FINDING;
      fallBack[child] = behind;
      found[child] = together(found[child] ?? 0, found[behind] ?? 0);
      if (found[child] !== 0) next[step] = child + FINDING;
    }
  return { NEXT: next.slice(0, states * CLASSES), FOUND: found.slice(0, states) };
}

function together(one: number, other: number): number {
  return one === ENOUGH || other === ENOUGH ? ENOUGH : one | other;
}
