import type { Finding } from './evidence-finding.ts';

/** What is known about a no, and about getting better at interviews. */
export const EVIDENCE_ON_INTERVIEWS: readonly Finding[] = [
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
];
