/** jStat has no types of its own; these are the parts in use. */
declare module 'jstat' {
  export const jStat: {
    sum(values: ArrayLike<number>): number;
    cumsum(values: number[]): number[];
  };
}
