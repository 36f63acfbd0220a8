/** jStat has no types of its own; these are the parts in use. */
declare module 'jstat' {
  const jStat: {
    sum(values: ArrayLike<number>): number;
    cumsum(values: number[]): number[];
  };
  export default jStat;
}
