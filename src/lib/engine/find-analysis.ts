import { ANALYSES } from '#lib/analyses/index.ts';
import type { FindAnalysis } from './run.ts';

/** Any analysis of this program, by kind: for a worker or Node, which load them all. */
export const findAnalysis: FindAnalysis = (kind) => (Object.hasOwn(ANALYSES, kind) ? ANALYSES[kind] : undefined);
