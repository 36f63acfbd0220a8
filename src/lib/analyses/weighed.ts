/** What is known of a number besides, where respondents have weights and `n` is their sum. */
export interface Weighed {
  /** How many they are. */
  readonly respondents?: number;
  /** Where both variables have two levels: Fisher's test counts whole respondents, so it has no weighted p. */
  readonly noFisher?: true;
}

/** How many respondents a number is of: what privacy goes by. */
export function respondentsOf({ n, respondents }: { readonly n: number } & Weighed): number {
  return respondents ?? n;
}

/** True where enough respondents give no rho because their weights are below three together. */
export function isLight(found: { readonly why: string } & Weighed, least = 3): boolean {
  return found.why === 'too-few' && found.respondents !== undefined && found.respondents >= least;
}

/** `respondents` and `noFisher`, where there are weights. */
export function weighedOf({ respondents, noFisher }: Weighed): Weighed {
  return { ...(respondents === undefined ? {} : { respondents }), ...(noFisher ? { noFisher } : {}) };
}
