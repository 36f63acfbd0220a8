// Kinds that many notebooks have: one chunk, since many small ones compress badly and each is a request.
export { correlation } from './correlation/index.ts';
export { frequencies } from './frequencies/index.ts';
export { means } from './means/index.ts';
export { methods } from './methods/index.ts';
export { response } from './response/index.ts';
