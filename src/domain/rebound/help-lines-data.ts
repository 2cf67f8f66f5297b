import type { Day } from '../time.ts';
import type { HelpLine } from './help-lines.ts';

/**
 * People one can talk to, by country. `verifiedOn` is the day somebody saw the number on a page of those who run or
 * carry the service; `source` says which, and how. An entry that was seen elsewhere has no such day, and the screen
 * says so. To renew an entry: open the operator's own page, compare number, hours and languages, set both fields.
 */
export const HELP_LINES_CHECKED_ON = '2026-11-23' as Day;

const CHECKED = HELP_LINES_CHECKED_ON;
const ALWAYS = 'day and night';

export const HELP_LINES: readonly HelpLine[] = [
  {
    country: 'AT',
    countryName: 'Austria',
    name: 'TelefonSeelsorge',
    number: '142',
    textNumber: null,
    url: 'https://www.telefonseelsorge.at',
    hours: ALWAYS,
    languages: ['German'],
    source:
      'katholisch.at/telefonseelsorge, a page of one of the churches that carry it: 142, day and night, free. Undated copy.',
    verifiedOn: CHECKED,
  },
  {
    country: 'AU',
    countryName: 'Australia',
    name: 'Lifeline',
    number: '13 11 14',
    textNumber: '0477 13 11 14',
    url: 'https://www.lifeline.org.au',
    hours: ALWAYS,
    languages: ['English'],
    source:
      'lifelineh2h.org.au, questions and answers of a Lifeline centre: 13 11 14. Undated copy. The text number: lifeinmind.org.au, 2022.',
    verifiedOn: CHECKED,
  },
  {
    country: 'CA',
    countryName: 'Canada',
    name: '9-8-8 Suicide Crisis Helpline',
    number: '988',
    textNumber: '988',
    url: 'https://988.ca',
    hours: ALWAYS,
    languages: ['English', 'French'],
    source:
      'Release of the Government of Canada on newswire.ca, 30 November 2023. Not seen at 988.ca itself.',
    verifiedOn: null,
  },
  {
    country: 'CH',
    countryName: 'Switzerland',
    name: 'Die Dargebotene Hand, La Main Tendue, Telefono Amico',
    number: '143',
    textNumber: null,
    url: 'https://www.143.ch',
    hours: ALWAYS,
    languages: ['German', 'French', 'Italian'],
    source: '143.ch/unsere-geschichte: 143, for Switzerland and Liechtenstein. Undated copy.',
    verifiedOn: CHECKED,
  },
  {
    country: 'DE',
    countryName: 'Germany',
    name: 'TelefonSeelsorge',
    number: '0800 111 0 111',
    textNumber: null,
    url: 'https://www.telefonseelsorge.de',
    hours: ALWAYS,
    languages: ['German'],
    source:
      'Page of the parish of Harpstedt, 1 July 2025, and domradio.de. Not seen at telefonseelsorge.de itself.',
    verifiedOn: null,
  },
  {
    country: 'ES',
    countryName: 'Spain',
    name: 'Línea 024',
    number: '024',
    textNumber: null,
    url: 'https://www.sanidad.gob.es',
    hours: ALWAYS,
    languages: ['Spanish'],
    source: 'Faro de Vigo, 11 October 2025, and rtve.es, 9 May 2022. Not seen at the ministry itself.',
    verifiedOn: null,
  },
  {
    country: 'FR',
    countryName: 'France',
    name: '3114',
    number: '3114',
    textNumber: null,
    url: 'https://3114.fr',
    hours: ALWAYS,
    languages: ['French'],
    source: '3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114: 3114, day and night. Undated copy.',
    verifiedOn: CHECKED,
  },
  {
    country: 'GB',
    countryName: 'United Kingdom',
    name: 'Samaritans',
    number: '116 123',
    textNumber: null,
    url: 'https://www.samaritans.org',
    hours: ALWAYS,
    languages: ['English'],
    source: 'samaritans.org/how-we-can-help/contact-samaritan: 116 123, free from any phone. Undated copy.',
    verifiedOn: CHECKED,
  },
  {
    country: 'IE',
    countryName: 'Ireland',
    name: 'Samaritans Ireland',
    number: '116 123',
    textNumber: null,
    url: 'https://www.samaritans.org',
    hours: ALWAYS,
    languages: ['English'],
    source:
      'samaritans.org, Samaritans Ireland: 116 123, in place of the earlier local-rate number. Undated copy.',
    verifiedOn: CHECKED,
  },
  {
    country: 'IN',
    countryName: 'India',
    name: 'Tele-MANAS',
    number: '14416',
    textNumber: null,
    url: 'https://telemanas.mohfw.gov.in',
    hours: ALWAYS,
    languages: ['Hindi', 'English', '18 more languages of India'],
    source:
      'News of answers of the health ministry to parliament, 25 July 2025. Not seen at the ministry itself.',
    verifiedOn: null,
  },
  {
    country: 'NL',
    countryName: 'Netherlands',
    name: '113 Zelfmoordpreventie',
    number: '113',
    textNumber: null,
    url: 'https://www.113.nl',
    hours: ALWAYS,
    languages: ['Dutch'],
    source: 'News of the agency ANP, 3 October 2025. Not seen at 113.nl itself.',
    verifiedOn: null,
  },
  {
    country: 'NZ',
    countryName: 'New Zealand',
    name: '1737, need to talk?',
    number: '1737',
    textNumber: '1737',
    url: 'https://1737.org.nz',
    hours: ALWAYS,
    languages: ['English'],
    source:
      'pegasus.health.nz, answers of a psychiatrist of the service, 2021. Not seen at 1737.org.nz itself.',
    verifiedOn: null,
  },
  {
    country: 'US',
    countryName: 'United States',
    name: '988 Suicide & Crisis Lifeline',
    number: '988',
    textNumber: '988',
    url: 'https://988lifeline.org',
    hours: ALWAYS,
    languages: ['English', 'Spanish', 'others through an interpreter'],
    source: 'samhsa.gov/find-help/988/faqs, of the agency that pays for it: call or text 988. Undated copy.',
    verifiedOn: CHECKED,
  },
];
