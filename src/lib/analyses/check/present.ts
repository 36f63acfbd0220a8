import type { Block } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { troubles } from '../trouble.ts';
import { correlationTable } from './correlation-table.ts';
import { meanTable } from './mean-table.ts';
import { percentTable } from './percent-table.ts';
import { phiTable } from './phi-table.ts';
import type { CheckResult } from './result.ts';

/** The verdict as a title, and the arithmetic under it, step by step. */
export function present(result: CheckResult, presentation: Presentation): Block[] {
  const { n, mean, correlation, percent } = result;
  return [
    ...(mean && n !== null ? [meanTable(result, mean, n, presentation)] : []),
    ...(correlation && n !== null ? [correlationTable(result, correlation, n, presentation)] : []),
    ...(correlation?.phi && n !== null ? [phiTable(correlation, correlation.phi, n, presentation)] : []),
    ...(percent ? [percentTable(result, percent, presentation)] : []),
    ...troubles(result.notices, presentation.say.messages.check.notices, presentation)
  ];
}
