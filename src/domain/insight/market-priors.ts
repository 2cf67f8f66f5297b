import type { Beta } from './beta.ts';

/** How far a published figure carries: how it was gathered, and how near it is to one person's search. */
export type Strength = 'strong' | 'mixed' | 'weak' | 'assumption';
export type PublishedFigure = { says: string; where: string; strength: Strength };

/** What is known of a step before any number of the person's own: a beta distribution, and what it rests on. */
export type MarketPrior = Beta & { name: string; figures: readonly PublishedFigure[] };

const CAREERPLUG: PublishedFigure = {
  says: 'CareerPlug 2024, 60,000 small businesses: 3 in 100 applicants were interviewed, 27 in 100 interviewed were hired',
  where: 'https://staffinghub.com/?p=14337',
  strength: 'weak',
};
const LEVER_SMB: PublishedFigure = {
  says: 'Lever, 1.5 million candidacies at small companies: 17 in 100 came to a first talk',
  where:
    'https://www.lever.co/blog/new-report-reveals-essential-recruiting-benchmarks-for-startups-and-smbs/',
  strength: 'weak',
};
const LEVER_2016: PublishedFigure = {
  says: 'Lever 2016, 4 million candidates: 1 in 16 of those referred was hired, 1 in 152 of those who applied',
  where:
    'https://rss.globenewswire.com/fr/news-release/2016/10/05/877340/0/en/New-Research-Shows-Only-One-in-100-Candidates-is-Hired-Referred-Candidates-Nearly-10-Times-as-Likely-to-be-Hired-as-Applicants.html',
  strength: 'weak',
};

/** An application without a word from anybody, to an interview: 3, about 4.5, 12 and 17 in 100; their geometric mean is 7. */
export const COLD_TO_INTERVIEW: MarketPrior = {
  name: 'cold application to interview',
  a: 1,
  b: 14,
  figures: [
    CAREERPLUG,
    {
      says: 'Metaview: recruiters aim at 3 to 6 in 100 applicants for a first talk',
      where: 'https://content.metaview.ai/troubleshooting-your-hiring-funnel',
      strength: 'weak',
    },
    {
      says: 'Jobvite 2014: of 59 applicants 7 were interviewed',
      where: 'https://togetherabroad.nl/blogs/3/sk6cbf-most-vacancies-are-filled-through-referrals',
      strength: 'weak',
    },
    LEVER_SMB,
  ],
};

/** With a referral, to an interview: 1 in 16 hired, over the share that accepts and the share that is offered. */
export const REFERRED_TO_INTERVIEW: MarketPrior = {
  name: 'referred application to interview',
  a: 2,
  b: 4,
  figures: [LEVER_2016],
};

export const INTERVIEW_TO_OFFER: MarketPrior = {
  name: 'interviews to offer',
  a: 2,
  b: 6,
  figures: [
    {
      says: 'Jobvite 2015 to 2017: 17, 20 and 28 in 100 interviewed were offered the job',
      where: 'https://huntscanlon.com/benchmark-metrics-to-guide-your-recruitment-strategy/',
      strength: 'weak',
    },
    CAREERPLUG,
  ],
};

export const APPLICATION_TO_ANSWER: MarketPrior = {
  name: 'application to any answer',
  a: 5,
  b: 5,
  figures: [
    {
      says: 'Talent Board 2020: 33 in 100 still waited two months after applying',
      where:
        'https://www.thetalentboard.org/article/cande-research-takeaway-5-let-candidates-know-where-they-stand/',
      strength: 'mixed',
    },
    {
      says: 'Two people’s own logs: 60 in 100 of 234, and 51 in 100, never answered',
      where: 'https://johnbredesen.com/2019/12/11/ghosting-job-applicants/',
      strength: 'weak',
    },
  ],
};

/** How long an answer takes: nobody has published it, so that it is an assumption. */
export const TIME_TO_ANSWER: PublishedFigure = {
  says: 'Days to a first answer: half within 9, 9 in 10 within 32. Ours, held against Glassdoor 2017 (24 days on average to the end of a process, 84,000 reviews)',
  where: 'https://www.global-connection.info/hr-articles/jobseekers-need-more-patience/',
  strength: 'assumption',
};

/** What one referral is worth, beside the person's own numbers. */
export const WORTH_OF_A_REFERRAL: PublishedFigure = LEVER_2016;
