// The words of `analyses/everyday.ts`.
export { correlation } from './correlation.ts';
export { explorer } from './explorer.ts';
export { frequencies } from './frequencies.ts';
export { means } from './means.ts';
export { methods } from './methods.ts';
export { network } from './network.ts';
export { response } from './response.ts';
export { summary } from './summary.ts';
