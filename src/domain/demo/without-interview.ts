import type { NoDetails } from '../application/event.ts';
import type { DemoCalendar } from './calendar.ts';
import type { DemoApplication, DemoHappening, DemoNo } from './description.ts';
import { postingText } from './postings.ts';
import type { Prospect } from './prospects.ts';
import { noBy } from './prospects.ts';
import type { Random } from './random.ts';

/** One thing that happened, counted in days from today. */
type Step = [offset: number, kind: DemoHappening['kind'], note?: string];
type Quiet = Prospect & { steps: readonly [Step, ...Step[]]; no: (NoDetails & { offset: number }) | null };

/** Everything that never came to an interview: saved, silent, on hold, let go, withdrawn, and three no's by letter. */
export function withoutInterview({ day, at }: DemoCalendar, random: Random): DemoApplication[] {
  return QUIET.map(({ steps, no, about, family, ...prospect }) => ({
    ...prospect,
    key: `${prospect.company}, ${prospect.role}`,
    postingUrl: addressOf(prospect),
    postingText: postingText({ ...prospect, about, family }, random),
    happenings: steps.map(([offset, kind, note = ''], index) => ({
      at: at(day(offset), `1${2 * index + random.int(0, 1)}:${random.int(10, 59)}`),
      day: day(offset),
      kind,
      note,
    })),
    interviews: [],
    no: no && noOf(no),
  }));

  function noOf({ offset, ...details }: NoDetails & { offset: number }): DemoNo {
    return { ...details, day: day(offset), at: at(day(offset), `17:${random.int(10, 49)}`) };
  }
}

export function addressOf({ company, role }: { company: string; role: string }): string {
  const path = [company, role].map((words) => words.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return `https://jobs.example/${path.join('/')}`;
}

const QUIET: readonly Quiet[] = [
  {
    company: 'Proseware',
    role: 'Product Operations Specialist',
    family: 'operations',
    place: 'Remote',
    pay: '',
    source: 'Job board',
    about: 'Writing software for people who write for a living.',
    notes: 'First application after the notice. It shows.',
    steps: [
      [-121, 'applied'],
      [-121, 'confirmed', 'Automatic receipt.'],
    ],
    no: { ...noBy('mail', 'Your profile does not match what we are looking for.'), offset: -110 },
  },
  {
    company: 'Trey Research',
    role: 'Lab Operations Manager',
    family: 'operations',
    place: 'Science park',
    pay: '59,000',
    source: 'Job board',
    about: 'Thirty benches, sixty scientists, and a stockroom that everybody has a key to.',
    notes: '',
    steps: [
      [-86, 'saved'],
      [-84, 'applied'],
      [-83, 'confirmed'],
    ],
    no: { ...noBy('portal', 'Closed.'), offset: -67 },
  },
  {
    company: 'Lucerne Publishing',
    role: 'Business Analyst',
    family: 'analyst',
    place: 'Lakeside',
    pay: '54,000',
    source: 'Newsletter',
    about: 'School books, atlases and the quiz cards that are in every waiting room.',
    notes: '',
    steps: [
      [-52, 'applied'],
      [-51, 'confirmed'],
      [-45, 'assessment', 'Forty minutes of logic puzzles. Quite fun.'],
    ],
    no: { ...noBy('mail', 'We have decided to take the search in a different direction.'), offset: -37 },
  },
  {
    company: "Margie's Travel",
    role: 'Customer Experience Lead',
    family: 'support',
    place: 'High Street',
    pay: '',
    source: 'Job board',
    about: 'Walking holidays for people who like to be met at the station.',
    notes: 'Asked once, kindly. Nothing.',
    steps: [
      [-77, 'applied'],
      [-77, 'confirmed'],
    ],
    no: { ...noBy('silence'), offset: -29 },
  },
  {
    company: 'Sterling & Moss',
    role: 'Chief of Staff',
    family: 'programme',
    place: 'Exchange Square',
    pay: '75,000',
    source: 'Marta, by phone',
    about: 'A consultancy of forty that advises companies of four thousand.',
    notes: 'Six days a week on site, said with a smile. No, thank you.',
    steps: [
      [-58, 'applied', 'Marta sent the papers.'],
      [-52, 'contacted', 'Call with the office manager.'],
      [-49, 'withdrawn', 'My own no. It felt good.'],
    ],
    no: null,
  },
  {
    company: 'VanArsdel',
    role: 'Operations Excellence Manager',
    family: 'programme',
    place: 'Foundry Road',
    pay: '66,000',
    source: 'Former colleague',
    about: 'Kitchens, built by two hundred people in one very long hall.',
    notes: 'They want to talk again after the merger.',
    steps: [
      [-47, 'applied'],
      [-41, 'contacted', 'Friendly mail from the plant manager.'],
      [-31, 'on_hold', 'All hiring paused until the merger is through. They will write.'],
    ],
    no: null,
  },
  {
    company: 'Lamna Healthcare',
    role: 'Patient Flow Analyst',
    family: 'analyst',
    place: 'St Anne hospital',
    pay: '51,000',
    source: 'Job board',
    about: 'Two hospitals, one emergency room, and eleven ways of counting a bed.',
    notes: '',
    steps: [
      [-20, 'saved'],
      [-18, 'applied'],
      [-17, 'confirmed'],
    ],
    no: null,
  },
  {
    company: 'Evergreen Rail',
    role: 'Station Operations Analyst',
    family: 'analyst',
    place: 'Central station',
    pay: '49,000 to 54,000',
    source: 'A poster on the tram',
    about: 'Regional trains that connect forty-four villages with one another and sometimes with the city.',
    notes: 'Free travel. Tempting.',
    steps: [
      [-15, 'applied'],
      [-14, 'confirmed'],
    ],
    no: null,
  },
  {
    company: 'Alpine Ski House',
    role: 'Operations Planner',
    family: 'operations',
    place: 'Valley station',
    pay: '',
    source: 'Newsletter',
    about: 'Huts, lifts and a ski school, with a summer that gets longer.',
    notes: 'Three hours by train. Ask about remote.',
    steps: [[-9, 'applied']],
    no: null,
  },
  {
    company: 'Ashgrove Schools',
    role: 'Programme Coordinator',
    family: 'programme',
    place: 'Ashgrove',
    pay: '46,000',
    source: 'Former colleague',
    about: 'Seven schools that share a kitchen, a bus and a very good choir.',
    notes: '',
    steps: [
      [-8, 'saved'],
      [-5, 'applied'],
      [-4, 'confirmed', 'The headmistress wrote herself.'],
    ],
    no: null,
  },
  {
    company: 'Kestrel Parcel',
    role: 'Pricing Analyst',
    family: 'analyst',
    place: 'Ringway depot',
    pay: '50,000',
    source: 'Gwen, by mail',
    about: 'Four hundred vans, two night hubs and one promise: tomorrow before noon.',
    notes: 'Gwen thought of me. Another team, another building.',
    steps: [[-2, 'applied', 'Gwen passed it on.']],
    no: null,
  },
  {
    company: 'Meadowlark Seeds',
    role: 'Operations Manager',
    family: 'operations',
    place: 'Greenhouse Row',
    pay: '50,000',
    source: 'Market stall',
    about: 'Old kinds of beans, tomatoes and marigolds, in paper bags since 1911.',
    notes: 'No date. Ask at the stall on Saturday.',
    steps: [[-11, 'saved']],
    no: null,
  },
  {
    company: 'City Power & Light',
    role: 'Planning Analyst',
    family: 'supply',
    place: 'Waterworks',
    pay: '55,000 to 58,000',
    source: 'Job board',
    about: 'Street lamps, water and the fountain in front of the town hall.',
    notes: 'Public service scale. Needs a reference.',
    steps: [[-6, 'saved']],
    no: null,
  },
];
