/** Steps of an exact test of ranks: less than a frame. A cell and the derivation of its number have the same. */
export const MOST_STEPS = 1e7;
