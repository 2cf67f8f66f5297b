const FADING = { slope: 0.9, square: 0.999 };
const NOTHING = 1e-8;

/** Rows of weights that are learnt in steps after Adam; a row that no mail of a batch has stays as it is. */
export class Adam {
  readonly weights: Float64Array;
  readonly #width: number;
  readonly #shrink: number;
  readonly #slopes: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  readonly #isTouched: Uint8Array;
  #touched: number[] = [];
  #faded = { slope: 1, square: 1 };

  /** `shrink`: so much of a weight is added to its slope each time its row is stepped, which draws it to nothing. */
  constructor(weights: Float64Array, width: number, shrink: number) {
    this.weights = weights;
    this.#width = width;
    this.#shrink = shrink;
    this.#slopes = new Float64Array(weights.length);
    this.#means = new Float64Array(weights.length);
    this.#squares = new Float64Array(weights.length);
    this.#isTouched = new Uint8Array(weights.length / width);
  }

  /** Adds to the slopes of a row. */
  add(row: number, slopes: Float64Array, by: number): void {
    if (this.#isTouched[row] === 0) {
      this.#isTouched[row] = 1;
      this.#touched.push(row);
    }
    const from = row * this.#width;
    for (let at = 0; at < this.#width; at += 1)
      this.#slopes[from + at] = (this.#slopes[from + at] ?? 0) + by * (slopes[at] ?? 0);
  }

  /** One step down the slopes added since the last, which came from so many mails. */
  step(size: number, mails: number): void {
    this.#faded = { slope: this.#faded.slope * FADING.slope, square: this.#faded.square * FADING.square };
    for (const row of this.#touched) {
      this.#isTouched[row] = 0;
      for (let at = row * this.#width; at < (row + 1) * this.#width; at += 1) {
        const slope = (this.#slopes[at] ?? 0) / mails + this.#shrink * (this.weights[at] ?? 0);
        this.#slopes[at] = 0;
        const mean = FADING.slope * (this.#means[at] ?? 0) + (1 - FADING.slope) * slope;
        const square = FADING.square * (this.#squares[at] ?? 0) + (1 - FADING.square) * slope * slope;
        this.#means[at] = mean;
        this.#squares[at] = square;
        const root = Math.sqrt(square / (1 - this.#faded.square)) + NOTHING;
        this.weights[at] = (this.weights[at] ?? 0) - (size * mean) / (1 - this.#faded.slope) / root;
      }
    }
    this.#touched = [];
  }
}
