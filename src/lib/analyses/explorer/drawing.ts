import type { ExplorerDrawing } from '#lib/figures/explorer.ts';
import { variableLabel } from '../labels.ts';
import type { Presentation } from '../contract.ts';
import type { Names } from './names.ts';
import type { Explored } from './result.ts';
import { stripDrawing } from './strip-drawing.ts';

/** The result as a drawing: everything named, nothing placed. */
export function drawingOf(result: Explored, names: Names, title: string, presentation: Presentation): ExplorerDrawing {
  const { say, format, codebook } = presentation;
  const words = say.messages.explorer;
  const { histogram, cutoff } = result;
  const { stops } = histogram;
  const current = cutoff === null ? null : stops.findIndex((stop) => stop.cutoff === cutoff);
  const stop = current === null ? undefined : stops[current];
  const label = variableLabel(codebook, result.outcome, say, 'short');
  const levels = histogram.bars.map((bar, index) => ({ bar, head: names.head(index) }));
  const counts = levels
    .filter(({ bar }) => bar.value !== null)
    .map(({ bar, head }) => words.count(names.levelName(bar.value ?? '') ?? head, say.count(bar.count)));
  return {
    format,
    title,
    description: words.describe(label, say.list(counts), names.driver, result.points.length),
    bars: histogram.bars.map(({ from, to, count }) => ({ from, to, count, text: say.count(count) })),
    labels:
      histogram.ticks.length > 0
        ? histogram.ticks.map(({ at, value }) => ({ at, head: say.number(value, decimalsOf(value)), name: null }))
        : levels.map(({ bar, head }) => ({
            at: (bar.from + bar.to) / 2,
            head,
            name: names.levelName(bar.value ?? '')
          })),
    missing: histogram.missing.map(({ kind, count, low }) => ({
      hatched: kind === 'dont-know',
      label: say.messages.common.missing[kind].toLocaleLowerCase(say.language),
      note: low ? words.counts[kind === 'no-answer' && cutoff === null ? 'own' : 'low'] : null,
      count,
      text: say.count(count)
    })),
    cut: stop?.at ?? null,
    totals: stop
      ? {
          low: { count: say.count(stop.low), word: words.low },
          high: {
            count: say.count(stop.high),
            word: words.high(say.percent(stop.high / Math.max(1, stop.low + stop.high)))
          }
        }
      : null,
    handle: {
      variable: result.outcome,
      label: words.handle(label),
      stops: stops.map((each) => ({
        at: each.at,
        cutoff: each.cutoff,
        valueText: words.valueText(names.between(each), say.count(each.high), say.count(each.low + each.high))
      })),
      current
    },
    strip: result.points.length > 0 || result.published ? stripDrawing(result, names, presentation) : null
  };
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
