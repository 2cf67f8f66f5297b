import type { Strength } from './market-priors.ts';

/** One thing that is known, as far as it is known, and what the product makes of it. Never more than the source says. */
export type Finding = {
  /** Its place on the page, for links to it. */
  id: string;
  topic: EvidenceTopic;
  title: string;
  /** What was found. */
  says: string;
  /** How many studies and people. */
  size: string;
  strength: Strength;
  /** What to keep in mind with it; empty where the size says it all. */
  but: string;
  /** What Rebound does because of it. */
  so: string;
  sources: readonly { name: string; address: string }[];
};
export const EVIDENCE_TOPICS = [
  'A no, and its reason',
  'Getting better at interviews',
  'Looking back',
  'Something kind first',
  'Going on with the search',
  'Practising',
] as const;
export type EvidenceTopic = (typeof EVIDENCE_TOPICS)[number];

/** What stands above all of it. */
export const CAUTION =
  'Taken together: effects in psychology tend to come out smaller when they are measured again, and reviews of studies tend to overstate them (Bartoš and others, 2023). So read “strong” as “well supported”, not as “works for everybody”.';

export const EVIDENCE: readonly Finding[] = [
  {
    id: 'interviewers-differ',
    topic: 'A no, and its reason',
    title: 'Two interviewers often come to different answers',
    says: 'Interviewers who each met the same person separately agreed at r = 0.44; sitting in one panel they agreed at 0.74.',
    size: '125 results, 32,428 people',
    strength: 'strong',
    but: 'Worked out from it, if a quarter pass: another interviewer would have passed about 18 in 100 of those the first one turned down.',
    so: 'The reason for a no is “not known” unless somebody said one, and a guess is never counted.',
    sources: [
      {
        name: 'Huffcutt and others, 2013',
        address:
          'https://peopleanalyst.com/ai/insights/ic-huffcutt-2013-interview-reliability-panel-vs-separate',
      },
    ],
  },
  {
    id: 'no-feedback',
    topic: 'A no, and its reason',
    title: 'Most people are never told why',
    says: 'About 71 in 100 candidates in North America, and 60 in 100 in Europe, the Middle East and Africa, never got any feedback.',
    size: 'A survey of candidates, 2022',
    strength: 'mixed',
    but: 'A survey among people who applied at firms that took part; not a sample of everybody.',
    so: 'Rebound suggests a thank-you that asks to stay in touch, rather than asking for reasons.',
    sources: [
      {
        name: 'Talent Board, reported by ERE',
        address:
          'https://www.ere.net/articles/latest-findings-on-giving-feedback-to-candidates-show-missed-opportunities',
      },
    ],
  },
  {
    id: 'interviews-say-little',
    topic: 'A no, and its reason',
    title: 'Interviews say less about the work than they seem to',
    says: 'How an interview went and how the person then worked went together at 0.42 for structured interviews, 0.19 for unstructured ones.',
    size: 'A re-analysis of earlier reviews, 2022',
    strength: 'mixed',
    but: 'Read in a summary, not in the paper itself. A correlation of 0.19 means about 4 in 100 of the differences (worked out).',
    so: 'A no is shown as one answer, and never as a measure of somebody.',
    sources: [
      {
        name: 'Sackett and others, 2022, quoted by Newman',
        address: 'https://newmanhumanresources.com/kb/services/selection-methods-predict-performance/',
      },
    ],
  },
  {
    id: 'explanations',
    topic: 'A no, and its reason',
    title: 'Pushing an explanation can do harm',
    says: 'Training people to see causes differently helped some interview better, and made those with high self-esteem interview worse.',
    size: 'One experiment, 50 people',
    strength: 'weak',
    but: 'Small, and one study.',
    so: 'Nobody is given an explanation. A cause is noted when somebody said it, with their words.',
    sources: [{ name: 'Hall and others, 2011', address: 'https://eric.ed.gov/?id=EJ926750' }],
  },
  {
    id: 'experience-alone',
    topic: 'Getting better at interviews',
    title: 'Interviews alone do not make one better',
    says: 'General interview experience did not improve later interviews; repeating the interview of the same place did.',
    size: 'One study, applicants to medical schools',
    strength: 'weak',
    but: 'The one direct study we found, in one field.',
    so: 'Rebound does not say that every interview makes you better. It says that every interview you look back on makes the next one easier to prepare for.',
    sources: [{ name: 'Medical Education 53, 2019', address: 'https://doi.org/10.1111/medu.13759' }],
  },
  {
    id: 'results-cannot-tell',
    topic: 'Getting better at interviews',
    title: 'Results can hardly show that one gets better',
    says: 'With 20 interviews and a very large real improvement (from 10 to 50 in 100), a careful model notices it 5 times in 100; with 40, 64 times; with 80, 87 times. Looking after every interview makes it see improvements that are not there.',
    size: 'Worked out for Rebound, by simulation',
    strength: 'mixed',
    but: 'True of the model it was worked out with; other models differ in detail.',
    so: '“Cannot tell yet” is the usual answer, and what moves sooner is shown beside it.',
    sources: [],
  },
  {
    id: 'debriefs',
    topic: 'Looking back',
    title: 'Looking back on it in a fixed way helps',
    says: 'People and teams who debriefed did better than those who did not, by about two thirds of a standard deviation (d = 0.67; 0.79 and 0.92 in later reviews). It helped most where a task is complex and says nothing about how one did.',
    size: '46 samples with 2,136 people; later 61 and 83 studies',
    strength: 'strong',
    but: 'Hardly any of these were job interviews.',
    so: 'Three short questions, and the questions that were asked written down the same day.',
    sources: [
      { name: 'Tannenbaum and Cerasoli, 2013', address: 'https://peeref.com/zh/works/10103904' },
      { name: 'Keiser and Arthur, 2021', address: 'https://pubmed.ncbi.nlm.nih.gov/32852990/' },
      {
        name: 'Keiser and Arthur, 2022',
        address:
          'https://www.springerprofessional.de/en/a-meta-analysis-of-task-and-training-characteristics-that-contri/20070432',
      },
    ],
  },
  {
    id: 'never-required',
    topic: 'Looking back',
    title: 'Being made to look back right away can harm',
    says: 'After frightening events, single compulsory debriefings did not help, and in one trial more people were unwell a year later (odds 2.5 times, 1.2 to 5.1).',
    size: 'A Cochrane review; one trial at one year',
    strength: 'mixed',
    but: 'A no is not such an event. It is a reason for care, not a comparison.',
    so: 'Review can always be skipped or put off, nobody is asked twice, and something kind comes first.',
    sources: [{ name: 'Cochrane review', address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7032695/' }],
  },
  {
    id: 'from-across-the-table',
    topic: 'Looking back',
    title: 'From across the table it hurts less',
    says: 'People who thought about why they felt as they did, as if watching from outside, felt less low, also after a day and a week, than those who went back into it.',
    size: 'A paper of 2008; how many people took part was not checked',
    strength: 'mixed',
    but: '',
    so: 'Questions of the review are asked from an observer’s place.',
    sources: [{ name: 'Kross and Ayduk, 2008', address: 'https://docslib.org/doc/12046582' }],
  },
  {
    id: 'writing',
    topic: 'Looking back',
    title: 'Writing about it: promising once, small on the whole',
    says: 'Of people who wrote about losing their job, 53 in 100 had work after eight months; of those who wrote about something else, 24. Over all studies of such writing the effect is small (r = 0.075), and one review found none.',
    size: '63 people, 41 of them by lot; 146 trials in general',
    strength: 'weak',
    but: 'The trial with job seekers is tiny.',
    so: 'There is room to write, and no promise with it.',
    sources: [
      {
        name: 'Spera and others, 1994, rated by CLEAR',
        address: 'https://clear.dol.gov/study/expressive-writing-and-coping-job-loss-spera-et-al-1994',
      },
      { name: 'Frattaroli, 2006', address: 'https://pubmed.ncbi.nlm.nih.gov/17073523/' },
      {
        name: 'Mogk and others, 2006',
        address: 'http://www.egms.de/static/en/journals/psm/2006-3/psm000026.shtml',
      },
    ],
  },
  {
    id: 'mood-and-work',
    topic: 'Something kind first',
    title: 'Being out of work weighs on people',
    says: '34 in 100 people without work had marked distress, against 16 in 100 with work.',
    size: '237 studies at one time, 87 over time',
    strength: 'strong',
    but: '',
    so: 'Something kind comes first, people to talk to are always two taps away, and nothing here is a diagnosis.',
    sources: [{ name: 'Paul and Moser, 2009', address: 'https://doi.org/10.1016/j.jvb.2009.01.001' }],
  },
  {
    id: 'small-activities',
    topic: 'Something kind first',
    title: 'Small chosen activities lift well-being',
    says: 'Planning and doing small activities one values raised well-being by about half a standard deviation (g = 0.52), also in people who were not unwell.',
    size: '20 studies, 1,353 people',
    strength: 'mixed',
    but: 'In treatment the effect is larger, but those studies are of low quality.',
    so: 'Recharge offers something to do, from your own list, rather than something to read.',
    sources: [
      { name: 'Review of well-being', address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2882847' },
      { name: 'Ekers and others, 2014', address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4061095' },
    ],
  },
  {
    id: 'kind-voice',
    topic: 'Something kind first',
    title: 'Speaking to oneself as to a friend',
    says: 'Training in self-compassion lessened rumination and self-criticism, against doing nothing. Against other active programmes there was no difference.',
    size: '27 trials; another review of self-criticism alone',
    strength: 'mixed',
    but: 'Studies that found nothing may have stayed unpublished.',
    so: 'Recharge speaks in that voice, and claims nothing for it.',
    sources: [
      {
        name: 'Ferrari and others, 2019',
        address: 'https://link.springer.com/article/10.1007/s12671-019-01134-6',
      },
    ],
  },
  {
    id: 'programmes',
    topic: 'Going on with the search',
    title: 'Help with searching works a little, when it is both skill and courage',
    says: 'Over 47 experiments people in programmes more often had work afterwards, and those programmes worked that built skills and motivation together. The stricter Cochrane review says it “probably slightly increases” work, and found no effect on mental health.',
    size: '47 experiments with 9,575 people; Cochrane: 15 trials with 6,397',
    strength: 'mixed',
    but: 'Many of the 47 were not by lot. The sober figure is Cochrane’s: a small effect.',
    so: 'Each round through a no has one act of skill (a question, a story) and one of going on (a next step).',
    sources: [
      {
        name: 'Liu, Huang and Wang, 2014',
        address: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2632318',
      },
      { name: 'Cochrane CD013152, 2020', address: 'https://www.cochrane.org/CD013152/' },
    ],
  },
  {
    id: 'set-back-before',
    topic: 'Going on with the search',
    title: 'Being ready for a setback protects',
    says: 'A programme that practised setbacks beforehand helped above all people at high risk of depression, and those who met a setback later.',
    size: 'One trial by lot, 1,801 people who had lost their job',
    strength: 'mixed',
    but: 'One programme, with trainers, in one country.',
    so: 'Before an interview you can note what you will do if they say no; it is shown to you then.',
    sources: [
      { name: 'Vinokur and others, 1995 (JOBS II)', address: 'https://pubmed.ncbi.nlm.nih.gov/7572826/' },
    ],
  },
  {
    id: 'when-and-where',
    topic: 'Going on with the search',
    title: 'A plan with when and where gets done',
    says: 'Saying “when X, I will do Y” helped people reach goals (d = 0.65); among job seekers such plans stood between meaning to search and searching.',
    size: '94 tests; 175 job seekers',
    strength: 'strong',
    but: '',
    so: 'A next step has a time and a place.',
    sources: [
      { name: 'Gollwitzer and Sheeran, 2006', address: 'https://www.researchgate.net/publication/37367696' },
      { name: 'van Hooft and others, 2005', address: 'https://paperzz.com/doc/6852807' },
    ],
  },
  {
    id: 'learning-goals',
    topic: 'Going on with the search',
    title: 'Goals to learn something',
    says: 'Job seekers who set goals to learn found work more often within eight weeks than others.',
    size: 'One field trial, 109 people; one more without lot, 223',
    strength: 'weak',
    but: 'Many left the trial before its end.',
    so: 'Next steps are things to try or to learn, never a number of offers to get.',
    sources: [{ name: 'Noordzij and others, 2013', address: 'https://topsight.net/paper/W2168306292' }],
  },
  {
    id: 'more-is-not-better',
    topic: 'Going on with the search',
    title: 'More applications are not the measure',
    says: 'Searching harder went with more interviews (r = 0.23) and a few more offers (0.14), and not with better jobs. How well one searches mattered for both.',
    size: '378 samples, 165,933 people',
    strength: 'strong',
    but: 'Who searches harder differs in other ways too.',
    so: 'Nobody is scored by how many applications they send.',
    sources: [
      {
        name: 'van Hooft and others, 2021',
        address:
          'https://pdfslide.net/documents/job-search-and-employment-success-a-quantitative-review-.html',
      },
    ],
  },
  {
    id: 'saying-it',
    topic: 'Practising',
    title: 'Saying the answer beats reading it',
    says: 'Getting something out of one’s head carries over to new tasks (d = 0.40), mostly when one elaborates and the practice is like the real thing. Corrected for bias it is often nothing.',
    size: 'A review of many experiments, 2018',
    strength: 'mixed',
    but: 'Learning in the laboratory, not interviews.',
    so: 'Practice asks you to say or type the answer before it shows your key points.',
    sources: [
      {
        name: 'Pan and Rickard, 2018',
        address: 'https://paperexplained.cn/articles/paper/detail/aca9301bb1e3372139ccd5229b683154f88ca9c6',
      },
    ],
  },
  {
    id: 'spacing',
    topic: 'Practising',
    title: 'With days in between, towards the date',
    says: 'Spread practice beat practice at one sitting (g = 0.74). For a test a week away the best gap was a fifth to two fifths of that time.',
    size: 'A review of 2021; an experiment with more than 1,350 people, 2008',
    strength: 'mixed',
    but: 'Facts learnt on a screen, not interviews.',
    so: 'For an interview in five days, a second pass comes after a day or two, and one the day before.',
    sources: [
      {
        name: 'Latimier and others, 2021',
        address:
          'https://docslib.org/doc/10899796/a-meta-analytic-review-of-the-benefit-of-spacing-out-retrieval-practice-episodes-on-retention',
      },
      { name: 'Cepeda and others, 2008', address: 'https://sahil.pro/findings/spacing-effect/' },
    ],
  },
];

export function findingsOf(topic: EvidenceTopic): readonly Finding[] {
  return EVIDENCE.filter((finding) => finding.topic === topic);
}
