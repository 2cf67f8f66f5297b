import type { MailLink } from './reading.ts';

type FoundLink = MailLink & { start: number; end: number };

/** Hosts that exist to agree on a time. */
const SCHEDULES =
  /^(?:[\w-]{1,40}\.){0,3}(?:calendly\.com|cal\.com|goodtime\.io|modernloop\.io|savvycal\.com|youcanbook\.me|calendar\.app\.google|doodle\.com|zcal\.co|tidycal\.com|koalendar\.com|appointlet\.com|meetergo\.com|bookwhen\.com|acuityscheduling\.com|oncehub\.com|scheduleonce\.com|rally\.video|prelude\.co|cronofy\.com|bookings\.cloud\.microsoft|outlook\.office365\.com)$/;
/** Hosts that exist to set tasks. */
const ASSESSES =
  /^(?:[\w-]{1,40}\.){0,3}(?:hackerrank\.com|hackerrankforwork\.com|codility\.com|codesignal\.com|testgorilla\.com|hirevue\.com|coderpad\.io|coderbyte\.com|byteboard\.dev|karat\.io|qualified\.io|devskiller\.com|testdome\.com|adaface\.com|imocha\.io|mettl\.com|shl\.com|shlonline\.com|pymetrics\.com|criteriacorp\.com|aon\.com|cut-e\.com|plum\.io|vervoe\.com|predictiveindex\.com|willo\.video|sparkhire\.com|harver\.com|arcticshores\.com|hackerearth\.com|alooba\.com|triplebyte\.com|assessfirst\.com|talentsorter\.com|cammio\.com|retorio\.com)$/;
const SCHEDULE_PATH = /schedul|availab|booking|appointment|time-?slot|termin|pick-?a-?time|self-?book/i;
const ASSESSMENT_PATH = /assessment|challenge|coding-?test|online-?test|take-?home|\/test\//i;
const URL = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{4,600}/giu;
const MAX_TEXT = 20_000;
const MAX_LINKS = 5;

/** The addresses under which the mail asks for a time to be picked or a task to be solved. None is ever opened. */
export function findLinks(ownText: string): FoundLink[] {
  const found = new Map<string, FoundLink>();
  for (const match of ownText.slice(0, MAX_TEXT).matchAll(URL)) {
    const url = match[0].replace(/[.,;:!?*_]{1,10}$/, '');
    const purpose = purposeOf(url);
    if (purpose === null || found.has(url)) continue;
    found.set(url, { purpose, url, start: match.index, end: match.index + url.length });
    if (found.size === MAX_LINKS) break;
  }
  return [...found.values()];
}

function purposeOf(url: string): MailLink['purpose'] | null {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:@]{1,200})(.{0,500})/i.exec(url) ?? [];
  const name = host.toLowerCase();
  if (SCHEDULES.test(name)) return 'schedule';
  if (ASSESSES.test(name)) return 'assessment';
  if (/unsubscri|preferences|privacy|surve/i.test(path)) return null;
  if (SCHEDULE_PATH.test(path)) return 'schedule';
  return ASSESSMENT_PATH.test(path) ? 'assessment' : null;
}
