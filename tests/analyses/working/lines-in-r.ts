import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distinctLines, isCount, type OpenedLines, type ShownNumber } from './opened-lines.ts';

export const hasR = spawnSync('Rscript', ['--version']).status === 0;

if (!hasR) console.warn('Rscript was not found: the lines of derivations are not run.');

/** What R would print, and what stands in the lines; or what stopped them, or the package that is not installed. */
type FromR =
  | { readonly shown: readonly (number | null)[]; readonly given: readonly (number | null)[] }
  | { readonly stopped: string }
  | { readonly lacking: string };

/** Options of a derivation. */
type What = Readonly<Record<string, unknown>>;

/** Numbers are the same to so much, or to a ten-thousandth where they are smaller. */
const NEAR = 1e-7;
const LESS_NEAR: readonly (readonly [what: What, near: number, why: string])[] = [
  [{ of: 'ways' }, 1e-6, 'its estimates are written with six digits'],
  [{ of: 'groups', pairwise: 'games-howell' }, 1e-4, 'qtukey ends its search there'],
  [{ of: 'table', measure: 'odds-ratio-exact' }, 1e-4, 'fisher.test ends its search there']
];

/** Numbers that the lines do not have. */
const ABSENT: readonly (readonly [kind: string, what: What, ref: RegExp, why: string])[] = [
  ['means', {}, /\/n$/u, 'those without an answer are counted too, and stand in the table of who is left out'],
  [
    ...(['reliability', {}, /^item\/\w+\/n$/u] as const),
    'who answered one item is not who answered both of two, whose covariance it is'
  ],
  [
    'regression',
    { inference: 'profile' },
    /\/(?:b|se)$/u,
    'they are of the fit; the lines begin at its log-likelihoods'
  ]
];

export interface Compared {
  readonly derivations: number;
  /** Numbers that R worked out, and those that go into the lines. */
  readonly worked: number;
  readonly given: number;
  readonly different: readonly string[];
  readonly skipped: ReadonlyMap<string, number>;
}

/** Runs the lines of all as they are printed, in one session, and looks for each number among what it prints. */
export function comparedInR(opened: readonly OpenedLines[]): Compared {
  const sets = [...distinctLines(opened, 'R')];
  const found = runInR(sets.map(([text]) => text));
  const skipped = new Map<string, number>();
  const different: string[] = [];
  let [derivations, worked, given] = [0, 0, 0];
  for (const [at, [text, derived]] of sets.entries()) {
    const result = found[String(at)];
    if (result === undefined) throw new Error(`comparedInR requires a result of each set of lines (got none of ${at})`);
    if ('lacking' in result) {
      skipped.set(result.lacking, (skipped.get(result.lacking) ?? 0) + derived.length);
      continue;
    }
    if ('stopped' in result) {
      different.push(`R stopped (${result.stopped}):\n${text}`);
      continue;
    }
    const literals = (text.match(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/gu) ?? []).map(Number);
    for (const { spec, numbers } of derived) {
      derivations++;
      const is = (what: What) => Object.entries(what).every(([name, value]) => spec[name] === value);
      const near = LESS_NEAR.find(([what]) => is(what))?.[1];
      for (const number of numbers) {
        if (isAmong(number, result.shown, near) || isDrawn(number, text, result.shown)) worked++;
        else if (isGiven(number) && isAmong(number, [...result.given, ...literals])) given++;
        else if (!ABSENT.some(([kind, what, ref]) => kind === number.kind && is(what) && ref.test(number.ref)))
          different.push(
            `${number.kind} ${number.ref} is ${number.value}, and R has ${nearest(number, result.shown)}:\n${text}`
          );
      }
    }
  }
  return { derivations, worked, given, different, skipped };
}

/** What goes into the lines: counts, and what is not of the counts that are shown. */
const isGiven = (number: ShownNumber): boolean =>
  isCount(number) || /(?:^|\/)(?:b|se|mean|log-likelihood|without)$/u.test(number.ref);

function isAmong({ kind, value }: ShownNumber, numbers: readonly (number | null)[], near = NEAR): boolean {
  const scales = kind === 'published' ? [1, 100] : [1];
  const within = Math.max(1e-12, Math.min(near * Math.max(1, Math.abs(value)), 1e-4 * Math.abs(value)));
  return scales.some((scale) =>
    numbers.some((each) => each !== null && Math.abs(scale * each - value) <= scale * within)
  );
}

/** Draws of permutations: two p of so many differ by no more than five standard errors. */
function isDrawn({ value }: ShownNumber, text: string, numbers: readonly (number | null)[]): boolean {
  const [, draws] = /replicate\((\d+), .*sample\(/u.exec(text) ?? [];
  const within = 5 * Math.sqrt((2 * value * (1 - value)) / Number(draws));
  return numbers.some((each) => each !== null && Math.abs(each - value) <= within);
}

const nearest = ({ value }: ShownNumber, shown: readonly (number | null)[]): string =>
  shown
    .filter((each) => each !== null)
    .toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))
    .slice(0, 2)
    .join(' and ');

function runInR(texts: readonly string[]): Readonly<Record<string, FromR>> {
  const folder = mkdtempSync(join(tmpdir(), 'drivkraft-lines-'));
  try {
    const [lines, numbers] = [join(folder, 'lines.txt'), join(folder, 'numbers.json')];
    writeFileSync(lines, texts.map((text, at) => `#### ${at}\n${text}\n`).join(''));
    const { status, stderr } = spawnSync(
      'Rscript',
      ['--vanilla', 'tests/analyses/working/run-lines.R', lines, numbers],
      { encoding: 'utf8' }
    );
    if (status !== 0) throw new Error(`run-lines.R stopped: ${stderr}`);
    return JSON.parse(readFileSync(numbers, 'utf8')) as Readonly<Record<string, FromR>>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
