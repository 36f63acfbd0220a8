import type { correlation as nb } from '../nb/correlation.ts';

export const correlation: typeof nb = {};
