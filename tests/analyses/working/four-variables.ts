import { codebook, variable } from '../survey.ts';

/** Four variables on a scale, of which the last is answered by some only. */
export const names = ['a', 'b', 'c', 'd'];
export const book = codebook(names.map((name) => variable(name)));
export const columns = {
  a: [...'112233445512'],
  b: [...'122334445521'],
  c: [...'543215432154'],
  d: ['1', '2', '2', '1', '3', '3', '4', '4', '2', '', '', '']
};
