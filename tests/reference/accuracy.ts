import { betaTails, binomialTails, fUpper } from '#lib/stats/distributions/beta.ts';
import { bivariateNormalRectangle } from '#lib/stats/distributions/bivariate-normal.ts';
import { chiSquareUpper } from '#lib/stats/distributions/gamma.ts';
import { normalQuantile, normalUpper } from '#lib/stats/distributions/normal.ts';
import { betaQuantile, chiSquareCritical, fCritical, tCritical } from '#lib/stats/distributions/quantiles.ts';
import { logGamma } from '#lib/stats/distributions/saddle-point.ts';
import { studentizedRangeCritical, studentizedRangeUpper } from '#lib/stats/distributions/studentized-range.ts';
import { tTwoSided } from '#lib/stats/distributions/student-t.ts';
import { relativeError } from './close.ts';
import { readReference } from './read.ts';

type Argument =
  'q' | 'z' | 't' | 'x' | 'df' | 'f' | 'df1' | 'df2' | 'a' | 'b' | 'c' | 'd' | 'k' | 'n' | 'p0' | 'rho' | 'p';

/** A case has some of them. */
type Case = Readonly<Record<Argument, number>>;

interface Rectangle {
  /** Null is infinite: a lower limit below all, an upper one above. */
  readonly a: number | null;
  readonly b: number | null;
  readonly c: number | null;
  readonly d: number | null;
  readonly rho: number;
  readonly p: number;
}

/** A distribution function: ours, what it is compared with, and where they differ most. */
export interface Accuracy {
  readonly name: string;
  /** Ours, as a path below `src/lib/stats/distributions`. */
  readonly file: string;
  /** The command that made the reference. */
  readonly command: string;
  readonly cases: number;
  /** Of the reference values. */
  readonly from: number;
  readonly to: number;
  /** |ours − reference| / |reference|, the largest. */
  readonly worst: number;
  /** The arguments there. */
  readonly where: string;
}

interface Distributions {
  readonly commands: Readonly<Record<string, string>>;
  readonly quantiles: Readonly<Record<string, { readonly command: string; readonly cases: readonly Case[] }>>;
}

/** Every distribution function measured against its reference. */
export function accuracies(): Accuracy[] {
  const reference = readReference<Distributions & Readonly<Record<string, readonly Case[]>>>('distributions');
  const bivariate = readReference<{ readonly made: string; readonly rectangles: readonly Rectangle[] }>(
    'bivariate-normal'
  );
  const range = readReference<{ readonly made: string; readonly cases: readonly Case[] }>('studentized-range');
  const tail = (name: string, key: string, file: string, ours: (of: Case) => number): Accuracy =>
    measure(name, file, reference.commands[key] ?? '', reference[key] ?? [], 'p', ours);
  const quantile = (name: string, key: string, file: string, ours: (of: Case) => number): Accuracy => {
    const { command = '', cases = [] } = reference.quantiles[key] ?? {};
    return measure(name, file, command, cases, 'x', ours);
  };
  return [
    tail('normal, upper tail', 'normal', 'normal.ts', ({ z }) => normalUpper(z)),
    tail('Student’s t, two-sided', 't', 'student-t.ts', ({ t, df }) => tTwoSided(t, df)),
    tail('chi-square, upper tail', 'chiSquare', 'gamma.ts', ({ x, df }) => chiSquareUpper(x, df)),
    tail('F, upper tail', 'f', 'beta.ts', ({ f, df1, df2 }) => fUpper(f, df1, df2)),
    tail('beta, lower tail', 'beta', 'beta.ts', ({ x, a, b }) => betaTails(x, 1 - x, a, b).lower),
    tail('binomial, lower tail', 'binomial', 'beta.ts', ({ k, n, p0 }) => binomialTails(k, n, p0).lower),
    tail('ln Γ', 'logGamma', 'saddle-point.ts', ({ a }) => logGamma(a)),
    measure(
      'bivariate normal, a rectangle',
      'bivariate-normal.ts',
      `${bivariate.made}, 30 digits`,
      bivariate.rectangles.map(limited),
      'p',
      ({ a, b, c, d, rho }) => bivariateNormalRectangle([a, b], [c, d], rho)
    ),
    measure('studentized range, upper tail', 'studentized-range.ts', range.made, range.cases, 'p', ({ q, k, df }) =>
      studentizedRangeUpper(q, k, df)
    ),
    quantile('normal, quantile', 'normal', 'normal.ts', ({ p }) => normalQuantile(p)),
    quantile('Student’s t, critical', 't', 'quantiles.ts', ({ p, df }) => tCritical(p, df)),
    quantile('F, critical', 'f', 'quantiles.ts', ({ p, df1, df2 }) => fCritical(p, df1, df2)),
    quantile('chi-square, critical', 'chiSquare', 'quantiles.ts', ({ p, df }) => chiSquareCritical(p, df)),
    quantile('beta, quantile', 'beta', 'quantiles.ts', ({ p, a, b }) => betaQuantile(p, a, b)),
    measure(
      'studentized range, critical',
      'studentized-range.ts',
      `${range.made}, the other way about`,
      range.cases,
      'q',
      ({ p, k, df }) => studentizedRangeCritical(p, k, df)
    )
  ];
}

function limited({ a, b, c, d, ...rest }: Rectangle): Case {
  return { a: a ?? -Infinity, b: b ?? Infinity, c: c ?? -Infinity, d: d ?? Infinity, ...rest } as Case;
}

function measure(
  name: string,
  file: string,
  command: string,
  cases: readonly Case[],
  of: 'p' | 'q' | 'x',
  ours: (of: Case) => number
): Accuracy {
  const [first] = cases;
  if (!first) throw new Error(`no reference values of ${name}`);
  // A logarithm passes through zero, where a relative difference says nothing: there it is absolute.
  const logarithm = name === 'ln Γ';
  const errors = cases.map((each) =>
    logarithm ? Math.abs(ours(each) - each[of]) / Math.max(1, Math.abs(each[of])) : relativeError(ours(each), each[of])
  );
  const worst = Math.max(...errors);
  const at = cases[errors.indexOf(worst)] ?? first;
  const values = cases.map((each) => each[of]);
  const where = Object.entries(at)
    .filter(([argument]) => argument !== of)
    .map(([argument, value]) => `${argument} = ${Number(value.toPrecision(3))}`)
    .join(', ');
  return { name, file, command, cases: cases.length, from: Math.min(...values), to: Math.max(...values), worst, where };
}

/** The measurements as a table in Markdown. */
export function accuracyTable(): string {
  const number = (value: number) => String(Number(value.toPrecision(2)));
  return [
    '| function | ours | reference | cases | range | largest relative difference | where |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...accuracies().map(
      ({ name, file, command, cases, from, to, worst, where }) =>
        `| ${[name, `\`${file}\``, `\`${command}\``, cases, `${number(from)} to ${number(to)}`, number(worst), where].join(' | ')} |`
    )
  ].join('\n');
}
