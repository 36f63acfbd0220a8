import type { response as nb } from '../nb/response.ts';

export const response: typeof nb = {};
