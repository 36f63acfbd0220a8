import type { Field } from '../field.ts';

/** The methods have no options: they tell what the notebook does. */
export type MethodsSpec = Readonly<Record<string, never>>;

export const fields: readonly Field[] = [];
