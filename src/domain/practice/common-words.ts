/**
 * Words that postings and questions share whatever they are about, in English and German, as searchTokens gives them:
 * without accents, in lower case.
 */
const COMMON = new Set(
  // copy-ok: words that are looked past, not said
  `a about after again all also always an and another any anything are around as ask asked at away be because been before
  being best better between both but by can candidate candidates come company could day days describe did different do
  does doing done each ever every example experience experiences explain few find first for from gave get give given go
  going good great had happen happened has have having help her here him his how however i if in into is it its job join
  just keep know last let like long look looking lot made make many may me mean might month months more most much must my
  need needs never new next no not now of off offer often on once one only open or other our out over own part people
  person please position possible questions question really requirements requirement responsibilities right role say see
  should since so some someone something strong such take team teams tell than that the their them then there these they
  thing things think this those through time times to together told too try two under until up us use used using very
  want was way we well went were what when where whether which while who whom whose why will with within without work
  worked working works would year years yes you your yours
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety hundred thousand half
  quarter first second third last week weeks weekly monday tuesday wednesday thursday friday saturday sunday morning evening
  today tomorrow yesterday hour hours minute minutes moment ago already almost always around enough ever even early late later
  soon still yet small big large little long short high low full open close closed whole main real same such own sure hard easy
  simple clear ready able kind best worst nice fine hand hands head side line point part place room page answer answered
  answering answers begin began bring brought build built call called came change changed cut decide did drew end ended ends
  fall feel felt fill follow found front gave goes gone got happen held hold hope idea kept knew leave left lead led let live
  lived lose lost meet met mind move moved moves name named nobody number numbers offered order owned own pay paid put puts
  ran reach reached read run running said sat saw send sent set show showed shows sit sits slow stand stands start started
  stay stayed stop stopped talk talked taught tell thought told took train trained tried turn turned wait waited walk walked
  watch went write writes wrote written wanted yes
  aber alle allem allen aller alles als also am an auch auf aus bei beim bis bist da damit dann das dass dein deine dem den
  denn der des die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines er erfahrung es etwas euch
  euer fur gegen gibt habe haben hat hatte hier ihr ihre ihrem ihren ihrer ihnen im in ist jahr jahre jede jeden jeder kann
  kein keine konnen man mehr mein meine mit muss nach nicht noch nur ob oder ohne sein seine sehr sich sie sind so soll
  sowie stelle uber um und uns unser unsere unserem unseren unserer unter viel vom von vor wann war waren warum was weil
  welche welchem welchen welcher wenn werden wie wieder will wir woche wochen monat monate tag tage stunde stunden minute minuten heute morgen gestern zwei drei vier funf sechs sieben acht neun zehn zwanzig dreissig hundert tausend immer schon erst letzte letzten ganz gut gute guten grosse grossen kleine kleinen neue neuen machen macht gemacht geht ging gehen kommt kam kommen bringt brachte bringen steht stand stehen sagt sagte sagen lasst liess lassen wird wo wurde wurden zu zum zur zwischen`.split(
    /\s+/,
  ),
);

export function isCommonWord(token: string): boolean {
  return COMMON.has(token);
}
