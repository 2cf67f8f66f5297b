import type { QuestionKind } from './question-kind.ts';

/** What a question wants to hear about, in plain words, and the words by which it is known: English, then German. */
const COMPETENCIES = [
  {
    name: 'Working with others',
    asks: /(?<!\p{L})(team ?(work|mates?|members?|player)|in (a|the|your) team|cooperat|collaborat|co-?workers?|colleagues?|work(ed|ing)? (directly |closely )?with (\p{L}+ )?(people|others|teams?|communities|engineers|management|non-)|working on teams|in sync with|im team|zusammenarbeit|zusammen gearbeitet|team(arbeit|fähig)|kolleg)/u,
  },
  {
    name: 'Disagreement',
    asks: /(?<!\p{L})(conflicts?|disagree|difference of opinion|different viewpoint|difficult (co-?workers?|employees?|people|colleagues?)|getting along|konflikt|streit|meinungsverschieden|uneinig|anderer meinung)/u,
  },
  {
    name: 'Leading people',
    asks: /(?<!\p{L})(lead(ing|er|ers|ership)?|led|manag(e|ed|ing) (a |your |the )?(team|people|others)|management (style|philosophy)|delegat|mentor|coach|poor performer|führung|führen|geführt|geleitet|delegier|team leiten)/u,
  },
  {
    name: 'Convincing others',
    asks: /(?<!\p{L})(convinc|persuad|influenc|advocat|push(ed)? for|buy-in|negotiat|win over|won over|stakeholders?|überzeug|verhandel|durchgesetzt|durchsetzen)/u,
  },
  {
    name: 'Explaining and listening',
    asks: /(?<!\p{L})(communicat|explain (it|something|.{0,40} to (a|an|your|someone))|explained|present(ed|ation|ing)? (to|for)|presentation|listen|(terrible|bad) news|difficult conversation|non-?(technical|engineers?|security)|grandmother|kommuni|erklär\w+ (sie )?.{0,40}(laien|einfach|kunden)|präsent|zuhören|zugehört)/u,
  },
  {
    name: 'Solving a hard problem',
    asks: /(?<!\p{L})(difficult(?! (\p{L}+ )?(clients?|customers?|co-?workers?|colleagues?|employees?|people|conversation))|hard(est)?|tough(est)?|challeng|complex|problem you|problem that you|solv(e|ed|ing) (a|the|it|this)|analytical problem|herausforder|schwierig|problem gelöst|lösung gefunden|knifflig)/u,
  },
  {
    name: 'Deciding',
    asks: /(?<!\p{L})(decid|decision|trade-?offs?|choose between|judg(e|ment)|without (enough|all the) (data|information)|incomplete (data|information)|entscheid|entschied|abwäg)/u,
  },
  {
    name: 'Priorities and deadlines',
    asks: /(?<!\p{L})(priorit|deadlines?|time[- ]management|under pressure|overwhelm|multi-?task|competing|several (tasks|projects)|balance requests|organi[sz]e (your|yourself)|frist|zeitdruck|unter druck|termin|stress|belastbar)/u,
  },
  {
    name: 'When something goes wrong',
    asks: /(?<!\p{L})(fail|mistake|misstep|went wrong|go(es)? wrong|didn.t go well|setback|differently from|regret|worst (mistake|blunder|decision)|weakness|wrong decision|fehler|scheiter|misslungen|schief|misserfolg|rückschlag|schwäche)/u,
  },
  {
    name: 'Learning something new',
    asks: /(?<!\p{L})(learn(s|ed|t)?(?!\p{L})|learning (something|new|a )|new skill|unfamiliar|little or no familiarity|stay up[- ]to[- ]date|up to date|teach|taught|additional training|curious|gelernt|lernen|weiterbild|neues aneign|einarbeit|neugier)/u,
  },
  {
    name: 'Criticism and feedback',
    asks: /(?<!\p{L})(criti[cq]|feedback|code review|peer[- ]review|annual review|kritik|kritisier|rückmeldung)/u,
  },
  {
    name: 'Taking the first step',
    asks: /(?<!\p{L})(initiative|proactiv|on your own|wasn.t working well|without (getting )?(approval|being asked)|improve(d|ment)?|took charge|beyond (your|what)|idea(s)? (of yours|you had)|introduc(e|ed)|eigeninitiative|initiative ergriffen|von sich aus|verbesser|vorangetrieben)/u,
  },
  {
    name: 'Customers and users',
    asks: /(?<!\p{L})(customers?|clients?|users?|user-centered|guests?|kund(en|in|e)|nutzer|anwender|gäste)/u,
  },
  {
    name: 'Reaching a goal',
    asks: /(?<!\p{L})(achiev|accomplish|proud|success(ful|es)?\b|best work|goals?|(?<!as a )results?|persever|impact|strengths?|erfolg|stolz|ziel(e|en)? (erreicht|gesetzt)|erreicht|stärke|ergebnis|durchgehalten)/u,
  },
  {
    name: 'Change',
    asks: /(?<!\p{L})(chang(e|ed|es|ing) (at|in|to|your|course)|(a|the|any) (\p{L}+ )?change(?!\p{L})|project changed|adapt|ambigu|uncertain|reorgani[sz]|flexib|agil|reset expectations|veränder|anpass|umstell|unsicher)/u,
  },
  {
    name: 'Different people',
    asks: /(?<!\p{L})(divers|inclusi|belonging|different than your own|cultures?|equity|welcome, included|remote|distributed|vielfalt|kulturen|inklusi|unterschiedliche(n)? menschen)/u,
  },
] as const satisfies readonly { name: string; asks: RegExp }[];

export const COMPETENCY_NAMES: readonly string[] = COMPETENCIES.map(({ name }) => name);

/** Of what one knows, and of what one asks them, nothing is told. */
const WITHOUT: readonly (QuestionKind | null)[] = ['technical', 'ask_them'];

/** What a question asks about, by its words alone; a person may say otherwise. */
export function competenciesIn({ text, kind }: { text: string; kind: QuestionKind | null }): string[] {
  if (WITHOUT.includes(kind)) return [];
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return COMPETENCIES.filter(({ asks }) => asks.test(plain)).map(({ name }) => name);
}
