import type { inspector as nb } from '../nb/inspector.ts';

export const inspector: typeof nb = {};
