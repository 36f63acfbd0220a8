import type { Field } from '../field.ts';

/** `by`: the groups; null for the grouping that the invited are known for, else the first grouping of the codebook. */
export interface ResponseSpec {
  readonly by: string | null;
}

export const fields: readonly Field[] = [{ name: 'by', kind: 'variable', none: 'grouping', default: null }];
