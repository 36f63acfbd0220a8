import type { Block } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { barsFigure } from './bars.ts';
import { batches, diverges, parts, type Batch } from './batches.ts';
import { likertFigure } from './likert.ts';
import { notices } from './notices.ts';
import type { FrequenciesResult } from './result.ts';
import { tables } from './tables.ts';

/** What a page of paper holds; the screen has no end. */
const ROWS_ON_PAPER = 22;
const PANELS_ON_PAPER = 8;

/**
 * A figure (or tables) for each scale, and then what was left out. Diverging bars want an order and company: unordered
 * answers, long scales, and a variable alone on its scale beside others are drawn as upright bars.
 */
export function present(result: FrequenciesResult, presentation: Presentation): Block[] {
  const { show, base, variables } = result;
  const onPaper = presentation.format === 'paper';
  const blocks = batches(variables, presentation).flatMap((batch, index): Block[] => {
    if (show === 'table') return tables(batch, String(index + 1), base, presentation);
    const alone = batch.length === 1 && variables.length > 1;
    const hanging = show === 'likert' && diverges(batch) && !alone;
    const most = onPaper ? (hanging ? ROWS_ON_PAPER : PANELS_ON_PAPER) : batch.length;
    return parts(batch, most).map((part, page) => {
      const id = idOf(part, hanging ? 'likert' : 'bars', index, page);
      return hanging ? likertFigure(part, id, base, presentation) : barsFigure(part, id, base, presentation);
    });
  });
  return [...blocks, ...notices(result, presentation)];
}

function idOf(batch: Batch, kind: string, index: number, page: number): string {
  const [first] = batch;
  const what = batch.length === 1 && first ? first.name : String(index + 1);
  return page === 0 ? `${kind}-${what}` : `${kind}-${what}-${page + 1}`;
}
