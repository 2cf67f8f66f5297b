const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Below, a power series; above, a continued fraction, which keeps every digit of the smallest tails. */
const TAIL_FROM = 3;
const FRACTION_DEPTH = 120;
/** Beyond this the smallest double is too large. */
const NOTHING_LEFT = 39;

/** Φ(x), the share of a standard normal distribution below x; exact also far down, where little is left. */
export function normalCdf(x: number): number {
  if (x < -TAIL_FROM) return x < -NOTHING_LEFT ? 0 : density(x) * millsRatio(-x);
  if (x > TAIL_FROM) return 1 - normalCdf(-x);
  // Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + …)
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** The x with Φ(x) = p: a rational first guess (Abramowitz and Stegun 26.2.23), then Halley’s steps. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let x =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step++) {
    const off = (normalCdf(x) - p) / density(x);
    x -= off / (1 + (x * off) / 2);
  }
  return x;
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / SQRT_TWO_PI;
}

/** What lies above x, in densities at x: 1/(x + 1/(x + 2/(x + 3/…))). */
function millsRatio(x: number): number {
  let fraction = x;
  for (let depth = FRACTION_DEPTH; depth > 0; depth--) fraction = x + depth / fraction;
  return 1 / fraction;
}
