import type { LegendItem, PointShape, Strip, StripColumn } from '#lib/figures/explorer.ts';
import type { Presentation } from '../contract.ts';
import { isDrawn, type Names } from './names.ts';
import type { Explored, Point } from './result.ts';

const SHAPES: readonly PointShape[] = ['circle', 'diamond', 'triangle'];

/** The strip as a drawing: a column for each cut-off of the outcome and one without, a sign for each of the driver. */
export function stripDrawing(result: Explored, names: Names, { say, format }: Presentation): Strip {
  const words = say.messages.explorer;
  const { outcomeSplits, driverSplits, published } = result;
  const slots = driverSplits.flatMap((split, index) => (isDrawn(split) ? [index] : []));
  const cuts = [...new Set(slots.map((index) => driverSplits[index]?.cutoff).filter((cut) => typeof cut === 'number'))];
  const shapeOf = (cut: number | null): PointShape =>
    cut === null ? 'square' : cuts.length > SHAPES.length ? 'circle' : (SHAPES[cuts.indexOf(cut)] ?? 'circle');
  const brief = format === 'compact';

  const columns = outcomeSplits.flatMap((split, index): StripColumn[] => {
    const stop = result.histogram.stops.find(({ cutoff }) => cutoff === split.cutoff);
    if (split.cutoff === null && !isDrawn(split)) return [];
    if (split.cutoff !== null && !stop) return [];
    const points = result.points.filter((point) => point.outcome === index);
    const label = names.outcomeSplit(split.cutoff);
    return [
      {
        at: stop?.at ?? null,
        label: stop ? label : brief ? words.uncutBrief : words.uncut,
        current: index === result.current.outcome,
        points: points.map((point) => ({
          rho: point.rho,
          slot: slots.indexOf(point.driver),
          shape: shapeOf(driverSplits[point.driver]?.cutoff ?? null),
          solid: point.significant,
          chosen: point.outcome === result.current.outcome && point.driver === result.current.driver
        })),
        detail: {
          id: `cut-${split.cutoff ?? 'none'}`,
          label: words.detail.column(names.outcome, label),
          lines: index === result.current.outcome ? [words.detail.current] : [],
          rows: detailRows(result, points, names, say)
        },
        instead: insteadOf(result, index, names, say)
      }
    ];
  });

  const legend: LegendItem[] = [];
  const item = (cut: number | null, text: string): number => legend.push({ shape: shapeOf(cut), solid: false, text });
  if (cuts.length > SHAPES.length) item(cuts[0] ?? 1, words.strip.many(names.driver));
  else {
    cuts.forEach((cut, index) =>
      item(cut, index === 0 ? words.strip.first(names.driver, names.driverSplit(cut)) : names.driverSplit(cut))
    );
  }
  if (slots.some((index) => driverSplits[index]?.cutoff === null)) item(null, words.strip.uncut(names.driver));
  if (result.points.some(({ significant }) => significant)) {
    legend.push({ shape: 'circle', solid: true, text: words.strip.significant });
  }
  return {
    title: brief ? words.strip.brief : words.strip.title(names.driver, names.outcome),
    columns,
    slots: slots.length,
    published: published && {
      rho: published.rho,
      text: say.number(published.rho, published.decimals),
      label: words.strip.published
    },
    legend,
    tick: (rho) => say.number(rho, 1)
  };
}

function detailRows(
  { driverSplits }: Explored,
  points: readonly Point[],
  names: Names,
  say: Presentation['say']
): string[][] {
  const words = say.messages.explorer;
  const { facts } = words;
  const twice = (index: number): boolean => {
    const cutoff = driverSplits[index]?.cutoff;
    return points.some((point) => point.driver !== index && driverSplits[point.driver]?.cutoff === cutoff);
  };
  const exact = points.some(({ fisher }) => fisher !== null);
  return [
    ['', facts.rho, facts.n, facts.p, ...(exact ? [facts.fisher] : [])],
    ...points.map(({ driver, rho, n, p, fisher }) => {
      const split = driverSplits[driver];
      const name = names.driverSplit(split?.cutoff ?? null);
      const dontKnow = split && twice(driver) ? `, ${words.detail.dontKnow[split.dontKnow]}` : '';
      const exactP = exact ? [fisher === null ? '' : say.p(fisher)] : [];
      return [name + dontKnow, say.number(rho, 2), say.count(n), say.p(p), ...exactP];
    })
  ];
}

/** Why a cut-off has no points of its own: it sorts the answers as another does, or leaves all on one side. */
function insteadOf(
  { outcomeSplits }: Explored,
  index: number,
  names: Names,
  say: Presentation['say']
): StripColumn['instead'] {
  const words = say.messages.explorer.strip;
  const split = outcomeSplits[index];
  if (!split || isDrawn(split)) return null;
  const alike = outcomeSplits.filter((other) => other.constant === split.constant && other.same === split.same);
  const cuts = (split.constant ? outcomeSplits.filter(({ constant }) => constant) : alike).filter(
    ({ cutoff }) => cutoff !== null
  );
  const list = say.list(cuts.map(({ cutoff }) => names.outcomeSplit(cutoff)));
  if (split.constant) return { full: words.constant(list), brief: words.constantBrief };
  const as = names.outcomeSplit(outcomeSplits[split.same ?? 0]?.cutoff ?? null);
  return { full: words.same(list, cuts.length, as), brief: words.sameBrief(as) };
}
