import type { reading as nb } from '../nb/reading.ts';

export const reading: typeof nb = {};
