import { NONE, type Lines } from './code-lines.ts';
import type { PowerWorking } from './result-power.ts';

/** The power as a function of n and the true correlation, and where it is what is wanted. */
export function powerLines(working: PowerWorking): Lines {
  const { sought, distribution } = working;
  const exact = distribution === 'exact' && sought !== 'critical';
  return { R: r(working), SPSS: exact ? NONE.SPSS : spss(working) };
}

function r({ sought, distribution, alpha, wanted, found, before, after }: PowerWorking): string[] {
  const { n, rho } = found;
  const limit = (df: string) => `t <- qt(1 - ${alpha} / 2, ${df})`;
  if (sought === 'critical') return [limit(String(n - 2)), `t / sqrt(t^2 + ${n - 2})`];
  const from = `${sought === 'size' && before ? `c(${before.n}, ${n})` : n}`;
  const last = {
    power: [`power(${n}, ${rho})`],
    size: [`n <- ${from}`, `(found <- sapply(n, power, rho = ${rho}))`, `min(n[found >= ${wanted}])`],
    detectable: [
      rho === 0
        ? `power(${n}, 0)`
        : `uniroot(function(rho) power(${n}, rho) - ${wanted}, c(${before?.rho ?? 0}, ${after?.rho ?? '1 - 1e-9'}), tol = 1e-12)$root`
    ]
  };
  return [
    'power <- function(n, rho) {',
    `  ${limit('n - 2')}`,
    ...(distribution === 'exact' ? averaged : byNormal(distribution)),
    '}',
    ...last[sought]
  ];
}

/** The noncentral t, over the chi-square of the one variable's squares. */
const averaged = [
  '  d <- rho / sqrt(1 - rho^2)',
  '  beyond <- function(q) pt(t, n - 2, d * sqrt(q), lower.tail = FALSE) + pt(-t, n - 2, d * sqrt(q))',
  '  ends <- c(qchisq(1e-13, n - 1), qchisq(1e-13, n - 1, lower.tail = FALSE))',
  '  chance <- function(q) beyond(q) * dchisq(q, n - 1)',
  '  integrate(chance, ends[1], ends[2], rel.tol = 1e-10, subdivisions = 1000)$value'
];

function byNormal(distribution: 'bonett-wright' | 'fisher-z'): string[] {
  const fisher = distribution === 'fisher-z';
  return [
    '  a <- atanh(t / sqrt(t^2 + n - 2))',
    `  m <- atanh(rho)${fisher ? ' + rho / (2 * (n - 1))' : ''}`,
    `  s <- sqrt(${fisher ? '1' : '(1 + rho^2 / 2)'} / (n - 3))`,
    '  pnorm(a, m, s, lower.tail = FALSE) + pnorm(-a, m, s)'
  ];
}

function spss({ sought, distribution, alpha, found, before, after }: PowerWorking): string[] {
  const fisher = distribution === 'fisher-z';
  const critical = sought === 'critical';
  const tried = [before, found, after].filter((each) => each !== null);
  const power = [
    'COMPUTE a = 0.5 * LN((1 + c) / (1 - c)).',
    `COMPUTE m = 0.5 * LN((1 + rho) / (1 - rho))${fisher ? ' + rho / (2 * (n - 1))' : ''}.`,
    `COMPUTE s = SQRT(${fisher ? '1' : '(1 + rho ** 2 / 2)'} / (n - 3)).`,
    'COMPUTE power = CDFNORM((m - a) / s) + CDFNORM((-a - m) / s).'
  ];
  return [
    `DATA LIST FREE / n${critical ? '' : ' rho'}.`,
    'BEGIN DATA',
    ...tried.map(({ n, rho }) => (critical ? String(n) : `${n} ${rho}`)),
    'END DATA.',
    `COMPUTE t = IDF.T(${1 - alpha / 2}, n - 2).`,
    'COMPUTE c = t / SQRT(t ** 2 + n - 2).',
    ...(critical ? [] : power),
    `FORMATS ${critical ? '' : 'rho '}t c${critical ? '' : ' power'} (F12.8).`,
    `LIST VARIABLES=n ${critical ? '' : 'rho '}t c${critical ? '' : ' power'}.`
  ];
}
