import type { means as nb } from '../nb/means.ts';

export const means: typeof nb = {};
