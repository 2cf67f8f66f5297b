import { APPLICANT_SYSTEMS } from './applicant-systems.ts';
import { JOB_BOARDS } from './job-boards.ts';
import { domainOf } from './mail.ts';

export const MAX_ADDRESS = 320;
/** Where people have their mail. Some of these names are an employer's under another end (bol.com, sky.com): those stand with their own. */
const MAIL_PROVIDERS = new Set(
  (
    'gmail.com googlemail.com icloud.com me.com mac.com aol.com proton.me protonmail.com fastmail.com fastmail.fm posteo.de posteo.net mailbox.org web.de qq.com 163.com ' +
    'freenet.de arcor.de aon.at chello.at bluewin.ch hispeed.ch orange.fr free.fr laposte.net libero.it virgilio.it ziggo.nl kpnmail.nl xs4all.nl telenet.be ' +
    'btinternet.com talktalk.net virginmedia.com ntlworld.com sbcglobal.net comcast.net verizon.net ymail.com rocketmail.com ' +
    'uol.com.br bol.com.br terra.com.br onet.pl interia.pl wp.pl o2.pl seznam.cz'
  ).split(' '),
);
/** Those with an end for every country. */
const PROVIDER_OF_ANY_COUNTRY = /^(?:t-online|gmx|yahoo|hotmail|outlook|live|msn|wanadoo|tiscali)\./;
/** What those that hire call themselves, in a name or an address. */
export const HIRES =
  /\b(?:hr|jobs?|careers?|karriere|recruit\w*|resourcing|talent\w{0,2}|people|personal(?:abteilung|gewinnung|amt|referat|management|wesen)?|bewerb\w*|ausbildung|hiring|rh|rrhh|recursos humanos|risorse umane|selezione|rekry\w*|rekrutacja|staffing|vacatures?|werving|recrutement|recrutamento|selecci[oó]n)\b/i;

// Addresses that send suggestions and nothing about one's applications.
const ALERT_ADDRESS =
  /^(?:job-?alerts?(?:-noreply)?@|jobs-listings@|job-?recommendations?@|jobmail@|[^@]{1,64}@jobalerts?\.)/;
const BOARD_ALERT_ADDRESS =
  /^(?:alerts?|recommendations?|suggestions?|[^@]{1,64}@alerts?\.|[^@]{1,64}@notifications?\.)/;
/** How a system's mail domains go on behind its name: "northhire-mail", "northhiremail". */
const SENDS_MAIL =
  /-?(?:mail|mails|mailer|mailbox|mailing|app|jobs?|hiring|hire|notify|notifications?|email|inbox|send|messages?)$/;
const SHORTEST_NAME = 4;
const MAX_DOMAIN = 260;

/** The applicant system or job board behind an address, by a domain it is known for or one that has its name and another end; null when unknown. */
export function senderSystem(address: string): string | null {
  if (address !== asked.address) {
    const system =
      underKnownDomain(address, SYSTEMS_BY_DOMAIN) ??
      underKnownDomain(address, BOARDS_BY_DOMAIN) ??
      underNameOf(address, SYSTEM_LETTERS);
    asked = { address, system };
  }
  return asked.system;
}

/** The last that was asked about: of one mail it is asked a dozen times. */
let asked: { address: string; system: string | null } = { address: '', system: null };

/** Whether software that sends mail for employers sent it. `from`: an address, or a line that ends with one. */
export function isApplicantSystem(from: string): boolean {
  const line = from.slice(from.lastIndexOf('@')).trimEnd();
  const address = line.endsWith('>') ? line.slice(0, -1) : line;
  return (
    underKnownDomain(address, SYSTEMS_BY_DOMAIN) !== null || underNameOf(address, APPLICANT_LETTERS) !== null
  );
}

export function isJobBoard(address: string): boolean {
  return underKnownDomain(address, BOARDS_BY_DOMAIN) !== null || underNameOf(address, BOARD_LETTERS) !== null;
}

export function isMailProvider(address: string): boolean {
  const domain = domainOf(address).toLowerCase();
  return MAIL_PROVIDERS.has(domain) || PROVIDER_OF_ANY_COUNTRY.test(domain);
}

/** An address that only ever sends suggestions of jobs. */
export function isJobBoardAlert(address: string): boolean {
  if (address.length > MAX_ADDRESS) return false;
  const lower = address.toLowerCase();
  return ALERT_ADDRESS.test(lower) || (isJobBoard(lower) && BOARD_ALERT_ADDRESS.test(lower));
}

/** Names of systems and boards, folded: when one stands where a company should, it is none. */
export const SYSTEM_NAMES: ReadonlySet<string> = new Set(
  [...Object.values(APPLICANT_SYSTEMS), ...Object.values(JOB_BOARDS)].map((name) => name.toLowerCase()),
);

function underKnownDomain(address: string, known: ReadonlyMap<string, string>): string | null {
  const domain = domainOf(address).toLowerCase().slice(0, MAX_DOMAIN);
  // "a.b.c", "b.c": every ending of two labels and more.
  for (let from = 0, dot = domain.indexOf('.'); dot >= 0; from = dot + 1, dot = domain.indexOf('.', from)) {
    const system = known.get(domain.slice(from));
    if (system !== undefined) return system;
  }
  return null;
}

/** Names by their letters alone, as a domain has them. */
function lettersOf(systems: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const byLetters = Object.values(systems).map(
    (name) => [name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), name] as const,
  );
  return new Map(byLetters.filter(([letters]) => letters.length >= SHORTEST_NAME));
}

function underNameOf(address: string, byLetters: ReadonlyMap<string, string>): string | null {
  if (address.length > MAX_ADDRESS || !address.includes('@')) return null;
  for (const label of domainOf(address).toLowerCase().split('.').slice(0, -1)) {
    if (!NAME_STARTS.has(label.slice(0, SHORTEST_NAME))) continue;
    const name = byLetters.get(label.replace(SENDS_MAIL, '')) ?? byLetters.get(label);
    if (name !== undefined) return name;
  }
  return null;
}

const SYSTEMS_BY_DOMAIN: ReadonlyMap<string, string> = new Map(Object.entries(APPLICANT_SYSTEMS));
const BOARDS_BY_DOMAIN: ReadonlyMap<string, string> = new Map(Object.entries(JOB_BOARDS));
const SYSTEM_LETTERS = lettersOf({ ...APPLICANT_SYSTEMS, ...JOB_BOARDS });
const APPLICANT_LETTERS = lettersOf(APPLICANT_SYSTEMS);
const BOARD_LETTERS = lettersOf(JOB_BOARDS);
/** Nearly every label of a domain begins otherwise: a look at this is all that it costs. */
const NAME_STARTS = new Set([...SYSTEM_LETTERS.keys()].map((letters) => letters.slice(0, SHORTEST_NAME)));
