import type { frequencies as nb } from '../nb/frequencies.ts';

export const frequencies: typeof nb = {};
