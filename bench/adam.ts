const BETA = { mean: 0.9, variance: 0.999 };
const EPSILON = 1e-8;

/** Rows of weights optimized by Adam (Kingma & Ba 2015); a row without a gradient in a batch stays as it is. */
export class Adam {
  readonly weights: Float64Array;
  readonly #width: number;
  readonly #weightDecay: number;
  readonly #gradients: Float64Array;
  readonly #means: Float64Array;
  readonly #variances: Float64Array;
  readonly #isTouched: Uint8Array;
  #touched: number[] = [];
  #betaPowers = { mean: 1, variance: 1 };

  /** `weightDecay`: the part of a weight that is added to its gradient (L2). */
  constructor(weights: Float64Array, width: number, weightDecay: number) {
    this.weights = weights;
    this.#width = width;
    this.#weightDecay = weightDecay;
    this.#gradients = new Float64Array(weights.length);
    this.#means = new Float64Array(weights.length);
    this.#variances = new Float64Array(weights.length);
    this.#isTouched = new Uint8Array(weights.length / width);
  }

  /** Adds to the gradient of a row. */
  add(row: number, gradient: Float64Array, scale: number): void {
    if (this.#isTouched[row] === 0) {
      this.#isTouched[row] = 1;
      this.#touched.push(row);
    }
    const from = row * this.#width;
    for (let at = 0; at < this.#width; at += 1)
      this.#gradients[from + at] = (this.#gradients[from + at] ?? 0) + scale * (gradient[at] ?? 0);
  }

  /** One step along the mean gradient of the batch. */
  step(learningRate: number, batchSize: number): void {
    this.#betaPowers = {
      mean: this.#betaPowers.mean * BETA.mean,
      variance: this.#betaPowers.variance * BETA.variance,
    };
    for (const row of this.#touched) {
      this.#isTouched[row] = 0;
      for (let at = row * this.#width; at < (row + 1) * this.#width; at += 1) {
        const gradient = (this.#gradients[at] ?? 0) / batchSize + this.#weightDecay * (this.weights[at] ?? 0);
        this.#gradients[at] = 0;
        const mean = BETA.mean * (this.#means[at] ?? 0) + (1 - BETA.mean) * gradient;
        const variance =
          BETA.variance * (this.#variances[at] ?? 0) + (1 - BETA.variance) * gradient * gradient;
        this.#means[at] = mean;
        this.#variances[at] = variance;
        const deviation = Math.sqrt(variance / (1 - this.#betaPowers.variance)) + EPSILON;
        this.weights[at] =
          (this.weights[at] ?? 0) - (learningRate * mean) / (1 - this.#betaPowers.mean) / deviation;
      }
    }
    this.#touched = [];
  }
}
