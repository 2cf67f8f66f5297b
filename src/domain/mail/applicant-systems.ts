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
  'cronofy.com': 'Cronofy',
  'shl.com': 'SHL',
  'arcticshores.com': 'Arctic Shores',
  'assessfirst.com': 'AssessFirst',
  'cut-e.com': 'cut-e',
  'harver.com': 'Harver',
  'pymetrics.com': 'pymetrics',
  'sparkhire.com': 'Spark Hire',
  'vervoe.com': 'Vervoe',
  'trac.jobs': 'Trac',
  'tal.net': 'Oleeo',
  'applitrack.com': 'Frontline',
  'onlyfy.jobs': 'onlyfy',
  'dvinci-hr.com': 'd.vinci',
  'dvinci.de': 'd.vinci',
  'rexx-systems.com': 'rexx',
  'umantis.com': 'Umantis',
  'concludis.de': 'concludis',
  'talention.com': 'Talention',
  'bite.de': 'BITE',
  'b-ite.com': 'BITE',
  'hrworks.de': 'HRworks',
  'heavenhr.com': 'HeavenHR',
  'talentsoft.com': 'Talentsoft',
  'cegid.com': 'Cegid',
  'flatchr.io': 'Flatchr',
  'welcomekit.co': 'Welcome Kit',
  'digitalrecruiters.com': 'Digital Recruiters',
  'beetween.com': 'Beetween',
  'nicoka.com': 'Nicoka',
  'kenjo.io': 'Kenjo',
  'factorialhr.com': 'Factorial',
  'viterbit.com': 'Viterbit',
  'altamirahrm.com': 'Altamira',
  'inrecruiting.com': 'In-recruiting',
  'homerun.co': 'Homerun',
  'carerix.com': 'Carerix',
  'hr-on.com': 'HR-ON',
  'emply.com': 'Emply',
  'varbi.com': 'Varbi',
  'jobylon.com': 'Jobylon',
  'reachmee.com': 'ReachMee',
  'peoplehr.com': 'People HR',
  'hireful.com': 'Hireful',
  'networxrecruitment.com': 'networx',
  'eploy.co.uk': 'Eploy',
  'ukg.com': 'UKG',
  'ultipro.com': 'UKG',
  'dayforce.com': 'Dayforce',
  'dayforcehcm.com': 'Dayforce',
  'governmentjobs.com': 'NEOGOV',
  'neogov.com': 'NEOGOV',
  'silkroad.com': 'SilkRoad',
  'cornerstoneondemand.com': 'Cornerstone',
  'csod.com': 'Cornerstone',
  'phenompeople.com': 'Phenom',
  'gem.com': 'Gem',
  'paradox.ai': 'Paradox',
  'zohorecruit.com': 'Zoho Recruit',
  'recruitcrm.io': 'Recruit CRM',
  'loxo.co': 'Loxo',
  'mail.hrsmart.com': 'HRsmart',
  'recruitmail.com': 'recruitmail',
  'clinchtalent.com': 'Clinch',
  'breezy-mail.com': 'Breezy',
  'myworkdayjobs.com': 'Workday',
  'successfactors.cn': 'SuccessFactors',
  'hibob.com': 'HiBob',
  'gohire.io': 'GoHire',
  'recruiterbox.com': 'Recruiterbox',
  'trakstar.com': 'Trakstar',
  'hireology.com': 'Hireology',
  'jobscore.com': 'JobScore',
  'applicantpro.com': 'ApplicantPro',
  'isolvedhire.com': 'isolved',
  'applicantstack.com': 'ApplicantStack',
  'manatal.com': 'Manatal',
  'zohorecruitmail.com': 'Zoho Recruit',
  'talentreef.com': 'TalentReef',
  'beamery.com': 'Beamery',
  'paycor.com': 'Paycor',
  'fountain.com': 'Fountain',
  'kula.ai': 'Kula',
  'dover.com': 'Dover',
  'coveto.de': 'coveto',
  'mhm-hr.com': 'MHM',
  'hr4you.org': 'HR4YOU',
  'beesite.de': 'BeeSite',
  'usastaffing.gov': 'USA Staffing',
  'karat.com': 'Karat',
  'mettl.com': 'Mettl',
  'hackerearth.com': 'HackerEarth',
  'coderbyte.com': 'Coderbyte',
  'testdome.com': 'TestDome',
  'devskiller.com': 'DevSkiller',
  'criteriacorp.com': 'Criteria',
  'willo.video': 'Willo',
  'modernhire.com': 'Modern Hire',
  'wonderlic.com': 'Wonderlic',
  'interviewstream.com': 'interviewstream',
  'x0pa.com': 'X0PA',
  'jobtrain.co.uk': 'Jobtrain',
  'lumesse-talentlink.com': 'TalentLink',
  'tribepad.com': 'Tribepad',
  'vacancyfiller.co.uk': 'Vacancy Filler',
  'hireserve.com': 'Hireserve',
  'jobadder.com': 'JobAdder',
  'livehire.com': 'LiveHire',
  'elmotalent.com.au': 'ELMO',
  'snaphire.com': 'SnapHire',
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
  'usajobs.gov': 'USAJOBS',
  'jobs.nhs.uk': 'NHS Jobs',
  'civilservicejobs.service.gov.uk': 'Civil Service Jobs',
  'reed.co.uk': 'Reed',
  'totaljobs.com': 'Totaljobs',
  'cv-library.co.uk': 'CV-Library',
  'jobs.ac.uk': 'jobs.ac.uk',
  'academictransfer.com': 'AcademicTransfer',
  'jobsgopublic.com': 'Jobsgopublic',
  'irishjobs.ie': 'IrishJobs',
  'jobs.ie': 'Jobs.ie',
  'seek.com.au': 'SEEK',
  'naukri.com': 'Naukri',
  'arbeitsagentur.de': 'Bundesagentur für Arbeit',
  'interamt.de': 'Interamt',
  'jobware.de': 'Jobware',
  'kimeta.de': 'kimeta',
  'jobvector.de': 'jobvector',
  'jobs.ch': 'jobs.ch',
  'jobup.ch': 'jobup',
  'hokify.com': 'hokify',
  'ams.at': 'AMS',
  'hellowork.com': 'HelloWork',
  'francetravail.fr': 'France Travail',
  'pole-emploi.fr': 'France Travail',
  'apec.fr': 'Apec',
  'cadremploi.fr': 'Cadremploi',
  'jobteaser.com': 'JobTeaser',
  'infojobs.net': 'InfoJobs',
  'infoempleo.com': 'InfoEmpleo',
  'tecnoempleo.com': 'Tecnoempleo',
  'infojobs.it': 'InfoJobs',
  'subito.it': 'Subito',
  'nationalevacaturebank.nl': 'Nationale Vacaturebank',
  'werk.nl': 'werk.nl',
  'vdab.be': 'VDAB',
  'net-empregos.com': 'Net-Empregos',
  'vagas.com.br': 'Vagas',
  'catho.com.br': 'Catho',
  'computrabajo.com': 'Computrabajo',
};

export const MAX_ADDRESS = 320;
const MAIL_PROVIDERS = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com gmx.de gmx.at gmx.net web.de proton.me protonmail.com posteo.de mailbox.org qq.com 163.com'.split(
    ' ',
  ),
);
/** What those that hire call themselves, in a name or an address. */
export const HIRES =
  /\b(?:hr|jobs?|careers?|karriere|recruit\w*|resourcing|talent\w{0,2}|people|personal(?:abteilung|gewinnung|amt|referat|management|wesen)?|bewerb\w*|ausbildung|hiring|rh|rrhh|recursos humanos|risorse umane|selezione|rekry\w*|rekrutacja|staffing|vacatures?|werving|recrutement|recrutamento|selecci[oó]n)\b/i;

// Addresses that send suggestions and nothing about one's applications.
const ALERT_ADDRESS =
  /^(?:job-?alerts?(?:-noreply)?@|jobs-listings@|job-?recommendations?@|jobmail@|[^@]{1,64}@jobalerts?\.)/;
const BOARD_ALERT_ADDRESS =
  /^(?:alerts?|recommendations?|suggestions?|[^@]{1,64}@alerts?\.|[^@]{1,64}@notifications?\.)/;

/** The applicant system or job board behind an address, by its exact domain or a subdomain of it; null when unknown. */
export function senderSystem(address: string): string | null {
  return underKnownDomain(address, APPLICANT_SYSTEMS) ?? underKnownDomain(address, JOB_BOARDS);
}

/** Whether software that sends mail for employers sent it: nothing else comes from there. `from`: an address, or a line that ends with one. */
export function isApplicantSystem(from: string): boolean {
  return underKnownDomain(from.replace(/>?\s*$/, ''), APPLICANT_SYSTEMS) !== null;
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
