import { ANALYSES } from '#lib/analyses/index.ts';
import type { FindAnalysis } from './run.ts';

/** The analyses of this program, by kind. */
export const findAnalysis: FindAnalysis = (kind) => (Object.hasOwn(ANALYSES, kind) ? ANALYSES[kind] : undefined);
