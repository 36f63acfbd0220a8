/** Spearman's rho of the node with another variable. */
export interface EdgeWorking {
  readonly variable: string;
  readonly n: number;
  readonly rho: number;
}

/** How central a variable is in a network of correlations. */
export interface CentralityWorking {
  readonly of: 'centrality';
  readonly node: string;
  /** By falling |rho|. */
  readonly edges: readonly EdgeWorking[];
  /** Σ |rho|. */
  readonly strength: number;
  /** Σ rho. */
  readonly expectedInfluence: number;
}
