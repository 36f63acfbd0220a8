import type { explorer as nb } from '../nb/explorer.ts';

export const explorer: typeof nb = {};
