/**
 * How mails of one language say that a talk is moved or called off, in the language of phrase.ts. `opening`: the word a
 * subject begins with that says it alone. `unless`: words that, in the same sentence, offer it to the reader instead.
 */
export type AppointmentWords = {
  moved: readonly string[];
  cancelled: readonly string[];
  opening: { moved: readonly string[]; cancelled: readonly string[] };
  unless: RegExp;
};

const TALK =
  'interview|interviews|call|meeting|conversation|chat|screen|screening|appointment|session|discussion|slot|event';
const THEM = 'we|i|he|she|they|colleague|manager|lead|director|team|unfortunately';
const MOVE = 'move|reschedule|postpone|rearrange|shift|push|delay|change';
const MOVED = 'moved|rescheduled|postponed|rearranged|shifted|pushed|delayed';

const DAY_OR_MONTH =
  'monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december';
const ENGLISH: AppointmentWords = {
  moved: [
    `${TALK} rescheduled|postponed|moved`,
    `${TALK} ~5 will now ~1 take|be|happen ~1 place ~4 ${DAY_OR_MONTH}`,
    `instead of ~3 ${DAY_OR_MONTH} ~5 could|can|would|shall|may we|you|i|it ~3 do|make|meet|manage|speak|talk|move|suit|work`,
    'could|can|shall|would we|you|i ~2 start|begin ~1 at ~8 instead of',
    `${TALK}|it ~14 been|be|is|was|being|are|has|had|must|needs ~2 ${MOVED}`,
    `date|time ~4 ${TALK} ~3 changed|moved|shifted`,
    `${TALK} ~1 date|time ~3 changed|moved|updated`,
    `${THEM} ~3 need|needs|have|has|had|must|like|want|forced|hoping|obliged|ask|asked|wish ~3 ${MOVE} ~8 ${TALK}|date|time|it`,
    `we|i|have|are|am|ve|re|m ~2 rescheduled|rescheduling|postponed|postponing|moved|moving|rearranging|pushing ~5 ${TALK}|it`,
    `can|could|may|shall we|i ~2 ${MOVE} ~6 ${TALK}|date|time|it|this|to`,
    `would ~1 be possible|ok|okay ~4 ${MOVE} ~6 ${TALK}|date|time|it|this|to`,
    `no longer|not ~3 make|keep|attend|available|free|work ~6 ${TALK}|time|slot|date`,
    `unable to ~1 make|attend|keep|hold ~5 ${TALK}|time|slot`,
    `new ~1 time|date|slot|day ~3 for|of ~3 ${TALK}`,
    `new ${TALK} time|date|slot`,
    'we|i|need|must|can|could ~4 find|propose|suggest|offer|arrange|agree|look|set ~4 new|another|alternative|different ~1 time|date|slot|day|times|dates|slots|days',
    'could|would|can|please you ~4 find|propose|suggest|offer|give|pick|choose|send ~4 new|another|alternative|different|other ~1 time|date|slot|day|times|dates|slots|days',
    `we|i ~6 reschedule|rearrange`,
    `rescheduled|rescheduling|postponed|postponement ~6 ${TALK}`,
    'do|make|meet|manage|speak|talk|come|suit|suits|work|works ~8 instead',
  ],
  cancelled: [
    `${TALK}|it ~14 been|be|is|was|being|has|had|must|needs ~2 cancelled|canceled`,
    `${TALK} ~1 cancelled|canceled`,
    `${TALK}|it ~14 been|be|is|was|being ~2 called off`,
    `${THEM} ~3 need|needs|have|has|had|must|forced|obliged ~3 cancel ~6 ${TALK}|it`,
    `${THEM} ~3 need|needs|have|has|had|must|forced|obliged ~3 call off ~6 ${TALK}|it`,
    `we|i|have|are|am|ve|re|m ~2 cancelled|canceled|cancelling|canceling ~6 ${TALK}|it`,
    `we|i ll|will|shall ~1 cancel ~6 ${TALK}|it`,
    `${TALK} ~5 not|longer ~2 take|taking place`,
    `${TALK} ~5 not|longer ~2 go|going ahead`,
    `cancelled|canceled|cancellation ~6 ${TALK}`,
  ],
  opening: {
    moved: ['rescheduled', 'rescheduling', 'postponed', 'reschedule'],
    cancelled: ['cancelled', 'canceled', 'cancellation'],
  },
  unless:
    / (?:cancel\w* (?:and|or) (?:re|move|change|postpone)\w*|(?:reschedul\w*|move|change|postpone) or (?:cancel|move|re)\w*|policy|at any time|at least|feel free|free to|hours notice|to (?:cancel|reschedule) (?:please|click|use|visit)) | (?:time|date|slot|day)s? (?:slots? )?for (?:a|an|another) (?:second|third|fourth|next|final|last|further|follow|additional) | (?:to have|to get|need|want|you like) (?:\w+ ){1,4}(?:rescheduled|postponed|moved) | you (?:\w+ ){0,2}(?:need|want|wish|like|have) to (?:cancel|reschedule|move|change) | (?:cancellations|rescheduling) (?:must|should|can|made) /,
};

const GESPRAECH =
  'gesprach*|vorstellungsgesprach*|vorstellungstermin*|bewerbungsgesprach*|kennenlerngesprach*|erstgesprach*|zweitgesprach*|fachgesprach*|videogesprach*|telefongesprach*|interview*|termin|termins|termine|gesprachstermin*|telefontermin*|telefonat*|call|videocall|meeting|treffen|kennenlernen|probearbeiten|probetag';
const TAG =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember';
const GERMAN: AppointmentWords = {
  moved: [
    `${GESPRAECH} ~4 findet ~2 nun|jetzt|stattdessen ~5 ${TAG}`,
    `${GESPRAECH} ~14 verschoben|verlegt|umgelegt|umgebucht|vorverlegt|vorgezogen|verschiebt`,
    `muss|mussen|mussten|musste|mochten|mochte|wurden|wurde|konnen|konnten|konnte|leider|durfen ~8 ${GESPRAECH} ~14 verschieben|verlegen|umlegen|umbuchen|vorverlegen|vorziehen`,
    `wir|ich ~2 verschieben|verschiebe|verlegen|verlege ~5 ${GESPRAECH}`,
    'terminverschiebung|terminverlegung|terminanderung|ersatztermin|ausweichtermin',
    `verschiebung|verlegung ~5 ${GESPRAECH}`,
    `neuen|anderen|neuer|neues ~1 ${GESPRAECH}|zeitpunkt ~6 finden|vorschlagen|vereinbaren|anbieten|ausmachen|suchen|abstimmen|nennen|einigen`,
    `${GESPRAECH} ~6 nicht ~3 einhalten|wahrnehmen|halten`,
  ],
  cancelled: [
    `${GESPRAECH} ~14 abgesagt|storniert|gecancelt|entfallt|entfallen`,
    `muss|mussen|mussten|musste|leider ~8 ${GESPRAECH} ~14 absagen|stornieren|canceln`,
    `${GESPRAECH} ~8 nicht ~2 stattfinden|statt`,
    `fallt ~5 ${GESPRAECH} ~6 aus`,
    `${GESPRAECH} ~4 fallt ~5 aus`,
    `terminabsage`,
    `${GESPRAECH} ~8 muss|mussen|musste|wird ~8 ausfallen`,
    `muss|mussen|musste|leider ~3 ${GESPRAECH} ~10 ausfallen`,
    `absage ~3 ${GESPRAECH}`,
  ],
  opening: {
    moved: ['verschoben', 'terminverschiebung', 'terminanderung'],
    cancelled: ['abgesagt', 'terminabsage'],
  },
  unless:
    / (?:sie|du) (?:\w+ ){0,2}(?:konnen|kannst|mochten|mochtest|mussen|musst|wollen|willst|sollten) | (?:konnen|kannst|mochten|mochtest|mussen|musst|wollen|willst) (?:sie|du) | (?:verschieben|verlegen|umbuchen|andern) oder (?:absagen|stornieren) | (?:absagen|stornieren) oder (?:verschieben|verlegen|umbuchen|andern) | bei (?:einer )?absage | rechtzeitig | jederzeit /,
};

const ENTRETIEN =
  'entretien|entretiens|rendez|rdv|appel|echange|reunion|visio|visioconference|rencontre|entrevue';
const JOUR =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const FRENCH: AppointmentWords = {
  moved: [
    `${ENTRETIEN} ~5 aura|se ~1 desormais|finalement|tiendra ~2 lieu|finalement|desormais ~4 ${JOUR}`,
    `${ENTRETIEN} ~3 est|sera|a ~2 avance|avancee ~2 au|a|de`,
    `au lieu d|de|du ~3 ${JOUR} ~5 pourrions|pouvons|pourriez|serait|serions nous|vous|il ~3 dire|faire|voir|possible|parler|echanger`,
    `${ENTRETIEN} ~14 reporte|reportee|decale|decalee|deplace|deplacee|repousse|repoussee|reprogramme|reprogrammee|replanifie`,
    `devons|dois|du|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|voudrais|voudrions|oblige*|contraint*|pourrions|pourrait|pourriez|peut|peux|possible|faut|propose|proposons ~6 reporter|decaler|deplacer|repousser|reprogrammer|replanifier|avancer ~6 ${ENTRETIEN}|le|l|votre|notre|au|a`,
    `reportons|decalons|deplacons|repoussons ~5 ${ENTRETIEN}`,
    `report|changement|modification ~2 de|du|d ~6 ${ENTRETIEN}`,
    'trouver|proposer|convenir|fixer|proposons|propose ~4 nouvelle|nouveau|autre ~1 date|creneau|horaire|rendez|moment',
    'plus|pas ~2 disponible ~6 heure|horaire|creneau|date|rendez|entretien',
  ],
  cancelled: [
    `${ENTRETIEN} ~14 annule|annulee|annules`,
    `devons|dois|du|oblige*|contraint* ~6 annuler ~6 ${ENTRETIEN}`,
    `annulons|annule ~5 ${ENTRETIEN}`,
    `annulation ~6 ${ENTRETIEN}`,
    `${ENTRETIEN} ~6 aura|aurait ~1 pas|plus ~1 lieu`,
  ],
  opening: { moved: ['reporte', 'report', 'decale'], cancelled: ['annule', 'annulation'] },
  unless:
    / si | hesitez | vous (?:pouvez|souhaitez|devez|avez besoin|voulez) | (?:pouvez|souhaitez|voulez) vous | en cas | (?:reporter|deplacer|modifier) ou (?:d )?annuler | annuler ou (?:de )?(?:reporter|deplacer|modifier) /,
};

const ENTREVISTA = 'entrevista|entrevistas|llamada|reunion|cita|videollamada|charla|encuentro|conversacion';
const DIA =
  'lunes|martes|miercoles|jueves|viernes|sabado|manana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const SPANISH: AppointmentWords = {
  moved: [
    `${ENTREVISTA} ~4 sera|tendra ~1 ahora|finalmente ~5 ${DIA}`,
    `en lugar|vez de|del ~3 ${DIA} ~5 podriamos|podemos|podria|podrias ~2 hablar|vernos|reunirnos|hacerla|ser`,
    `${ENTREVISTA} ~14 reprogramad*|aplazad*|pospuest*|movid*|cambiad*|reagendad*|postergad*|adelantad*|retrasad*|trasladad*`,
    `tenemos|tengo|tuvimos|tuve|debemos|debo|necesitamos|necesito|gustaria|queremos|quisiera*|podriamos|podemos|vemos|veo|obligad* ~6 reprogramar|aplazar|posponer|mover|cambiar|reagendar|postergar|adelantar|retrasar|trasladar ~6 ${ENTREVISTA}|la|fecha|hora|dia`,
    `hemos|han ~3 reprogramado|aplazado|pospuesto|movido|cambiado|reagendado ~6 ${ENTREVISTA}`,
    `cambio|reprogramacion|aplazamiento|modificacion ~6 ${ENTREVISTA}`,
    'buscar|encontrar|proponer|proponemos|acordar|fijar|proponerle|proponerte ~4 nueva|nuevo|otra|otro ~1 fecha|hora|horario|momento|dia|cita',
  ],
  cancelled: [
    `${ENTREVISTA} ~14 cancelad*|anulad*|suspendid*`,
    `tenemos|tengo|tuvimos|tuve|debemos|debo|vemos|veo|obligad* ~6 cancelar|anular|suspender ~6 ${ENTREVISTA}`,
    `hemos|han|cancelamos|anulamos ~2 cancelado|anulado ~6 ${ENTREVISTA}`,
    `cancelamos|anulamos|cancelacion|anulacion ~6 ${ENTREVISTA}`,
    `${ENTREVISTA} ~6 no ~2 tendra|realizara|celebrara|llevara`,
  ],
  opening: {
    moved: ['reprogramada', 'reprogramacion', 'aplazada', 'reagendada'],
    cancelled: ['cancelada', 'cancelado', 'cancelacion', 'anulada'],
  },
  unless:
    / si | en caso | (?:puede|puedes|podra|podras|desea|deseas|necesita|necesitas|quiere|quieres) (?:cancelar|reprogramar|cambiar|anular|modificar) | (?:reprogramar|cambiar|modificar) o (?:cancelar|anular) | (?:cancelar|anular) o (?:reprogramar|cambiar|modificar) /,
};

const CONVERSA = 'entrevista|entrevistas|reuniao|chamada|conversa|ligacao|videochamada|encontro|papo';
const DATA =
  'segunda|terca|quarta|quinta|sexta|sabado|amanha|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';
const PORTUGUESE: AppointmentWords = {
  moved: [
    `${CONVERSA} ~4 sera|acontecera ~1 agora|finalmente ~5 ${DATA}`,
    `em vez|lugar de|da|do ~3 ${DATA} ~5 podemos|poderiamos|pode|poderia ~2 conversar|falar|fazer|ser|marcar`,
    `${CONVERSA} ~14 reagendad*|remarcad*|adiad*|transferid*|alterad*|antecipad*|reprogramad*|postergad*`,
    `precisamos|preciso|precisaremos|temos|tenho|gostaria*|podemos|poderiamos|queremos|devemos|vamos|tivemos ~6 reagendar|remarcar|adiar|mudar|alterar|transferir|antecipar|reprogramar ~6 ${CONVERSA}|data|horario`,
    `reagendamos|remarcamos|adiamos|reagendamento|remarcacao|adiamento|alteracao|mudanca ~6 ${CONVERSA}`,
    'encontrar|propor|sugerir|marcar|combinar|agendar|propomos ~4 nova|novo|outra|outro ~1 data|horario|hora|dia|momento',
  ],
  cancelled: [
    `${CONVERSA} ~14 cancelad*|desmarcad*`,
    `precisamos|preciso|precisaremos|temos|tenho|devemos|vamos|tivemos ~6 cancelar|desmarcar ~6 ${CONVERSA}`,
    `cancelamos|desmarcamos|cancelamento ~6 ${CONVERSA}`,
    `${CONVERSA} ~6 nao ~3 acontecera|realizara|realizada|ocorrera`,
  ],
  opening: {
    moved: ['reagendada', 'remarcada', 'adiada', 'reagendamento'],
    cancelled: ['cancelada', 'cancelado', 'cancelamento'],
  },
  unless:
    / se (?:voce|precisar|desejar|quiser|nao|necessitar|for|houver|este|esse) | caso | voce (?:pode|podera|quiser|precisar) | (?:reagendar|remarcar|alterar) ou (?:cancelar|desmarcar) | cancelar ou (?:reagendar|remarcar|alterar) /,
};

const COLLOQUIO =
  'colloquio|colloqui|appuntamento|incontro|chiamata|intervista|videochiamata|videocolloquio|call|riunione';
const GIORNO =
  'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const ITALIAN: AppointmentWords = {
  moved: [
    `${COLLOQUIO} ~4 sara|si ~1 terra|svolgera ~1 ora|invece ~5 ${GIORNO}`,
    `invece di|del|che ~3 ${GIORNO} ~5 possiamo|potremmo|potrebbe ~2 sentirci|vederci|fare|fissare|parlare`,
    `${COLLOQUIO} ~14 spostat*|rinviat*|posticipat*|rimandat*|riprogrammat*|anticipat*`,
    `dobbiamo|devo|dovuto|vorrei|vorremmo|possiamo|potremmo|chiediamo|chiedo|chiederle|chiederti|costrett*|possibile|desideriamo ~6 spostare|rinviare|posticipare|rimandare|riprogrammare|anticipare|cambiare ~6 ${COLLOQUIO}|data|orario|il|la|l`,
    `abbiamo|ho ~3 spostato|rinviato|posticipato|rimandato ~6 ${COLLOQUIO}`,
    `spostamento|rinvio|variazione ~6 ${COLLOQUIO}`,
    'trovare|proporre|concordare|fissare|proponiamo|proporle|proporti ~4 nuova|altra|nuovo|altro ~1 data|orario|appuntamento|giorno|momento',
  ],
  cancelled: [
    `${COLLOQUIO} ~14 annullat*|cancellat*|disdett*`,
    `dobbiamo|devo|dovuto|costrett* ~6 annullare|cancellare|disdire ~6 ${COLLOQUIO}`,
    `annullamento|disdetta|cancellazione ~6 ${COLLOQUIO}`,
    `${COLLOQUIO} ~6 non ~3 luogo|svolgera|terra`,
  ],
  opening: {
    moved: ['spostato', 'spostamento', 'rinviato', 'rinvio'],
    cancelled: ['annullato', 'annullata', 'annullamento'],
  },
  unless:
    / se | qualora | in caso | (?:puo|puoi|potra|potrai|desidera|desideri|vuole|vuoi) (?:spostare|annullare|disdire|modificare|cambiare) | (?:spostare|modificare|rinviare) o (?:annullare|disdire) | (?:annullare|disdire) o (?:spostare|modificare|rinviare) /,
};

const GESPREK =
  'gesprek|gesprekken|sollicitatiegesprek|kennismakingsgesprek|kennismaking|interview|afspraak|call|belafspraak|meeting|telefoongesprek|videogesprek|vervolggesprek';
const DAG =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const DUTCH: AppointmentWords = {
  moved: [
    `${GESPREK} ~4 vindt ~1 nu|voortaan ~2 plaats ~4 ${DAG}`,
    `in plaats van ~3 ${DAG} ~5 kunnen|zouden|kunt|zou we|wij|u|je ~6 afspreken|spreken|doen|bellen|schikken`,
    `${GESPREK} ~14 verplaatst|verzet|verschoven|uitgesteld|vervroegd|opgeschoven`,
    `moeten|moet|moesten|moest|willen|wil|kunnen|graag|helaas|zouden|zou ~8 ${GESPREK} ~14 verplaatsen|verzetten|verschuiven|uitstellen|vervroegen`,
    `verplaatsing|uitstel ~5 ${GESPREK}`,
    `nieuwe|nieuw|andere|ander ~1 afspraak|datum|tijd|tijdstip|moment|dag ~6 vinden|voorstellen|plannen|prikken|afspreken|zoeken|kiezen|voor`,
  ],
  cancelled: [
    `${GESPREK} ~14 geannuleerd|afgezegd|gecanceld|afgelast`,
    `moeten|moet|moesten|moest|helaas ~8 ${GESPREK} ~14 annuleren|afzeggen|cancelen`,
    `${GESPREK} ~14 niet ~2 door|plaats|plaatsvinden|doorgaan`,
    `annulering|afzegging ~5 ${GESPREK}`,
  ],
  opening: { moved: ['verplaatst', 'verzet'], cancelled: ['geannuleerd', 'afgezegd', 'annulering'] },
  unless:
    / als | mocht | (?:u|je|jij) (?:kunt|kan|wilt|wil|moet) | (?:kunt|kan|wilt|wil|moet) (?:u|je|jij) | (?:verplaatsen|verzetten|wijzigen) of (?:annuleren|afzeggen) | annuleren of (?:verplaatsen|verzetten|wijzigen) /,
};

export const APPOINTMENT_WORDS = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH];
