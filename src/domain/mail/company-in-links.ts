import { isImpersonal, labelOfDomain } from './company-account.ts';
import { asCompany } from './company-name.ts';
import { nameAt, type WeighedName } from './found-name.ts';
import { isMailProvider, senderSystem } from './known-senders.ts';
import { labelAsName } from './label-as-name.ts';
import { nameInDomain } from './name-in-domain.ts';
import { inSmallLetters } from './small-letters.ts';

/** What an address or a link says of the employer; `isTold`: enough alone, else the text has to write the name out. */
type Label = { value: string; start: number; isTold: boolean; isSystem?: boolean };

const WRITTEN_OUT = 1.7;
const LABEL = 1;
const MAX_PLACES = 12;
/** An address, or the host and the path of a link. */
const PLACE =
  /(?:([\w.+-]{1,64})@|https?:\/\/|www\.)((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10})(?![a-z0-9-])((?:\/[\w.~%+-]{1,80}){0,3})/gi;

/** Systems where the employer is a part of the path: "boards.greenhouse.io/northwind". */
const IN_PATH =
  /^(?:(?:job-)?boards(?:\.eu|-api)?\.greenhouse\.io|jobs(?:\.eu)?\.lever\.co|jobs\.ashbyhq\.com|(?:jobs|careers)\.smartrecruiters\.com|apply\.workable\.com|app\.dover\.com|jobs\.gem\.com|join\.com|github\.com|gitlab\.com|bitbucket\.org)$/;
/** Systems where the employer's is the first label: "northwind.recruitee.com", "northwind.zoom.us". */
const IN_HOST =
  /^(?:(?:careers?|jobs|us|uk|eu|internal|external)-)?([a-z][a-z0-9-]{1,40}?)(?:-(?:careers?|jobs))?\.(?:wd\d{1,3}\.myworkdayjobs\.com|(?:jobs\.)?personio\.(?:de|com)|(?:[a-z]{2,4}\d?\.)?(?:recruitee|bamboohr|teamtailor|icims|breezy|gupy|softgarden|homerun|applytojob|taleo|avature|umantis|rexx-systems|jobylon|varbi|zoom|webex|slack|atlassian|sharepoint|workable|smartrecruiters|jobvite|pinpointhq|successfactors|onlyfy|dvinci-hr|concludis|welcomekit|factorialhr|viterbit)\.(?:com|us|net|io|de|co|hr|eu|jobs|solutions))$/;
const NO_TENANT =
  /^(?:www|app|apps|api|us\d{0,2}web|us\d{1,2}|web|go|my|help|support|docs|join|meet|meeting|jobs?|careers?|apply|boards|login|auth|hire|talent|mail|email|static|cdn|info|talk|embed|notifications?|click|track(?:ing)?|links?|settings|features|topics|orgs|about|en|de|fr|us|uk|companies|j|s)$/;
/** Where the path tells that it is a task of the employer's. */
const OF_A_TASK =
  /test|challenge|interview|assignment|exercise|task|kata|homework|hiring|recruit|take-?home/i;
/** Everybody's: networks, calendars, videos, forms, shops, libraries, news; and what teaches or tests. */
const NOBODYS =
  /(?:^|\.)(?:google|goo|gstatic|youtube|youtu|facebook|fb|instagram|twitter|x|t|tiktok|pinterest|xing|snapchat|whatsapp|wa|telegram|discord|medium|substack|wordpress|blogspot|tumblr|reddit|wikipedia|wikimedia|apple|microsoft|office|office365|outlook|live|skype|teams|zoom|webex|slack|gotomeeting|whereby|bluejeans|jitsi|loom|vimeo|dropbox|box|wetransfer|docusign|hellosign|adobe|acrobat|figma|miro|notion|airtable|typeform|surveymonkey|qualtrics|forms|jotform|eventbrite|meetup|bit|tinyurl|ow|lnkd|mailchimp|list-manage|sendgrid|mandrillapp|hubspot|hubspotlinks|salesforce|cal|calendar|calendly|doodle|savvycal|zcal|trustpilot|kununu|glassdoor|comparably|maps|openstreetmap|booking|uber|bahn|sbb|oebb|github|githubusercontent|gitlab|bitbucket|codesandbox|stackblitz|replit|codepen|stackoverflow|npmjs|kaggle|coursera|udemy|w3|w3schools|mozilla|amazon|amazonaws|cloudfront|azure|sharepoint|atlassian|trello|leetcode|codewars|codingame|coderpad|hackerrank|codility|gravatar|archive|doi|arxiv|orcid|researchgate|europa|gov|eeoc|dol|uscis|e-verify|yahoo|gmx|web|aol|msn|proton|protonmail|icloud|hotmail|gmail|verizon|comcast|att|company|domain|email|mail|website|url|link|test)$/;

/**
 * The employer by the addresses and links inside a letter: for letters whose sender tells nothing. What the text writes
 * out is believed more than a label.
 */
export function companiesInLinks(text: string): WeighedName[] {
  const found = new Map<string, WeighedName>();
  const small = inSmallLetters(text);
  for (const { value, start, isTold, isSystem } of labelsIn(text)) {
    if (found.has(value.toLowerCase())) continue;
    const place = nameInDomain(value, text) ?? asWrittenSmall(value, text, small);
    const written = place && text.slice(place.start, place.end).replace(/['’]s$/u, '');
    const isWritten = written && (isSystem || asCompany(written, null) === written);
    const name = isWritten
      ? nameAt('text', text, written, place.start)
      : isTold && asCompany(value, null) === value
        ? nameAt('text', text, value, start)
        : null;
    if (name)
      found.set(
        value.toLowerCase(),
        isWritten
          ? { ...name, weight: WRITTEN_OUT }
          : { ...name, value: labelAsName(name.value), weight: LABEL },
      );
  }
  return [...found.values()];
}

function labelsIn(text: string): Label[] {
  if (!/[@/]|www\./.test(text)) return [];
  const labels: Label[] = [];
  for (const match of text.matchAll(PLACE)) {
    const [whole, account, host = '', path = ''] = match;
    const label =
      account === undefined ? ofLink(host.toLowerCase(), path) : ofAddress(account, host, text, match.index);
    if (label === null) continue;
    const at = whole.toLowerCase().lastIndexOf(label.value.toLowerCase());
    if (at < 0) continue;
    labels.push({ ...label, value: whole.slice(at, at + label.value.length), start: match.index + at });
    if (labels.length === MAX_PLACES) break;
  }
  return labels;
}

function ofLink(host: string, path: string): Omit<Label, 'start'> | null {
  const [, first = '', second = ''] = path.split('/');
  if (IN_PATH.test(host)) {
    if (first.length < 2 || NO_TENANT.test(first.toLowerCase())) return null;
    const isCode = /^(?:github|gitlab|bitbucket)\./.test(host);
    return { value: first, isTold: !isCode || OF_A_TASK.test(second) };
  }
  const tenant = IN_HOST.exec(host)?.[1];
  if (tenant !== undefined) return NO_TENANT.test(tenant) ? null : { value: tenant, isTold: true };
  const label = ownLabelOf(host);
  return label === null ? null : { value: label, isTold: false };
}

/** "sarah.bradley@northwind.example"; whoever is addressed in a header that was quoted is no sender. */
function ofAddress(account: string, host: string, text: string, at: number): Omit<Label, 'start'> | null {
  if (
    /(?:^|\n)[*\s]{0,3}(?:to|an|à|para|a|aan|til|till|cc|bcc)\s?:[^\n]{0,80}$/i.test(
      text.slice(Math.max(0, at - 90), at),
    )
  )
    return null;
  const address = `${account}@${host}`;
  if (isMailProvider(address)) return null;
  // Somebody who works for an applicant system's maker writes for it; a robot there writes for others.
  if (senderSystem(address) !== null) {
    const maker = host.split('.').at(-2) ?? '';
    return isImpersonal(address) || !account.includes('.')
      ? null
      : { value: maker, isTold: false, isSystem: true };
  }
  const label = ownLabelOf(host.toLowerCase());
  return label === null ? null : { value: label, isTold: true };
}

function ownLabelOf(host: string): string | null {
  if (senderSystem(`@${host}`) !== null) return null;
  const label = labelOfDomain(host);
  return label === null || NOBODYS.test(label) ? null : label;
}

/** Small, a name may as well be a word: something has to say that it is where one works. */
const BEFORE_SMALL =
  /(?:^|[\s(])(?:at|in|with|from|joining|join|to|bei|von|chez|à|hos|bij|presso|en|na|no)\s$/i;

/** "adidas", "iCIMS", "eBay": a name that begins small, where the text has it as a word of its own. */
function asWrittenSmall(label: string, text: string, small: string): { start: number; end: number } | null {
  if (label.length < 4) return null;
  for (let at = small.indexOf(label.toLowerCase()); at >= 0; at = small.indexOf(label.toLowerCase(), at + 1))
    if (
      BEFORE_SMALL.test(text.slice(Math.max(0, at - 10), at)) &&
      !/^(?:[\p{L}\p{N}@/_-]|\.\p{L})/u.test(text.slice(at + label.length, at + label.length + 2))
    )
      return { start: at, end: at + label.length };
  return null;
}
