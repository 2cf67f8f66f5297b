/** Above this Stirling's series, cut after eight terms, is exact to the last bit. */
const STIRLING_FROM = 10;
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** B(2k) / (2k (2k - 1)), with B the Bernoulli numbers. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
/** Lanczos’ approximation with g = 607/128 and 15 terms, as P. Godfrey computed them. */
const LANCZOS_G = 607 / 128;
const LANCZOS_FIRST = 0.999_999_999_999_997_1;
const LANCZOS = [
  57.156_235_665_862_92, -59.597_960_355_475_49, 14.136_097_974_741_746, -0.491_913_816_097_620_2,
  3.399_464_998_481_189e-5, 4.652_362_892_704_858e-5, -9.837_447_530_487_956e-5, 1.580_887_032_249_125e-4,
  -2.102_644_417_241_049e-4, 2.174_396_181_152_126_5e-4, -1.643_181_065_367_639e-4, 8.441_822_398_385_275e-5,
  -2.619_083_840_158_140_8e-5, 3.689_918_265_953_162e-6,
];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + beyondStirling(x);
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const sum = LANCZOS.reduce((total, term, index) => total + term / (x + index), LANCZOS_FIRST);
  const base = x + LANCZOS_G - 0.5;
  return (x - 0.5) * Math.log(base) - base + HALF_LOG_TWO_PI + Math.log(sum);
}

/**
 * ln B(a, b). Three values of ln Γ would cancel where a or b is large, and a count of ten thousand applications would
 * cost four digits, so that their large parts are taken out by hand.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < STIRLING_FROM) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const sum = small + large;
  const beyond = beyondStirling(large) - beyondStirling(sum);
  if (small < STIRLING_FROM) {
    const largePart = small - small * Math.log(large) - (sum - 0.5) * Math.log1p(small / large);
    return logGamma(small) + largePart + beyond;
  }
  return (
    HALF_LOG_TWO_PI -
    0.5 * Math.log(large) +
    (small - 0.5) * Math.log(small / sum) -
    large * Math.log1p(small / large) +
    beyondStirling(small) +
    beyond
  );
}

/** What Stirling’s formula leaves out of ln Γ(x), for x of 10 and more. */
export function beyondStirling(x: number): number {
  const square = 1 / (x * x);
  return STIRLING.reduceRight((sum, term) => sum * square + term, 0) / x;
}
