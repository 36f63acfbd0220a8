import type { summary as nb } from '../nb/summary.ts';

export const summary: typeof nb = {};
