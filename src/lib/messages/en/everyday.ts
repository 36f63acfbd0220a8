// The words of `analyses/everyday.ts`.
export { correlation } from './correlation.ts';
export { frequencies } from './frequencies.ts';
export { means } from './means.ts';
export { methods } from './methods.ts';
export { response } from './response.ts';
