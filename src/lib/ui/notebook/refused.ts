import type { Unreadable } from './session.ts';

/** Why no notebook can be shown. */
export type Refused = 'missing' | 'failed' | 'broken-link' | Unreadable;
