import type { network as nb } from '../nb/network.ts';

export const network: typeof nb = {};
