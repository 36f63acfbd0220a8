/**
 * Probabilities of the sums nearest a bound, each by itself, and of all that are farther from it together.
 *
 *   Those told of come in any order; of which sums are nearest is known only at the end, but a sum that has been passed by
 *   nearer ones never comes back. Only positive terms are added, so that both keep their digits.
 */
export class NearSums {
  readonly #most: number;
  readonly #distances: number[] = [];
  readonly #probabilities: number[] = [];
  #beyond = 0;

  /** @param most  sums that are kept, from 1 up */
  constructor(most: number) {
    this.#most = most;
  }

  /** The distances that are kept, rising, with their probabilities. */
  get near(): { readonly distance: number; readonly probability: number }[] {
    return this.#distances.map((distance, at) => ({ distance, probability: this.#probabilities[at] as number }));
  }

  /** The probability of all that are farther. */
  get beyond(): number {
    return this.#beyond;
  }

  /** @returns whether the sum is among those that are kept; it is not added where it is farther */
  add(distance: number, probability: number): boolean {
    const [distances, probabilities] = [this.#distances, this.#probabilities];
    let at = distances.length;
    while (at > 0 && (distances[at - 1] as number) > distance) at--;
    if (at > 0 && distances[at - 1] === distance) {
      probabilities[at - 1] = (probabilities[at - 1] as number) + probability;
      return true;
    }
    if (at === this.#most) return false;
    distances.splice(at, 0, distance);
    probabilities.splice(at, 0, probability);
    if (distances.length > this.#most) {
      distances.pop();
      this.#beyond += probabilities.pop() as number;
    }
    return true;
  }

  addBeyond(probability: number): void {
    this.#beyond += probability;
  }
}
