import { list, NONE, type Lines } from './code-lines.ts';
import { permutationInSpss, permutationLines } from './code-permutation.ts';
import type { DroppingWorking, End, IntervalWorking, ResampledWorking } from './result-resampled.ts';

/** What is read off the ordered estimates that are shown: what R draws itself is other resamples. */
export function resampledLines(working: ResampledWorking): Lines {
  switch (working.drawn) {
    case 'bca':
    case 'percentile':
      return { R: replicateLines(working), SPSS: [] };
    case 'edge':
    case 'difference':
      return { R: linearLines(working), SPSS: [] };
    case 'differences': {
      const ends = (which: 'low' | 'high') => list(working.others.map((other) => rounded(other[which])));
      return { R: [`low <- ${ends('low')}`, `high <- ${ends('high')}`, 'sum(low > 0 | high < 0)'], SPSS: [] };
    }
    case 'strength':
    case 'expected-influence':
      return droppingLines(working);
    case 'permutation':
      return { R: permutationLines(working), SPSS: permutationInSpss(working) };
  }
}

const rounded = (value: number): number => Number(value.toPrecision(9));

/** The estimates before and after each end. */
const beside = (ends: readonly End[]): string[] => [
  `left <- ${list(ends.map(({ between }) => rounded(between[0])))}`,
  `right <- ${list(ends.map(({ between }) => rounded(between[1])))}`
];

function replicateLines({ resamples, without, level, low, high, bca }: IntervalWorking): string[] {
  const tails = list([(1 - level) / 2, (1 + level) / 2].map((tail) => Number(tail.toPrecision(12))));
  return [
    `R <- ${resamples} - ${without}`,
    ...(bca === null
      ? [`alpha <- ${tails}`]
      : [
          `w <- qnorm(${bca.below} / R)`,
          ...(bca.jackknife === null
            ? [`a <- ${rounded(bca.cubes)} / (6 * ${rounded(bca.squares)}^1.5)`]
            : [
                `without <- rep(${list(bca.jackknife.map(({ value }) => rounded(value)))}, ${list(bca.jackknife.map(({ n }) => n))})`,
                'l <- mean(without) - without',
                'a <- sum(l^3) / (6 * sum(l^2)^1.5)'
              ]),
          `z <- w + qnorm(${tails})`,
          '(alpha <- pnorm(w + z / (1 - a * z)))'
        ]),
    '(place <- (R + 1) * alpha)',
    ...beside([low, high]),
    'k <- floor(place)',
    'part <- (qnorm(alpha) - qnorm(k / (R + 1))) / (qnorm((k + 1) / (R + 1)) - qnorm(k / (R + 1)))',
    'ifelse(k == place | k < 1 | k >= R, left, left + part * (right - left))'
  ];
}

function linearLines({ resamples, without, level, low, high }: IntervalWorking): string[] {
  return [
    `R <- ${resamples} - ${without}`,
    `(place <- 1 + (R - 1) * ${list([(1 - level) / 2, (1 + level) / 2].map((tail) => Number(tail.toPrecision(12))))})`,
    ...beside([low, high]),
    'left + (place - floor(place)) * (right - left)'
  ];
}

function droppingLines({ steps, asked, perStep, n }: DroppingWorking): Lines {
  if (asked === null)
    return {
      R: [
        `drop <- ${list(steps.map(({ drop }) => rounded(drop)))}`,
        `above <- ${list(steps.map(({ holding }) => holding))} / ${list(steps.map(({ without }) => perStep - without))}`,
        'max(0, drop[above > 0.95], na.rm = TRUE)'
      ],
      SPSS: []
    };
  if (asked.correlations === null) return NONE;
  return {
    R: [
      `1 - ${asked.size} / ${n}`,
      `r <- ${list(asked.correlations.map(rounded))}`,
      'mean(r)',
      'quantile(r, c(0.05, 0.95))',
      'mean(r > 0.7)'
    ],
    SPSS: []
  };
}
