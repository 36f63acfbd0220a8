import type { notebook as nb } from '../nb/notebook.ts';

export const notebook: typeof nb = {};
