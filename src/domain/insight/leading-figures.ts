import type { Counted, Verdict } from './earlier-and-later.ts';
import { chanceOfFewer, chanceOfMore, verdictOf } from './earlier-and-later.ts';
import type { HowWeKnow } from './how-we-know.ts';
import type { PublishedFigure } from './market-priors.ts';

/** One interview that took place, with what was noted of it. */
export type NotedInterview = {
  hasDebrief: boolean;
  /** Questions that caught one out. */
  surprises: number;
  storiesPlanned: number;
  /** Of the planned ones. */
  storiesTold: number;
};
export type Moved = {
  earlier: Counted;
  later: Counted;
  verdict: Verdict;
  chanceBetter: number;
  flatChanceBetter: number;
  how: HowWeKnow;
};

const DEBRIEFS_HELP: PublishedFigure = {
  says: 'Debriefs, 46 samples with 2,136 people: those who debriefed did better by two thirds of a standard deviation (Tannenbaum and Cerasoli 2013)',
  where: 'https://peeref.com/zh/works/10103904',
  strength: 'strong',
};
const REHEARSAL_HELPS: PublishedFigure = {
  says: 'Retrieving what one learnt carries over to new tasks a little (d = 0.40), often less once bias is counted (Pan and Rickard 2018)',
  where:
    'https://docslib.org/doc/10899796/a-meta-analytic-review-of-the-benefit-of-spacing-out-retrieval-practice-episodes-on-retention',
  strength: 'mixed',
};

/** What moves sooner than results: the earlier half of one's interviews beside the later half, oldest first. */
export function leadingFigures(interviews: readonly NotedInterview[]): {
  surprises: Moved;
  stories: Moved;
  debriefs: Moved;
} {
  return {
    surprises: surprises(interviews.filter(({ hasDebrief }) => hasDebrief)),
    stories: stories(interviews.filter(({ storiesPlanned }) => storiesPlanned > 0)),
    debriefs: debriefs(interviews),
  };
}

function surprises(debriefed: readonly NotedInterview[]): Moved {
  const [earlier, later] = halves(debriefed, (half) => ({
    count: sum(half, ({ surprises: caught }) => caught),
    of: half.length,
  }));
  return moved(earlier, later, chanceOfFewer(earlier, later), chanceOfFewer(earlier, later, 0), {
    uses: 'Interviews with a debrief, the earlier half and the later half: the questions in them that caught you out.',
    prior: 'One such question an interview, worth one interview of your own.',
    formula:
      'Two Poisson rates, compared exactly: how likely the later one is lower. Said above 95 in 100, with five interviews in each half.',
    check: null,
    sources: [DEBRIEFS_HELP],
  });
}

function stories(planned: readonly NotedInterview[]): Moved {
  const [earlier, later] = halves(planned, (half) => ({
    count: sum(half, ({ storiesTold }) => storiesTold),
    of: sum(half, ({ storiesPlanned }) => storiesPlanned),
  }));
  const chance = chanceOfMore(earlier, later);
  return moved(earlier, later, chance, chance, {
    uses: 'Stories you planned for an interview, in the earlier half of those interviews and the later half: how many of them you told.',
    prior: 'None: any share of told stories was as likely as any other.',
    formula: 'Two shares, compared exactly: how likely the later one is larger. Said above 95 in 100.',
    check: null,
    sources: [REHEARSAL_HELPS],
  });
}

function debriefs(interviews: readonly NotedInterview[]): Moved {
  const [earlier, later] = halves(interviews, (half) => ({
    count: half.filter(({ hasDebrief }) => hasDebrief).length,
    of: half.length,
  }));
  const chance = chanceOfMore(earlier, later);
  return moved(earlier, later, chance, chance, {
    uses: 'Interviews that took place, the earlier half and the later half: how many have a debrief.',
    prior: 'None: any share was as likely as any other.',
    formula: 'Two shares, compared exactly: how likely the later one is larger. Said above 95 in 100.',
    check: null,
    sources: [DEBRIEFS_HELP],
  });
}

function moved(
  earlier: Counted,
  later: Counted,
  chanceBetter: number,
  flatChanceBetter: number,
  how: HowWeKnow,
): Moved {
  return {
    earlier,
    later,
    verdict: verdictOf(chanceBetter, earlier, later),
    chanceBetter,
    flatChanceBetter,
    how,
  };
}

/** With an odd number the one in the middle belongs to the later half. */
function halves<Item>(items: readonly Item[], count: (half: readonly Item[]) => Counted): [Counted, Counted] {
  const middle = Math.floor(items.length / 2);
  return [count(items.slice(0, middle)), count(items.slice(middle))];
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
