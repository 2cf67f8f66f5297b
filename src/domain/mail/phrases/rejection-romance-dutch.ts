import type { PhraseTable } from '../signals.ts';

/** A first few phrases for French, Spanish, Portuguese, Italian and Dutch refusals. */
export const OTHER_REJECTION: PhraseTable = {
  kind: 'rejection',
  strong: [
    // French
    'pas ~5 retenu|retenue|retenir|retenus|selectionne|selectionnee',
    'ne|n ~3 pas|pouvons|pourrons|pouvoir|souhaitons ~10 suite ~2 favorable|favorablement|positive|candidature',
    'ne donnerons|donnons|donnera pas|malheureusement ~4 suite',
    'retenu|choisi|privilegie|poursuivre|privilegier|retenir ~5 autre|autres ~3 candidat*|profil*',
    'candidature ~10 pas ~3 aboutir|abouti|correspond*|retenu*|convenir',
    'candidature ~4 declinee|refusee|rejetee',
    'poste ~8 pourvu',
    // Spanish
    'no ~6 seleccionad*|elegid*|preseleccionad*',
    'no ~5 continuar|avanzar|seguir|proceder|continuaremos|avanzaremos|seguiremos ~6 proceso|candidatura|solicitud|adelante',
    'continuar|avanzar|seguir|decidido|optado|elegido|seleccionado ~6 otro|otra|otros|otras ~3 candidat*|perfil*|persona*',
    'candidatura|solicitud|perfil ~6 descartad*|rechazad*|desestimad*',
    'vacante|puesto|posicion ~5 cubiert*|cerrad*',
    // Portuguese
    'nao ~6 selecionad*|aprovad*|escolhid*',
    'nao ~5 prosseguir*|avancar*|seguir*|continuar* ~7 processo|candidatura|etapa|voce|adiante',
    'avancar|seguir|prosseguir|optamos|decidimos|selecionamos|optado ~6 outro|outra|outros|outras ~3 candidat*|perfil*|pessoa*',
    'vaga ~5 preenchida|encerrada|fechada',
    // Italian
    'non ~6 selezionat*|idone*|sceglierla|sceglierti',
    'non ~5 proseguire|procedere|proseguiremo|procederemo|avanzare|avanti|proseguito ~6 candidatura|selezione|processo|iter|profilo|lei|te|con',
    'deciso|scelto|optato|proseguire|preferito|procedere ~6 altro|altra|altri|altre ~3 candidat*|profil*|person*',
    'candidatura ~6 rifiutata|respinta|scartata',
    'posizione ~5 coperta|chiusa',
    // Dutch
    'niet ~6 uitgenodigd|uitnodigen|geselecteerd|doorgaan|aangenomen|uitgekozen',
    'niet ~4 verder ~6 sollicitatie|procedure|gaan|met|u|jou|je',
    'gekozen|besloten|gaan|doorgaan|voorkeur ~6 andere ~2 kandida*|sollicitant*',
    'sollicitatie ~5 afgewezen',
    'moeten ~5 afwijzen|teleurstellen',
    'vacature|functie ~5 vervuld|ingevuld|gesloten',
  ],
  medium: [
    'avons|regret|regrettons|desoles|desole ~4 informer|annoncer|regret',
    'malheureusement ~10 pas|ne',
    'lamentamos|sentimos|lamento|siento ~3 informar*|comunicar*|decir*|que',
    'lamentablemente|desafortunadamente|desgraciadamente ~12 no|otros|otro',
    'lamentamos|infelizmente ~10 nao|informar*|comunicar*|outro*',
    'spiacenti|dispiace|purtroppo ~10 non|comunicar*|informar*|altri',
    'helaas ~10 niet|geen|andere',
    'spijt ~5 mede|meedelen|laten',
  ],
  farewell: [
    'bonne|bon|plein|beaucoup ~3 continuation|courage|succes|chance|reussite',
    'mucha|muchos|mejor|mejores|exito|exitos ~3 suerte|exito|exitos|busqueda|deseos',
    'boa|muita|muito ~2 sorte|sucesso',
    'bocca ~2 lupo',
    'veel|succes ~4 succes|zoektocht|carriere|verdere',
    'futur*|prochain* ~2 candidature|oportunidad*|opportunita|processos|procesos',
  ],
  weak: ['malheureusement', 'lamentablemente|desafortunadamente|infelizmente|purtroppo|helaas'],
};
