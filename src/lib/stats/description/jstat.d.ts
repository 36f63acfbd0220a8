/** jStat has no types of its own; this is the part in use. */
declare module 'jstat' {
  const jStat: {
    quantiles(values: readonly number[], probabilities: readonly number[], alphap: number, betap: number): number[];
  };
  export default jStat;
}
