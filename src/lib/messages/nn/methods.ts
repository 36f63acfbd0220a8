import type { methods as nb } from '../nb/methods.ts';

export const methods: typeof nb = {};
