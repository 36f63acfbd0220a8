import { explorerScene } from '#lib/figures/explorer.ts';
import type { Block, FigureBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import { named, UNWEIGHTED } from '../ref.ts';
import { drawingOf } from './drawing.ts';
import { namesOf, type Names } from './names.ts';
import type { Explored, ExplorerResult } from './result.ts';
import { POINT } from './working.ts';
import { headlineOf, notesOf, presentNotice, unexploredNotice, verdictWords } from './words.ts';

/** The figure with its finding, or why there is none. */
export function present(result: ExplorerResult, presentation: Presentation): Block[] {
  if ('why' in result) return [unexploredNotice(result, presentation)];
  const { say, codebook, format } = presentation;
  const names = namesOf(result, presentation);
  const title = verdictWords(result, names, presentation);
  const headline = headlineOf(result, presentation);
  const figure: FigureBlock = {
    kind: 'figure',
    id: 'explorer',
    title,
    subtitle: say.messages.explorer.subtitle(
      variableLabel(codebook, result.outcome, say, 'short'),
      say.number(result.histogram.answered, 0),
      result.reversed,
      format !== 'paper'
    ),
    ...(headline && { headline }),
    scene: explorerScene(drawingOf(result, names, title, presentation)),
    data: dataOf(result, names, presentation),
    notes: notesOf(result, names, presentation)
  };
  return [figure, ...presentNotice(result, presentation)];
}

/** Each point with its coding and its numbers. */
function dataOf(result: Explored, names: Names, { say }: Presentation): FigureBlock['data'] {
  const words = say.messages.explorer;
  const left = (label: string, csv: string): TableColumn => ({ label, align: 'left', compact: true, csv });
  const right = (label: string, csv: string): TableColumn => ({ label, align: 'right', compact: true, csv });
  const text = (content: string) => ({ text: content, value: content });
  const number = (value: number | null, shown: (value: number) => string) => ({
    text: value === null ? '' : shown(value),
    value
  });
  const rows = result.points.map((point, place): TableRow => {
    const name = (cell: TableCell, what: string) => named(cell, POINT, String(place), what);
    const outcome = result.outcomeSplits[point.outcome];
    const driver = result.driverSplits[point.driver];
    return {
      emphasis: point.outcome === result.current.outcome && point.driver === result.current.driver,
      cells: [
        text(names.outcomeSplit(outcome?.cutoff ?? null)),
        text(names.driverSplit(driver?.cutoff ?? null)),
        text(words.dontKnow[driver?.dontKnow ?? 'missing']),
        name(number(point.n, say.count), 'n'),
        ...(result.weighted ? [name(number(point.respondents ?? null, say.count), UNWEIGHTED)] : []),
        name(
          number(point.rho, (rho) => say.number(rho, 3)),
          'rho'
        ),
        name(number(point.p, say.p), 'p'),
        name(number(point.fisher, say.p), 'pFisher')
      ]
    };
  });
  return {
    columns: [
      left(words.columns.outcome, 'outcome_cutoff'),
      left(words.columns.driver, 'driver_cutoff'),
      left(words.columns.dontKnow, 'dont_know'),
      right(words.columns.n, 'n'),
      ...(result.weighted ? [right(say.messages.common.weighted.column, 'n_unweighted')] : []),
      right(words.columns.rho, 'rho'),
      right(words.columns.p, 'p'),
      right(words.columns.fisher, 'p_fisher')
    ],
    rows
  };
}
