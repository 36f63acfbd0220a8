import type { Block } from '../block.ts';
import type { Presentation } from '../contract.ts';
import type { CorrelationResult } from './result.ts';
import { notices } from './notices.ts';
import { groupTables, table } from './tables.ts';

/** One table of all, or groups side by side, and then what was left out. */
export function present(result: CorrelationResult, presentation: Presentation): Block[] {
  const { by, panels, variables } = result;
  const tables =
    variables.length === 0
      ? []
      : by === null
        ? panels.map((panel) => table(result, panel, presentation))
        : groupTables(result, by, presentation);
  return [...tables, ...notices(result, presentation)];
}
