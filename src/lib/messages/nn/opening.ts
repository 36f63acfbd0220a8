// The words of `analyses/opening.ts`.
export { explorer } from './explorer.ts';
export { summary } from './summary.ts';
