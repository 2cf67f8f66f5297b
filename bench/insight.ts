import { printCalibration } from './insight-coverage.ts';
import { printRealSearches } from './insight-searches.ts';
import { printSpeed } from './insight-speed.ts';

/**
 * The statistics of a search: whether their ranges hold what they say, how well they would have told real searches one
 * step ahead, and how fast they are. Name one of `calibration`, `searches` and `speed` for that alone; `--quick` leaves
 * 50,000 applications out.
 */
const PARTS = { calibration: printCalibration, searches: printRealSearches, speed: printSpeed };

const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
for (const [name, print] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(name)) await print();
