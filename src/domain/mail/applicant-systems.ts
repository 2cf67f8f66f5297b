/** Software that sends mail for employers, by the domains it sends from. It never tells who the employer is. */
const APPLICANT_SYSTEMS: Readonly<Record<string, string>> = {
  'greenhouse-mail.io': 'Greenhouse',
  'greenhouse.io': 'Greenhouse',
  'lever.co': 'Lever',
  'ashbyhq.com': 'Ashby',
  'myworkday.com': 'Workday',
  'workday.com': 'Workday',
  'workdaymail.com': 'Workday',
  'icims.com': 'iCIMS',
  'icims.eu': 'iCIMS',
  'smartrecruiters.com': 'SmartRecruiters',
  'workablemail.com': 'Workable',
  'workable.com': 'Workable',
  'teamtailor-mail.com': 'Teamtailor',
  'teamtailor.com': 'Teamtailor',
  'taleo.net': 'Taleo',
  'oraclecloud.com': 'Oracle',
  'successfactors.com': 'SuccessFactors',
  'successfactors.eu': 'SuccessFactors',
  'sapsf.com': 'SuccessFactors',
  'sapsf.eu': 'SuccessFactors',
  'bamboohr.com': 'BambooHR',
  'jobvite.com': 'Jobvite',
  'applytojob.com': 'JazzHR',
  'jazz.co': 'JazzHR',
  'brassring.com': 'BrassRing',
  'breezy.hr': 'Breezy',
  'recruitee-mailbox.com': 'Recruitee',
  'recruitee.com': 'Recruitee',
  'personio.com': 'Personio',
  'personio.de': 'Personio',
  'comeet-notifications.com': 'Comeet',
  'join.com': 'JOIN',
  'freshteam.com': 'Freshteam',
  'paylocity.com': 'Paylocity',
  'adp.com': 'ADP',
  'paycomonline.com': 'Paycom',
  'pageuppeople.com': 'PageUp',
  'rippling.com': 'Rippling',
  'eightfold.ai': 'Eightfold',
  'gupy.com.br': 'Gupy',
  'erecruiter.pl': 'eRecruiter',
  'talentlyft.com': 'TalentLyft',
  'oorwin.com': 'Oorwin',
  'avature.net': 'Avature',
  'softgarden.io': 'softgarden',
  'softgarden.de': 'softgarden',
  'onlyfy.com': 'onlyfy',
  'prescreen.io': 'Prescreen',
  'pinpointhq.com': 'Pinpoint',
  'bullhornmail.com': 'Bullhorn',
  'hackerrank.com': 'HackerRank',
  'hackerrankforwork.com': 'HackerRank',
  'codility.com': 'Codility',
  'codesignal.com': 'CodeSignal',
  'testgorilla.com': 'TestGorilla',
  'hirevue.com': 'HireVue',
  'calendly.com': 'Calendly',
  'goodtime.io': 'GoodTime',
  'modernloop.io': 'ModernLoop',
};

/** Places where jobs are advertised; some pass on news of applications too. */
const JOB_BOARDS: Readonly<Record<string, string>> = {
  'linkedin.com': 'LinkedIn',
  'indeed.com': 'Indeed',
  'indeedemail.com': 'Indeed',
  'glassdoor.com': 'Glassdoor',
  'ziprecruiter.com': 'ZipRecruiter',
  'monster.com': 'Monster',
  'dice.com': 'Dice',
  'careerbuilder.com': 'CareerBuilder',
  'stepstone.de': 'StepStone',
  'xing.com': 'XING',
  'karriere.at': 'karriere.at',
  'wellfound.com': 'Wellfound',
  'angel.co': 'Wellfound',
  'joinhandshake.com': 'Handshake',
  'otta.com': 'Otta',
  'welcometothejungle.com': 'Welcome to the Jungle',
  'jobscan.co': 'Jobscan',
  'alljob.co.il': 'AllJobs',
  'drushim.co.il': 'Drushim',
  'adzuna.com': 'Adzuna',
  'jooble.org': 'Jooble',
  'talent.com': 'Talent.com',
  'simplyhired.com': 'SimplyHired',
  'hired.com': 'Hired',
  'builtin.com': 'Built In',
};

export const MAX_ADDRESS = 320;
const MAIL_PROVIDERS = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com gmx.de gmx.at gmx.net web.de proton.me protonmail.com posteo.de mailbox.org qq.com 163.com'.split(
    ' ',
  ),
);

// Addresses that send suggestions and nothing about one's applications.
const ALERT_ADDRESS =
  /^(?:job-?alerts?(?:-noreply)?@|jobs-listings@|job-?recommendations?@|jobmail@|[^@]{1,64}@jobalerts?\.)/;
const BOARD_ALERT_ADDRESS =
  /^(?:alerts?|recommendations?|suggestions?|[^@]{1,64}@alerts?\.|[^@]{1,64}@notifications?\.)/;

/** The applicant system or job board behind an address, by its exact domain or a subdomain of it; null when unknown. */
export function senderSystem(address: string): string | null {
  return underKnownDomain(address, APPLICANT_SYSTEMS) ?? underKnownDomain(address, JOB_BOARDS);
}

export function isJobBoard(address: string): boolean {
  return underKnownDomain(address, JOB_BOARDS) !== null;
}

export function isMailProvider(address: string): boolean {
  return MAIL_PROVIDERS.has(domainOf(address));
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

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function underKnownDomain(address: string, known: Readonly<Record<string, string>>): string | null {
  const labels = domainOf(address).slice(0, 260).split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const domain = labels.slice(from).join('.');
    if (Object.hasOwn(known, domain)) return known[domain] ?? null;
  }
  return null;
}
