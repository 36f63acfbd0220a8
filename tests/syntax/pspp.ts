import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { dataCsv } from '#lib/syntax/data-csv.ts';
import { spssSyntax } from '#lib/syntax/spss/script.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';

/** Whether PSPP is installed. */
export const hasPspp = spawnSync('pspp', ['--version']).status === 0;

if (!hasPspp) console.warn('pspp was not found: SPSS syntax is not run, and only its text is looked at.');

/** What SPSS has and PSPP has not, and what stands in for it: such syntax is only looked at by `text.test.ts`. */
const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /NONPAR CORR\n {2}\/VARIABLES=([^/]*?) WITH ([^/]*?)\n {2}\/PRINT[^.]*\./g,
    'CROSSTABS /TABLES=$1 BY $2 /CELLS=COUNT /STATISTICS=CORR.'
  ],
  [
    /NONPAR CORR\n {2}\/VARIABLES=([^/]*?)\n {2}\/PRINT[^.]*\./g,
    'CROSSTABS /TABLES=$1 BY $1 /CELLS=COUNT /STATISTICS=CORR.'
  ],
  [/^PARTIAL CORR\n[^.]*\.\n|^(?:PLUM|UNIANOVA) (?:[^.]|\.\d)*\.\n/gm, ''],
  [/ BPROP\b|\n {2}\/METHOD=EXACT\b| MEDIAN(?=\.$)| WELCH(?=\.?$)|\n {2}\/POSTHOC=GH\b/gm, ''],
  // Without the size of the first part PSPP splits nothing.
  [/RELIABILITY\n[^.]*\/MODEL=(?:GUTTMAN|SPLIT)\.\n|\n {2}\/ICC=[^.]*(?=\.)/g, ''],
  [/(?:TEMPORARY\.\nSELECT IF [^.]*\.\n)?NPTESTS\n[^.]*\.\n/g, '']
];

/**
 * Runs syntax in PSPP, without what that does not know (`UNKNOWN`). The data are saved as they are once they are coded.
 *
 * @param precise  variables whose numbers are to be printed with eight decimals
 */
export function runPspp(
  name: string,
  source: ScriptSource,
  precise: readonly string[] = []
): { printed: string; data: Map<string, (number | null)[]> } {
  const syntax = UNKNOWN.reduce((text, [what, instead]) => text.replace(what, instead), spssSyntax(source)).replace(
    'EXECUTE.',
    `SAVE TRANSLATE /OUTFILE='${name}-coded.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES /MISSING=RECODE /REPLACE.\n${precise.map((variable) => `FORMATS ${variable} (F12.8).\n`).join('')}`
  );
  expect(syntax).not.toContain('NONPAR');
  // One for each run: test files share this module, and the first to end would remove a folder of all.
  const folder = mkdtempSync(join(tmpdir(), 'drivkraft-spss-'));
  try {
    return resultsIn(folder, name, syntax, source);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function resultsIn(folder: string, name: string, syntax: string, source: ScriptSource): ReturnType<typeof runPspp> {
  writeFileSync(join(folder, `${name}.sps`), syntax);
  writeFileSync(join(folder, source.dataFile), dataCsv(source.raw));
  const run = spawnSync('pspp', ['-o', `${name}.txt`, '-O', 'format=csv', `${name}.sps`], {
    cwd: folder,
    encoding: 'utf8'
  });
  const wrong = `${run.stdout}${run.stderr}`.split('\n').filter((line) => /(?:^| )error: /.test(line));
  expect(wrong).toEqual([]);
  const [header = '', ...lines] = readFileSync(join(folder, `${name}-coded.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const cells = lines.map((line) => cellsOf(line));
  const number = (text: string | undefined): number | null => (text?.trim() ? Number(text) : null);
  const data = new Map(
    header.split(',').map((variable, at) => [variable, cells.map((row) => number(row[at]))] as const)
  );
  return { printed: readFileSync(join(folder, `${name}.txt`), 'utf8'), data };
}

/** The cells of a line of CSV. */
export const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? ''
  );

/** Numbers in the rows that PSPP gives a name, table by table, without the signs of footnotes. */
export function named(printed: string, name: string): number[][] {
  return printed
    .split('\n')
    .map(cellsOf)
    .filter((cells) => cells.includes(name))
    .map((cells) => cells.map((cell) => cell.replace(/\[\w\]$/, '')).filter((cell) => /^-?\d*\.?\d+$/.test(cell)))
    .map((cells) => cells.map((cell) => Number(cell)));
}
