import type { NetworkFigure, NetworkPanel } from '#lib/figures/network/figure.ts';
import type { Presentation } from '../contract.ts';
import type { NetworkResult } from './result.ts';

/** The words of the legend. */
export function legendOf(
  { spec }: NetworkResult,
  panels: readonly NetworkPanel[],
  { say, format }: Presentation
): NetworkFigure['legend'] {
  const { legend } = say.messages.network;
  const { strength } = say.messages.common;
  const narrow = format === 'compact';
  const unclear = panels.some((panel) => panel.words.size > 0);
  const bands = [
    ...(spec.minRho < 0.3 ? [{ rho: 0.2, label: strength.weak }] : []),
    { rho: 0.4, label: strength.moderate },
    { rho: 0.7, label: strength.strong }
  ];
  return {
    scale: legend.scale,
    samples: spec.thickness === 'banded' ? bands : [0.3, 0.5, 0.8].map((rho) => ({ rho, label: say.number(rho, 2) })),
    negative: legend.negative(narrow || unclear),
    weak: spec.weakVia || spec.weakDirect ? legend.weak(say.number(Number(spec.alpha), 2), narrow || unclear) : null,
    interval: panels.some(({ arrows }) => arrows.some(({ band }) => band !== null)) ? legend.interval : null,
    undefined: unclear ? legend.undefined : null
  };
}
