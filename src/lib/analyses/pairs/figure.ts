import { HEAT_STEPS, heatmapScene, type HeatCell } from '#lib/figures/heatmap.ts';
import type { FigureBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, pCell, variableCell, words } from '../grid.ts';
import { variableLabel } from '../labels.ts';
import { refOf, UNWEIGHTED } from '../ref.ts';
import { ALPHA, coefficientOf, finding, label, pOf, strongestFirst, subtitle } from './finding.ts';
import { decisive, isFoundPair, type Pair, type PairsResult } from './result.ts';

/** With more variables no cell could be told from its neighbour. */
const MOST = 40;
/** So many pairs are read aloud. */
const SPOKEN = 5;

/** The lower triangle of all pairs; nothing of two variables, or of so many that they cannot be drawn. */
export function figure(result: PairsResult, presentation: Presentation): FigureBlock[] {
  const { say, format } = presentation;
  const { variables } = result;
  if (result.with !== null || variables.length < 3 || variables.length > MOST) return [];
  if (!result.pairs.some(isFoundPair)) return [];
  const message = say.messages.pairs;
  const title = finding(result, presentation);
  const byName = new Map(result.pairs.map((pair) => [`${pair.x}\n${pair.y}`, pair]));
  const rows = variables.map((y, index) =>
    variables.slice(0, index).flatMap((x) => {
      const pair = byName.get(`${x}\n${y}`);
      return pair ? [cellOf(pair, result, presentation)] : [];
    })
  );
  const steps = [...HEAT_STEPS.map((step) => -step).reverse(), ...HEAT_STEPS];
  const size = format === 'compact' ? 'tiny' : 'short';
  return [
    {
      kind: 'figure',
      id: 'pairs-matrix',
      title,
      subtitle: subtitle(result, presentation),
      scene: heatmapScene({
        format,
        title,
        description: spoken(result, presentation),
        labels: variables.map((name) => variableLabel(presentation.codebook, name, say, size)),
        rows,
        key: steps.map((step) => say.number(step, 1)),
        negative: message.negative
      }),
      data: data(result, presentation),
      notes: [message.notes.matrix(result.adjust !== 'none')]
    }
  ];
}

function cellOf(pair: Pair, result: PairsResult, presentation: Presentation): HeatCell {
  const { say } = presentation;
  const message = say.messages.pairs;
  const detail = (lines: readonly string[]): HeatCell['detail'] => ({
    kind: 'detail',
    id: `pair-${pair.x}-${pair.y}`,
    label: `${label(pair.x, presentation)} – ${label(pair.y, presentation)}`,
    lines
  });
  if (!isFoundPair(pair)) {
    const { none } = say.messages.common.cell;
    return { value: null, text: none, short: none, significant: false, detail: detail([message.absent[pair.why]]) };
  }
  const { estimate, low, high, n } = pair;
  const text = say.number(estimate, 2);
  return {
    value: estimate,
    text,
    // Without the zero before the decimals, and a whole one without its decimals.
    short: /1\D00$/u.test(text) ? say.number(estimate, 0) : text.replace(/^(\D?)0(?=\D)/u, '$1'),
    significant: decisive(pair) < ALPHA,
    detail: {
      ...detail([
        coefficientOf(pair, presentation),
        ...(low === null || high === null
          ? []
          : [message.range(say.percent(result.level), say.number(low, 2), say.number(high, 2))]),
        `${pOf(pair, result, presentation)}, ${message.equals('n', say.number(n, Number.isInteger(n) ? 0 : 1))}`,
        message.strength[pair.strength]
      ]),
      ref: refOf(pair.x, pair.y, 'estimate')
    }
  };
}

function spoken(result: PairsResult, presentation: Presentation): string {
  const strongest = strongestFirst(result).slice(0, SPOKEN);
  const parts = strongest.map(
    (pair) =>
      `${label(pair.x, presentation)} – ${label(pair.y, presentation)}: ${presentation.say.number(pair.estimate, 2)}`
  );
  return presentation.say.messages.pairs.spoken(result.variables.length, parts.join('; '));
}

function data(result: PairsResult, presentation: Presentation): FigureBlock['data'] {
  const { columns, coefficients } = presentation.say.messages.pairs;
  return {
    columns: [
      words(presentation.say.messages.common.variable, 'x'),
      words(columns.other, 'y'),
      numbers(coefficients[result.method], 'estimate'),
      numbers('p', 'p'),
      numbers('n', 'n'),
      ...(result.weighted ? [numbers(presentation.say.messages.common.weighted.column, 'n_unweighted', false)] : [])
    ],
    rows: result.pairs.map((pair): TableRow => {
      const found = isFoundPair(pair) ? pair : null;
      const key = [pair.x, pair.y];
      return {
        cells: [
          variableCell(pair.x, presentation),
          variableCell(pair.y, presentation),
          numberCell(found?.estimate, 2, presentation, ...key, 'estimate'),
          pCell(found?.p, presentation, ...key, 'p'),
          numberCell(pair.n, pair.n === null || Number.isInteger(pair.n) ? 0 : 1, presentation, ...key, 'n'),
          ...(result.weighted ? [numberCell(pair.respondents, 0, presentation, ...key, UNWEIGHTED)] : [])
        ]
      };
    })
  };
}
