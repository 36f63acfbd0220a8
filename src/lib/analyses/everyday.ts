// The kinds that most notebooks have: one chunk, since many small ones compress badly and each is a request.
export { correlation } from './correlation/index.ts';
export { explorer } from './explorer/index.ts';
export { frequencies } from './frequencies/index.ts';
export { means } from './means/index.ts';
export { methods } from './methods/index.ts';
export { network } from './network/index.ts';
export { response } from './response/index.ts';
export { summary } from './summary/index.ts';
