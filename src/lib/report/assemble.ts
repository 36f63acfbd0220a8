import type { Block } from '#lib/analyses/block.ts';
import { numberBlocks } from '#lib/analyses/numbering.ts';
import type { Say } from '#lib/messages/say.ts';
import type { Report } from './report.ts';

/** A cell as it is shown. */
export interface PresentedCell {
  readonly id: string;
  readonly kind: string;
  readonly blocks: readonly Block[];
}

/** What a report says besides its cells, in the language of `say`. */
export type ReportFacts = Omit<Report, 'language' | 'sections'>;

/**
 * A report from the cells of a notebook, in their order. The highest headings of its prose open the sections; tables and
 * figures are numbered as on the screen. Cells without blocks leave no trace.
 */
export function assembleReport(cells: readonly PresentedCell[], facts: ReportFacts, say: Say): Report {
  const top = highestHeading(cells);
  const numbered = numberBlocks(
    cells.map((cell) => cell.blocks),
    say.messages.common
  );
  const sections: { heading?: string; blocks: Block[] }[] = [];
  cells.forEach((cell, index) => {
    for (const block of numbered[index] ?? []) {
      const opens = cell.kind === 'text' && block.kind === 'heading' && block.level === top;
      if (opens) sections.push({ heading: block.text, blocks: [] });
      else if (sections.length === 0) sections.push({ blocks: [block] });
      else sections.at(-1)?.blocks.push(block);
    }
  });
  return { ...facts, language: say.language, sections };
}

function highestHeading(cells: readonly PresentedCell[]): number {
  const headings = cells
    .filter((cell) => cell.kind === 'text')
    .flatMap((cell) => cell.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  return Math.min(...headings);
}
