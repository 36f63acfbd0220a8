import { axisTicks, powerScene, type PowerLine } from '#lib/figures/power-curve.ts';
import type { FigureBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numbers, percentCell } from '../grid.ts';
import type { PowerCurve, PowerResult } from './compute.ts';
import { rhoText } from '../rho-text.ts';
import { CURVE } from './working.ts';

/** Power over rho, of the most pairs and of the fewest; nothing where there are no pairs. */
export function figure(
  result: PowerResult,
  title: string,
  subtitle: string,
  presentation: Presentation
): FigureBlock[] {
  const { say, format } = presentation;
  const message = say.messages.power;
  const [first] = result.curves;
  if (!first) return [];
  const ticks = axisTicks(first.points.at(-1)?.rho ?? 1, format === 'compact' ? 5 : 10);
  const spoken = result.curves.map(({ n, detectable }) =>
    message.crossing(say.number(n, 0), say.percent(result.wanted), rhoText(detectable, say))
  );
  return [
    {
      kind: 'figure',
      id: `power-curve${result.outcome === null ? '' : `-${result.outcome}`}`,
      title,
      subtitle,
      scene: powerScene({
        format,
        title,
        description: spoken.join(' '),
        lines: result.curves.map((curve) => drawn(curve, result, presentation)),
        wanted: { value: result.wanted, label: say.percent(result.wanted) },
        ticks: ticks.values.map((value) => ({ value, label: say.number(value, ticks.decimals) })),
        shares: [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => ({ value, label: say.percent(value) })),
        axisLabel: message.axis,
        sideLabel: message.side
      }),
      data: data(result, presentation),
      notes: []
    }
  ];
}

function drawn({ n, detectable, points }: PowerCurve, { wanted }: PowerResult, { say }: Presentation): PowerLine {
  const message = say.messages.power;
  const label = message.curve(say.number(n, 0));
  return {
    label,
    crossing: detectable,
    crossingText: rhoText(detectable, say),
    points: points.map(({ rho, power }) => ({ x: rho, y: power })),
    detail: {
      kind: 'detail',
      id: `power-${n}`,
      label,
      lines: [message.crossing(say.number(n, 0), say.percent(wanted), rhoText(detectable, say))]
    }
  };
}

function data({ curves }: PowerResult, presentation: Presentation): FigureBlock['data'] {
  const { say } = presentation;
  const message = say.messages.power;
  const rows = curves.flatMap(({ n, points }) =>
    points.map(({ rho, power }, place): TableRow => ({
      cells: [
        { text: say.number(n, 0), value: n },
        { text: rhoText(rho, say), value: rho },
        percentCell(power, presentation, CURVE, String(n), String(place))
      ]
    }))
  );
  return { columns: [numbers('n', 'n'), numbers(message.axis, 'rho'), numbers(message.side, 'power')], rows };
}
