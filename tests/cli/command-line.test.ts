import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/messages/language.ts';
import { toFile } from '#lib/notebook/file.ts';
import { commandNames } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { DATA } from '../engine/study.ts';
import { SAMPLE } from '../notebook/sample.ts';

const STUDY = 'datasets/bti-agder/data.csv';
const CODEBOOK = 'datasets/bti-agder/datapackage.json';
const folder = mkdtempSync(join(tmpdir(), 'drivkraft-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file for the program to read, and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Words as a shell splits them where nothing is quoted; a list as it stands. */
async function drivkraft(
  typed: string | readonly string[]
): Promise<{ status: number; printed: string; complained: string }> {
  const words = typeof typed === 'string' ? typed.split(' ').filter((word) => word !== '') : typed;
  const [printed, complained]: [string[], string[]] = [[], []];
  const status = await main(words, {
    write: (text) => void printed.push(text),
    complain: (text) => void complained.push(text)
  });
  return { status, printed: printed.join(''), complained: complained.join('') };
}

/** What is printed as JSON, where the program ends well. */
async function json<Result>(typed: string | readonly string[]): Promise<Result> {
  const words = typeof typed === 'string' ? typed.split(' ') : typed;
  const { status, printed, complained } = await drivkraft([...words, '--json']);
  expect([status, complained]).toEqual([0, '']);
  return JSON.parse(printed) as Result;
}

interface Described {
  readonly sample: { readonly rows: number; readonly leftOut: { readonly filter: number; readonly weight: number } };
  readonly rows: readonly { readonly variable: string; readonly n: number; readonly mean: number; missing: object }[];
}

describe('a result', () => {
  // R: mean(x$lou, na.rm = TRUE); the file holds no labels, and its empty cells are missing.
  test('is that of R on the same file', async () => {
    const { rows, sample } = await json<Described>(`analyse describe ${STUDY} --vars lou,oving`);
    expect(sample).toEqual({ rows: 33, leftOut: { filter: 0, weight: 0 }, weightUsed: null });
    expect(rows[0]).toMatchObject({ variable: 'lou', n: 31, missing: { 'no-answer': 2 } });
    expect(rows[0]?.mean).toBeCloseTo(131 / 31, 14);
  });

  // R: cor.test(x$oving, x$lou, method = "kendall", exact = FALSE) of the file as it is
  test('is one of several variables with one, by the method asked for', async () => {
    const { pairs } = await json<{ readonly pairs: readonly object[] }>(
      `analyse correlation ${STUDY} --vars oving,plan --with lou --method kendall --missing listwise --adjust holm`
    );
    expect(pairs).toHaveLength(2);
    expect(pairs[0]).toMatchObject({ x: 'oving', y: 'lou', method: 'kendall', n: 31, pExact: null });
    expect((pairs[0] as { estimate: number }).estimate).toBeCloseTo(0.394558166218626, 13);
    expect((pairs[0] as { p: number }).p).toBeCloseTo(0.0139085481361428, 13);
  });

  test('is a table for people, in the language asked for', async () => {
    const { printed } = await drivkraft(`analyse describe ${STUDY} --vars lou --language nb`);
    expect(printed).toMatch(/^Lou er i gjennomsnitt 4,23\n/u);
    const lines = printed.split('\n');
    const rule = lines.findIndex((line) => line.startsWith('──'));
    expect(lines[rule + 1]).toMatch(/^lou +31 +4,23 +1,26 /u);
    // Numbers end where their columns' labels end.
    expect(lines[rule + 1]?.indexOf('4,23')).toBe((lines[rule - 1]?.indexOf('Gj.snitt') ?? 0) + 8 - 4);
  });

  test('of a kind without groups is given for each', async () => {
    const { groups } = await json<{ groups: { group: string; sample: object }[] }>(
      `analyse frequencies ${STUDY} --vars lou --by kommune`
    );
    expect(groups.map(({ group }) => group)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(groups[0]?.sample).toEqual({ rows: 3, leftOut: { filter: 30, weight: 0 }, weightUsed: null });
  });

  test('checks printed numbers without a file', async () => {
    const mean = await drivkraft('check mean --mean 4.6 --n 6 --levels 1..5');
    expect(mean.printed).toContain('A mean of 4.6 is not possible with 6 answers');
    const rho = await json<{ verdict: string }>('check correlation --rho .471 --n 15');
    expect(rho.verdict).toBe('inconsistent');
    const help = await drivkraft('check percent --help');
    expect(help.printed).toContain('--percent');
    expect(help.printed).not.toContain('--rho');
  });

  test('takes the names of models that SPSS has', async () => {
    const typed = `analyse regression ${STUDY} --outcome lou --on oving --cut lou>=5 --family`;
    const binary = await json<{ family: string }>(`${typed} binary`);
    expect(binary.family).toBe('logistic');
    expect(binary).toEqual(await json(`${typed} logistic`));
  });

  test('needs no file where the kind needs no data', async () => {
    const { status, printed } = await drivkraft('analyse power --n 33');
    expect(status).toBe(0);
    expect(printed).toContain('87');
  });
});

describe('a file', () => {
  const tabs = file('tabs.txt', 'x\ty\n1\t2,5\n2\t3,5\n4\t9\n');
  const western = file('western.csv', Buffer.from('kommune;svar\nGrimstad;1\nBærum;2\nØrsta;4\n', 'latin1'));

  test.each([
    ['tabs and decimal commas', [tabs, '--vars', 'y'], 3, 5],
    ['windows-1252', [western, '--vars', 'svar'], 3, 7 / 3],
    ['codes that stand for no answer', [tabs, '--vars', 'y', '--missing-values', '9'], 2, 3],
    ['such codes of one variable', [tabs, '--vars', 'x', '--missing-values', 'y:2', '--missing-values', 'x:4'], 2, 1.5],
    ['a filter', [tabs, '--vars', 'y', '--where', 'x>=2'], 2, 6.25],
    ['a filter by answers', [western, '--vars', 'svar', '--where', 'kommune=Bærum,Ørsta'], 2, 3],
    ['a filter that leaves out', [western, '--vars', 'svar', '--where', 'kommune!=Bærum'], 2, 2.5],
    ['weights', [tabs, '--vars', 'y', '--weight', 'x'], 7, (2.5 + 2 * 3.5 + 4 * 9) / 7]
  ] as const)('with %s', async (_, words, n, mean) => {
    const { rows } = await json<Described>(['analyse', 'describe', ...words]);
    expect(rows[0]?.n).toBe(n);
    expect(rows[0]?.mean).toBeCloseTo(mean, 12);
  });

  test('may have its codebook beside it', async () => {
    const { printed } = await drivkraft(`analyse frequencies ${STUDY} --codebook ${CODEBOOK} --vars lou --language nb`);
    expect(printed).toContain('5 rutine');
  });

  test('tells where a weight is of no use', async () => {
    const { printed } = await drivkraft([
      'analyse',
      'correlation',
      tabs,
      '--vars',
      'x,y',
      '--weight',
      'x',
      '--method',
      'kendall'
    ]);
    expect(printed).toContain('Weights are not used here');
    const words = ['--vars', 'x', '--weight', 'x'];
    expect(await json(['analyse', 'frequencies', tabs, ...words])).toMatchObject({
      sample: { weightUsed: true },
      variables: [{ all: 7, respondents: { all: 3, answered: 3 } }]
    });
  });

  test('tells what its conditions and weights left out', async () => {
    const { printed } = await drivkraft(['analyse', 'describe', tabs, '--vars', 'y', '--where', 'x>1']);
    expect(printed).toContain('2 respondents take part. 1 did not meet the conditions.');
  });
});

describe('what is wrong is said in one line', () => {
  const words = file('words.csv', 'a,b\nred,x\nblue,y\ngreen,z\n');
  test.each([
    ['analyze describe', /no command/u],
    ['analyse', /describe/u],
    ['analyse magic', /magic/u],
    ['analyse describe', /--vars/u],
    ['analyse describe --vars lou', /file/u],
    ['analyse describe nowhere.csv --vars lou', /nowhere\.csv/u],
    ['analyse describe datasets --vars lou', /datasets cannot be read/u],
    ['analyse describe package.json --vars lou', /JSON/u],
    [`analyse describe ${STUDY} ${STUDY} --vars lou`, /one file/iu],
    [`analyse describe ${STUDY} --vars luo`, /luo.+lou/u],
    [`analyse describe ${STUDY} --vars lou --by luo`, /luo/u],
    [`analyse describe ${STUDY} --vars lou --median`, /--median.+--vars/u],
    [`analyse describe ${STUDY} --vars`, /--vars/u],
    [`analyse describe ${STUDY} --vars --json`, /--vars/u],
    [`analyse describe ${STUDY} --vars lou --level 200`, /80 – 99/u],
    [`analyse describe ${STUDY} --vars lou --level x`, /80 – 99/u],
    [`analyse describe ${STUDY} --vars lou --convention sas`, /r, spss/u],
    [`analyse describe ${STUDY} --vars lou --seed x`, /--seed/u],
    [`analyse describe ${STUDY} --vars lou --language sv`, /nb, nn, en/u],
    [`analyse describe ${STUDY} --vars lou --separator :`, /--separator/u],
    [`analyse describe ${STUDY} --vars lou --smallest-group 0`, /--smallest-group/u],
    [`analyse describe ${STUDY} --vars lou --where lou`, /x>=3/u],
    [`analyse describe ${STUDY} --vars lou --where lou=99`, /lou=99/u],
    [`analyse describe ${STUDY} --vars lou --cut lou>=99`, /1, 2, 3, 4, 5, 8/u],
    [`analyse describe ${STUDY} --vars lou --codebook package.json`, /package\.json/u],
    [`analyse describe ${words} --vars a --weight b`, /weight/u],
    [`check`, /./u]
  ])('%s', async (typed, said) => {
    const { status, printed, complained } = await drivkraft(typed);
    expect([status, printed]).toEqual([2, '']);
    expect(complained).toMatch(/^drivkraft: [^\n]+\n$/u);
    expect(complained).toMatch(said);
    expect(complained).not.toMatch(/undefined|NaN|\[object/u);
  });
});

describe('help', () => {
  const { analyse, check } = commandNames();
  const commands = [
    ...analyse.map((name) => ['analyse', name] as const),
    ...check.map((name) => ['check', name] as const)
  ];

  test.each(LANGUAGES)('says what each command does and takes, in %s', async (language) => {
    for (const [verb, name] of commands) {
      const { status, printed } = await drivkraft([verb, name, '--help', '--language', language]);
      expect(status).toBe(0);
      expect(printed.split('\n')[1]?.length).toBeGreaterThan(20);
      expect(printed).not.toMatch(/undefined|NaN|\[object/u);
      expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(104);
    }
  });

  test.each(['--help', '-h', 'help', '', 'analyse --help'])('is general after “%s”', async (typed) => {
    const { status, printed } = await drivkraft(typed);
    expect(status).toBe(0);
    for (const name of analyse) expect(printed).toContain(name);
  });
});

// Two programs are started, which on a busy machine takes longer than a test is given.
test('the program runs by its name, also with an older Node', { timeout: 60_000 }, () => {
  const run = (...words: string[]) => execFileSync('node', ['bin/drivkraft.js', ...words], { encoding: 'utf8' });
  expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/u);
  expect(JSON.parse(run('analyse', 'describe', STUDY, '--vars', 'lou', '--json'))).toMatchObject({
    analysis: 'describe'
  });
});

describe('a notebook as a script', () => {
  const notebook = file('sample.drivkraft', toFile(SAMPLE, DATA.raw));

  test('for R or SPSS, and the data file that they read', async () => {
    const r = await drivkraft(`script r ${notebook} --language nb`);
    expect(r.printed).toContain('data_file <- "sample.csv"');
    expect(r.printed).toContain('# Kodingen');
    const spss = await drivkraft(`script spss ${notebook}`);
    expect(spss.printed).toContain("/FILE='sample.csv'");
    const data = await drivkraft(`script data ${notebook}`);
    expect(data.printed).toBe('use,plan,place\n1,1,1\n2,1,2\n3,1,1\n4,4,2\n8,4,1\n,4,2\n');
    expect([r, spss, data].map(({ status, complained }) => [status, complained])).toEqual(new Array(3).fill([0, '']));
  });

  test.each([
    ['script', 'there is no script'],
    ['script stata x.drivkraft', 'there is no script “stata”: write one of r, spss, data'],
    ['script r', 'name a file'],
    [`script r ${notebook} --cut x>=3`, 'no option --cut'],
    [`script r ${notebook} more.drivkraft`, 'one file at a time'],
    ['script r gone.drivkraft', 'there is no file gone.drivkraft'],
    [`script r ${STUDY}`, 'is not a notebook']
  ])('%s is told in one line', async (typed, said) => {
    const { status, printed, complained } = await drivkraft(typed);
    expect([status, printed]).toEqual([2, '']);
    expect(complained).toContain(said);
    expect(complained.trimEnd().split('\n')).toHaveLength(1);
  });
});
