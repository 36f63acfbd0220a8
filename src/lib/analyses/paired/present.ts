import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { meanDots } from '../mean-dots.ts';
import { troubles } from '../trouble.ts';
import { finding, nameOf } from './finding.ts';
import { waveNotes } from './notes.ts';
import type { PairedResult } from './result.ts';
import { changesTable, subtitle, testsTable, waveGrid, wavesTable } from './tables.ts';

/** The means as dots, the tests, who changed which way, the answers, and what is missing. */
export function present(result: PairedResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.paired.notices, presentation);
  if (result.waves.length === 0) return notices;
  return [
    dots(result, presentation),
    ...(result.comparisons.length > 0 ? [testsTable(result, presentation)] : []),
    changesTable(result, presentation),
    wavesTable(result, presentation),
    ...notices
  ];
}

function dots(result: PairedResult, presentation: Presentation): FigureBlock {
  const { say } = presentation;
  const words = say.messages.paired;
  const { columns, rows } = waveGrid(result, presentation);
  const means = result.waves.map(({ variable, n, mean, low, high }) => ({
    id: variable,
    label: capitalised(nameOf(variable, presentation)),
    n,
    mean,
    low,
    high,
    hidden: false
  }));
  const around = {
    id: `paired-${result.variables.join('-')}`.slice(0, 80),
    title: finding(result, presentation),
    subtitle: subtitle(result, presentation),
    axisLabel: words.axis,
    scale: result.scale ?? { min: 0, max: 1 },
    data: { columns, rows },
    notes: [words.notes.dots(say.percent(result.level)), ...waveNotes(result, presentation)]
  };
  return meanDots(means, around, presentation);
}
