import type { PhraseTable } from '../signals.ts';

/** Somebody who approaches the person about a job they did not apply for. */
export const RECRUITER: PhraseTable = {
  kind: 'recruiter',
  strong: [
    'came|come|coming|ran|stumbled across|upon ~3 profile|resume|cv|background|experience|linkedin|github',
    'saw|found|seen|reviewed|viewed|noticed|reviewing|received ~3 your ~2 profile|resume|cv|background ~6 on|in|at|one|online|and',
    'please|kindly|plz|pls ~5 share|send|forward|reply|revert|respond|provide|submit ~8 resume|cv|profile|rate|rates',
    'share|send|forward|reply|revert ~6 updated|latest|current|recent ~2 resume|cv|profile',
    'let ~2 me|us know ~8 interested|interest|interests|suits|comfortable',
    'urgent|immediate|direct|exciting|excellent|hot|new|multiple|great ~2 requirement|requirements|need|opening|hiring|client|hire|vacancy',
    'find ~3 below|job|requirement ~3 requirement|description|jd|position|details',
    'job description below',
    'c2c|w2|corp|1099|onsite|hybrid|remote ~3 contract|contractor|position|c2c|w2|client|months',
    'my|our ~2 client|clients|implementation|end ~3 is|are|has|looking|seeking|needs|requires|partner|in|client',
    'opportunity ~6 may|might|that|matching|matches ~4 interest|pique|fit|profile|skills',
    'would|are you ~3 be|still|currently|open|actively|available ~4 interested|open|looking|exploring|seeking|new|opportunities',
    'reach|reaching|reached ~3 out ~6 about|regarding|opportunity|role|position|discuss|because|see|regards',
    'trying|tried ~2 reach ~2 you',
    'i|we|am|are|currently ~3 have|working|hiring|looking|recruiting|searching ~5 opening|opportunity|position|role|requirement|openings|opportunities',
    'auf ~3 profil ~4 aufmerksam|gestossen',
    'job ~1 title|description ~20 location|duration',
    'role|position|title ~8 location',
    'location ~8 duration|type|client',
    'rate|salary|work ~2 expectation|expectations|authorization|visa',
  ],
  medium: [
    'opportunity|opportunities|opening|requirement|requirements|hiring|need|seeking|urgent',
    'recruiter|staffing|consultancy',
    'role|position|location|duration|client|title|type|skills|rate|salary',
  ],
  weak: [],
};

export const JOB_ALERT: PhraseTable = {
  kind: 'job_alert',
  strong: [
    'job|jobs|search ~2 alert|alerts|agent|digest|recommendations',
    'new|more|other|similar|recommended|matching|today|latest|top|best ~3 jobs|job|positions|roles|vacancies|openings ~6 for|similar|matching|in|at|match|near|posted|you|available',
    'jobs ~4 similar|match|matching|recommended|near|picked|hand|based|you|selected',
    'is|are|others|now hiring',
    'role|job|jobs ~5 at ~8 actively recruiting',
    'may|might be ~2 fit for',
    'connections|apply now',
    'jobs ~6 in ~6 apply now',
    'engineer|developer|manager|analyst|designer|specialist|jobs ~3 and more',
    'role|job|position ~12 at ~8 connection|connections|alumni|applicants|available',
    'other opportunities open',
    'today|s jobs',
    'jobs|positions ~3 posted|found',
    'new job|positions ~1 posting|for|openings|opportunities',
    'saved search',
    'view|see jobs|job',
    'job of the week',
    'new match',
    'jobs ~6 preferences|profile|criteria',
    'job openings ~6 week|day|days|month',
    'roles are up',
    'job opportunities available',
    'תעסוקה|דרושים',
    'intellisearch',
    'neue ~3 jobs|stellen|stellenangebote|stellenanzeigen|treffer',
    'jobs ~3 fur ~2 dich|sie',
    'jobalert|jobalarm|jobagent|suchagent|jobmail|jobnewsletter',
    'nouvelles ~2 offres',
    'nuevas|nuevos ~2 ofertas|empleos|vacantes',
    'novas ~2 vagas',
    'משרה|המשרות|משרות חדשה|חדשות|שעלו|תואמות',
  ],
  medium: [],
  weak: [],
};

/** Mails that look like news of an application and are none. Judged on the subject, or on a body that says little else. */
export const NOT_NEWS: PhraseTable = {
  kind: 'other',
  strong: [
    // Codes and accounts
    'security|verification|access|login|one|time|confirmation|sicherheits|bestatigungs ~2 code|passcode|otp|pin',
    'sicherheitscode|bestatigungscode|verifizierungscode|einmalcode|zugangscode|einmalpasswort',
    'verify|confirm|activate|validate ~3 email|account|identity|address',
    'reset|change|forgot|forgotten|temporary ~2 password',
    'account ~3 created|registration|registered|activated|verified',
    'welcome to ~4 careers|career|community|network|candidate|job',
    'jobvite|candidate|account|profile registration|created',
    // Not sent yet
    'complete|finish|finalize|continue|resume|submit|incomplete|unfinished|pending ~3 your|job|the ~2 application|applying|profile',
    'application ~4 incomplete|unfinished|draft|expire|expires|expiring|not ~1 submitted|complete|finished',
    'started ~4 application',
    'bewerbung ~5 abschliessen|vervollstandigen|fertigstellen|unvollstandig',
    'finalisez|completez|terminez ~3 candidature',
    // Surveys
    'survey|umfrage|questionnaire|enquete|encuesta|pesquisa|sondaggio',
    'feedback ~6 experience|process|interview|application|candidate|recruitment|hiring',
    'rate|share|tell|about|your|candidate ~4 experience ~3 feedback|survey|us|with',
    'how ~3 was|did ~4 experience|interview|we|process',
    // The person took it back themselves
    'withdrawn|withdrew|withdrawal|withdrawing ~8 application|candidacy|candidature|position|your|consideration',
    'application|candidacy ~6 withdrawn|withdrawal|withdraw',
    'zuruckgezogen|ruckzug|zuruckziehung ~5 bewerbung',
    'bewerbung ~8 zuruckgezogen',
    // Another person
    'referral|referring|referred ~6 for|your|position|role|friend|candidate|thank',
    // Everything around the hiring
    'tips|tricks|prep|preparation|practice|mock|ace|boost ~4 interview|interviews',
    'interview|interviews ~1 tips|prep|preparation|course|skills|query|practice',
    'webinar|podcast|workshop|meetup|masterclass|bootcamp|newsletter|course|courses|certificate',
  ],
  medium: [],
  weak: [],
};

/** "Applications" and "interviews" that have nothing to do with a job. */
export const OTHER_APPLICATIONS: PhraseTable = {
  kind: 'other',
  strong: [
    'loan|mortgage|credit|rental|lease|tenancy|visa|passport|insurance|grant|scholarship|housing|apartment|adoption|membership|patent|building|planning|benefit|benefits|permit|license|licence|card|admission|college|university|account|arrival|immigration ~2 application|request|submission',
    'application|request|applied|applying|apply ~4 loan|mortgage|credit|rental|lease|tenancy|visa|passport|insurance|grant|scholarship|housing|apartment|flat|permit|membership',
    'kredit|darlehen|mietwohnung|wohnung|visum|stipendium|versicherung ~4 antrag|bewerbung|anfrage',
    'bewerbung|antrag ~5 wohnung|kredit|darlehen|visum|stipendium|mietwohnung|studienplatz',
    'kreditantrag|visumantrag|wohnungsbewerbung',
    'podcast ~8 interview|episode|guest',
    'interview ~6 podcast|episode|author|magazine|radio',
  ],
  medium: [],
  weak: [],
};
