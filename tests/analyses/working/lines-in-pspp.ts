import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distinctLines, isCount, type OpenedLines, type ShownNumber } from './opened-lines.ts';

/** What PSPP has not, or has wrong, and what stands in for it where something does. */
const UNKNOWN: readonly (readonly [what: RegExp, instead: string, name: string])[] = [
  [
    /^NONPAR CORR \/VARIABLES=x y \/PRINT=SPEARMAN \w+\.$/gmu,
    'CROSSTABS /TABLES=x BY y /STATISTICS=CORR.',
    'NONPAR CORR (CROSSTABS instead)'
  ],
  [/^NONPAR CORR \/VARIABLES=x y \/PRINT=KENDALL \w+\.\n?/gmu, '', 'NONPAR CORR (CROSSTABS instead)'],
  [/^CROSSTABS [^.]*\/METHOD=[^.]*\.\n?/gmu, '', 'METHOD of CROSSTABS'],
  [/^CROSSTABS [^.]*MCNEMAR[^.]*\.\n?/gmu, '', 'MCNEMAR of CROSSTABS'],
  [/^CROSSTABS [^.]*=RISK[^.]*\.\n?/gmu, '', 'RISK of CROSSTABS, which prints one end as the estimate and both ends'],
  // Without the term for ties, and without continuity correction.
  [/^NPAR TESTS \/WILCOXON=[^.]*\.\n?/gmu, '', 'WILCOXON of NPAR TESTS, which knows no ties']
];

export interface ComparedInPspp {
  readonly derivations: number;
  readonly different: readonly string[];
  readonly skipped: ReadonlyMap<string, number>;
  readonly replaced: ReadonlyMap<string, number>;
}

/** A number as it is printed, and half a unit of its last digit. */
type Printed = readonly [value: number, half: number];

/** Runs the lines of all in one session; each must print one of the numbers at least, to the digits that PSPP has. */
export function comparedInPspp(opened: readonly OpenedLines[]): ComparedInPspp {
  const sets = [...distinctLines(opened, 'SPSS')];
  const run = sets.map(([text]) => known(text));
  const printed = runPspp(run.map(({ text }) => text));
  const [skipped, replaced] = [new Map<string, number>(), new Map<string, number>()];
  const different: string[] = [];
  let derivations = 0;
  for (const [at, [text, derived]] of sets.entries()) {
    const { text: ran, unknown } = run[at] as ReturnType<typeof known>;
    const works = /^(?:CORRELATIONS|CROSSTABS|DESCRIPTIVES|EXAMINE|FREQUENCIES|LIST|MATRIX|NPAR TESTS|T-TEST)\b/mu;
    const of = works.test(ran) ? replaced : skipped;
    for (const name of unknown) of.set(name, (of.get(name) ?? 0) + derived.length);
    if (of === skipped) continue;
    const output = printed.get(at) ?? '';
    if (/\berror: /u.test(output)) different.push(`PSPP stopped: ${output.trim()}\n${text}`);
    const numbers = numbersIn(output);
    for (const { numbers: asked } of derived) {
      derivations++;
      const all = asked.every(isCount) ? asked : asked.filter((number) => !isCount(number));
      if (!all.some((number) => isPrinted(number, numbers)))
        different.push(`none of ${all.map(({ ref, value }) => `${ref} ${value}`).join(', ')}:\n${text}\n${output}`);
    }
  }
  return { derivations, different, skipped, replaced };
}

/** Among what is printed with two decimals at least. The published have percentages. */
function isPrinted({ kind, value }: ShownNumber, printed: readonly Printed[]): boolean {
  const scales = kind === 'published' ? [1, 0.01] : [1];
  return printed.some(
    ([each, half]) => half <= 0.005 && scales.some((scale) => Math.abs(each - scale * value) <= 1.02 * half)
  );
}

function known(text: string): { readonly text: string; readonly unknown: ReadonlySet<string> } {
  const unknown = new Set<string>();
  let rest = text;
  for (const [what, instead, name] of UNKNOWN) {
    if (rest.search(what) >= 0) unknown.add(name);
    rest = rest.replace(what, instead);
  }
  return { text: rest, unknown };
}

/** Percentages both as they stand and as shares. */
function numbersIn(output: string): Printed[] {
  return [...output.matchAll(/(?<![\w.])([-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?)(%?)(?!\w)/giu)].flatMap(
    ([, digits = '', percent]): Printed[] => {
      const [mantissa = '', exponent = '0'] = digits.toUpperCase().split('E');
      const half = 0.5 * 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
      const value = Number(digits);
      return percent
        ? [
            [value, half],
            [value / 100, half / 100]
          ]
        : [[value, half]];
    }
  );
}

/** What each of the texts prints, all with twelve decimals where PSPP is free to choose. */
function runPspp(texts: readonly string[]): Map<number, string> {
  const folder = mkdtempSync(join(tmpdir(), 'drivkraft-pspp-'));
  try {
    const before = ['SET MXERRS=1000000.', 'SET MXWARNS=1000000.', 'SET FORMAT=F24.12.'];
    const sets = texts.flatMap((text, at) => ['NEW FILE.', `ECHO "#### ${at}".`, text]);
    writeFileSync(join(folder, 'lines.sps'), `${[...before, ...sets].join('\n')}\n`);
    spawnSync('pspp', ['-o', 'lines.csv', '-O', 'format=csv', 'lines.sps'], { cwd: folder });
    const parts = readFileSync(join(folder, 'lines.csv'), 'utf8').split(/^"?#### (\d+)"?$/mu);
    return new Map(parts.flatMap((part, at) => (at % 2 === 1 ? [[Number(part), parts[at + 1] ?? ''] as const] : [])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
