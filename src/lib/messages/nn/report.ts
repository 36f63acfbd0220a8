import type { report as nb } from '../nb/report.ts';

export const report: typeof nb = {};
