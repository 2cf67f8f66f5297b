import type { Word } from './fold-text.ts';

// Words that open a case which may never come true. A pair must stand together.
const CONDITIONS = new Set(
  'if unless whether otherwise falls sofern wenn ob andernfalls ansonsten entweder sinon altrimenti indien mocht sollte sollten solltest'.split(
    ' ',
  ),
);
const CONDITION_PAIRS = new Set(
  (
    'should you,should we,should your,should there,should a,should the,should this,should any,in case,in the event,provided that,' +
    'im falle,fur den fall,si vous,si nous,si votre,si une,si tu,si no,si su,si el,si la,si usted,se voce,se nao,se o,se a,' +
    'se la,se il,se non,se dovesse,als je,als u,als wij,als we,als uw,als jouw,en caso,en cas,em caso,in caso,caso voce,caso seu,caso o,' +
    // What comes after a step that has not been taken.
    'danach gibt,danach folgt,danach folgen,danach kommt,danach kommen,anschliessend folgt,anschliessend gibt'
  ).split(','),
);
// German opens a case with its verb alone ("Können wir Sie nicht berücksichtigen, …"), at the beginning of a sentence only.
const OPENING_PAIRS = new Set(
  'konnen wir,konnten wir,kommen wir,kommt es,passt es,klappt es,werden sie nicht,horen sie,sind sie nicht'.split(
    ',',
  ),
);
// What follows from such a case; without it the verb opens a question ("Können wir den Termin verlegen?").
const CONCLUDING = new Set(
  'nicht kein keine keinen so dann melden laden informieren einladen erhalten horen wenden setzen kontaktieren werden'.split(
    ' ',
  ),
);
// "Even if", "auch wenn" concede a fact: they open no case.
const CONCEDING = new Set(['even', 'auch', 'selbst', 'as', 'meme', 'incluso', 'anche', 'ook']);
const ASKING = new Set([
  'know',
  'see',
  'check',
  'tell',
  'confirm',
  'wissen',
  'mitteilen',
  'bescheid',
  'advise',
  'weten',
]);
const STATING_AGAIN = new Set(
  'but however unfortunately regret regrettably sadly leider jedoch allerdings malheureusement lamentablemente infelizmente purtroppo helaas'.split(
    ' ',
  ),
);
const FOOTER_WORDS = new Set(
  (
    'unsubscribe unsubscribed abbestellen abmelden newsletter desabonner desinscrire desuscribirse darse ' +
    'datenschutz datenschutzerklarung disclaimer impressum'
  ).split(' '),
);
const FOOTER_PAIRS = new Set([
  'privacy policy',
  'privacy notice',
  'equal opportunity',
  'intended recipient',
  'all rights',
  'do not reply',
  'manage preferences',
  'email preferences',
]);

const FIRST_WORDS = new Set([...CONDITION_PAIRS].map((pair) => pair.split(' ')[0] ?? ''));
const FOOTER_FIRST_WORDS = new Set([...FOOTER_PAIRS].map((pair) => pair.split(' ')[0] ?? ''));

/** A stretch of a sentence, and whether it holds only under a condition said after it ("… if you are selected"). */
type StatedPart = { words: readonly Word[]; underCondition: boolean };

/**
 * The parts of a sentence that are said outright. "If you are not selected, …" states nothing; in "we have filled
 * the role, but if another opens …" the first half does. A sentence that opens with its condition is left out whole.
 */
export function statedParts(sentence: readonly Word[]): StatedPart[] {
  const opensByItsVerb = OPENING_PAIRS.has(`${sentence[0]?.word ?? ''} ${sentence[1]?.word ?? ''}`);
  if (opensByItsVerb && sentence.some(({ word }) => CONCLUDING.has(word))) return [];
  const opening = sentence.findIndex((_, index) => opensCase(sentence, index));
  if (opening < 0) return [{ words: sentence, underCondition: false }];
  if (opening <= 1) return [];
  const before = sentence.slice(0, opening);
  const isAsking = ASKING.has(before[before.length - 1]?.word ?? '');
  const parts = [{ words: before, underCondition: !isAsking }];
  const again = sentence.findIndex(({ word }, index) => index > opening && STATING_AGAIN.has(word));
  return again < 0 ? parts : [...parts, { words: sentence.slice(again), underCondition: true }];
}

/** Small print: how to unsubscribe, privacy, notes to other recipients. */
export function isFooter(sentence: readonly Word[]): boolean {
  return sentence.some(
    ({ word }, index) =>
      FOOTER_WORDS.has(word) ||
      (FOOTER_FIRST_WORDS.has(word) &&
        (FOOTER_PAIRS.has(`${word} ${sentence[index + 1]?.word ?? ''}`) ||
          FOOTER_PAIRS.has(`${word} ${sentence[index + 1]?.word ?? ''} ${sentence[index + 2]?.word ?? ''}`))),
  );
}

function opensCase(sentence: readonly Word[], index: number): boolean {
  const word = sentence[index]?.word ?? '';
  if (!CONDITIONS.has(word) && !FIRST_WORDS.has(word)) return false;
  const next = sentence[index + 1]?.word ?? '';
  const previous = sentence[index - 1]?.word ?? '';
  if (CONCEDING.has(previous) || (word === 'wenn' && next === 'auch')) return false;
  const afterNext = sentence[index + 2]?.word ?? '';
  return (
    CONDITIONS.has(word) ||
    CONDITION_PAIRS.has(`${word} ${next}`) ||
    CONDITION_PAIRS.has(`${word} ${next} ${afterNext}`)
  );
}
