import type { published as nb } from '../nb/published.ts';

export const published: typeof nb = {};
