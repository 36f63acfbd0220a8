import type { Block } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { troubles } from '../trouble.ts';
import { figure } from './figure.ts';
import { finding } from './finding.ts';
import { namesOf } from '../way-names.ts';
import type { MultiverseResult } from './result.ts';
import { table } from './table.ts';

/** The specification curve, and what each choice does to the result. */
export function present(result: MultiverseResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.multiverse.notices, presentation);
  if (result.ways.length === 0) return notices;
  const names = namesOf(result, presentation.say.messages.multiverse, presentation);
  const title = finding(result, names, presentation);
  return [figure(result, title, names, presentation), table(result, names, presentation), ...notices];
}
