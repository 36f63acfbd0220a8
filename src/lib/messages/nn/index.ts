import { coding } from './coding.ts';
import { common } from './common.ts';
import { page } from './page.ts';

/** The words that are there from the start; those of the pages and of each kind of cell come with them. */
export const messages = {
  coding,
  common,
  page
};
