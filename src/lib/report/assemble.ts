import type { Block } from '#lib/analyses/block.ts';
import { numberBlocks } from '#lib/analyses/numbering.ts';
import type { Say } from '#lib/messages/say.ts';
import type { Report, ReportSection } from './report.ts';

/** A cell as it is shown. */
export interface PresentedCell {
  readonly id: string;
  readonly kind: string;
  readonly blocks: readonly Block[];
}

/** What a report says besides its cells, in the language of `say`. */
export type ReportFacts = Omit<Report, 'language' | 'sections'>;

/**
 * A report from the cells of a notebook, in their order. Each heading of level 1 opens a section; tables and figures are
 * numbered as on the screen. Cells without blocks leave no trace.
 */
export function assembleReport(cells: readonly PresentedCell[], facts: ReportFacts, say: Say): Report {
  const blocks = numberBlocks(
    cells.map((cell) => cell.blocks),
    say.messages.common
  ).flat();
  const sections: { heading?: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ heading: block.text, blocks: [] });
    else if (sections.length === 0) sections.push({ blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return { ...facts, language: say.language, sections: sections satisfies ReportSection[] };
}
