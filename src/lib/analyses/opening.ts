// The kinds that a notebook opens with, loaded before the rest.
export { explorer } from './explorer/index.ts';
export { summary } from './summary/index.ts';
