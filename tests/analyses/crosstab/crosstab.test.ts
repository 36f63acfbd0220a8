import { describe, expect, test } from 'vitest';
import type { Block, TableBlock } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { crosstab } from '#lib/analyses/crosstab/index.ts';
import type { CrosstabMeasure, CrosstabMethod, CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import { fields, type CrosstabSpec } from '#lib/analyses/crosstab/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Language } from '#lib/messages/language.ts';
import { asDescribed, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, variable } from '../survey.ts';

const spec = (over: Partial<CrosstabSpec> = {}): CrosstabSpec => ({ ...readSpec<CrosstabSpec>(fields, {}), ...over });
const book = codebook([variable('answer', { role: 'outcome' }), variable('town', { role: 'group', level: 'nominal' })]);

/** A survey of two variables with this table of counts; answers 1, 2, 3 …, towns a, b, c … */
function surveyOf(counts: readonly (readonly number[])[], smallestGroup = 1): Input {
  const pairs = counts.flatMap((row, i) =>
    row.flatMap((n, j) => new Array(n).fill([String(i + 1), String.fromCharCode(97 + j)]) as [string, string][])
  );
  return survey({ answer: pairs.map(([row]) => row), town: pairs.map(([, column]) => column) }, book, {
    smallestGroup
  });
}
const tabulated = (counts: readonly (readonly number[])[], over: Partial<CrosstabSpec> = {}, smallest = 1) =>
  crosstab.compute(spec(over), surveyOf(counts, smallest));
const shown = async (result: CrosstabResult, language: Language = 'nb'): Promise<Block[]> =>
  crosstab.present(result, await presentationOf([], { book, language }));

/** Without its no-break spaces. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const rowsOf = (table: TableBlock | undefined): string[][] =>
  table ? textsOf(table).map((row) => row.map(plain)) : [];
const testOf = ({ tests }: CrosstabResult, method: CrosstabMethod) => tests.find((each) => each.method === method);
const effectOf = ({ effects }: CrosstabResult, measure: CrosstabMeasure) =>
  effects.find((each) => each.measure === measure);
function near(found: readonly (number | null | undefined)[], expected: readonly number[], digits = 11): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, place) => expect(found[place], String(place)).toBeCloseTo(value, digits));
}

const THREE = [
  [30, 12, 8],
  [20, 25, 15],
  [10, 23, 37]
];
const TWO = [
  [30, 12],
  [20, 28]
];

// R 4.2.2: m <- matrix(c(30, 12, 8, 20, 25, 15, 10, 23, 37), 3, byrow = TRUE); k <- chisq.test(m)
describe('three by three', () => {
  // k$statistic; k$p.value; 2 * sum(m * log(m / k$expected)); (180 - 1) * cor(x, y)^2 of the respondents' scores
  test('has the tests that R and SPSS have', () => {
    const result = tabulated(THREE);
    expect(result.tests.map(({ method }) => method)).toEqual(['pearson', 'likelihood-ratio']);
    near([testOf(result, 'pearson')?.statistic, testOf(result, 'pearson')?.p], [34.6085714285714, 5.58980923875717e-7]);
    near([testOf(result, 'likelihood-ratio')?.statistic], [34.6750587325916]);
    const ordered = codebook([variable('answer', { role: 'outcome' }), variable('town', { role: 'group' })]);
    const input = { ...surveyOf(THREE), codebook: ordered };
    near([testOf(crosstab.compute(spec(), input), 'linear-by-linear')?.statistic], [30.408891509434]);
  });

  // k$expected; k$stdres
  test('has shares, expected counts and adjusted residuals', () => {
    const { cells, rows, columns, n } = tabulated(THREE);
    expect(n).toBe(180);
    expect([rows.map((row) => row.n), columns.map((column) => column.n)]).toEqual([
      [50, 60, 70],
      [60, 60, 60]
    ]);
    expect(cells[0]).toMatchObject({ row: '1', column: 'a', n: 30, ofRow: 0.6, ofColumn: 0.5, ofTotal: 30 / 180 });
    near(
      cells.filter(({ column }) => column === 'a').map(({ expected }) => expected),
      [50 / 3, 20, 70 / 3]
    );
    near(
      cells.map(({ residual }) => residual),
      [
        4.70678724331642, -1.647375535160746, -3.05941170815567, 0, 1.677050983124842, -1.67705098312484,
        -4.32449982093868, -0.108112495523467, 4.43261231646215
      ]
    );
  });

  // sqrt(prop.test(m[i, ab], colSums(m)[ab], correct = FALSE)$statistic); 3 * its p.value
  test('has letters where a column’s share is smaller by z tests with Bonferroni', () => {
    const { cells, comparisons, columns } = tabulated(THREE);
    expect(columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(cells.map(({ letters }) => letters.join(''))).toEqual(['BC', '', '', '', '', '', '', 'A', 'AB']);
    expect(comparisons[0]).toMatchObject({ row: '1', columns: ['a', 'b'] });
    near([comparisons[0]?.statistic, comparisons[0]?.pAdjusted], [3.44501551057929, 0.00171307987155978]);
    near([comparisons[8]?.pAdjusted], [0.0317614121002], 9);
    expect(tabulated(THREE, { level: 99 }).cells.map(({ letters }) => letters.join(''))).toEqual([
      'BC',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'A'
    ]);
    expect(tabulated(THREE, { letters: false }).comparisons).toEqual([]);
  });

  // effectsize::cramers_v(m, adjust = FALSE), adjust = TRUE; the interval as in tests/reference/topics/cramers-v-interval.R
  test('has Cramér’s V, corrected and with an interval', () => {
    const result = tabulated(THREE);
    const v = effectOf(result, 'cramers-v');
    near([v?.estimate, effectOf(result, 'cramers-v-corrected')?.estimate], [0.310056318488949, 0.293124130525503]);
    near([v?.low, v?.high], [0.189637931095299, 0.401531409895766], 9);
    expect(result.contrast).toBeNull();
  });

  test('is read from the left: share, letters, all', async () => {
    const [table, residuals, tests] = tablesOf(await shown(tabulated(THREE)));
    expect(plain(table?.title ?? '')).toBe('Answer henger sammen med town (V = 0,31, p < 0,001)');
    expect(table?.groups?.map(({ label, span }) => `${label} ${span}`)).toEqual([
      ' 1',
      'A (A) 3',
      'B (B) 3',
      'C (C) 3',
      'Alle 2'
    ]);
    expect(rowsOf(table)).toEqual([
      ['1', '30', '50 %', 'B C', '12', '20 %', '', '8', '13 %', '', '50', '28 %'],
      ['2', '20', '33 %', '', '25', '42 %', '', '15', '25 %', '', '60', '33 %'],
      ['3', '10', '17 %', '', '23', '38 %', 'A', '37', '62 %', 'A B', '70', '39 %'],
      ['Alle', '60', '100 %', '', '60', '100 %', '', '60', '100 %', '', '180', '100 %']
    ]);
    expect(table?.notes[0]).toContain('p < 0,05 etter Bonferroni');
    expect(residuals?.title).toBe('Oftere enn ventet: «1» sammen med «a»');
    expect(rowsOf(residuals)[0]).toEqual(['1', '4,7**', '−1,6', '−3,1**']);
    expect(tests?.rows.map(({ emphasis }) => emphasis)).toEqual([true, false]);
  });

  test.each([
    ['row', ['1', '30', '60 %', '12', '24 %', '8', '16 %', '50', '100 %'], ['33 %', '180', '100 %']],
    ['total', ['1', '30', '17 %', '12', '7 %', '8', '4 %', '50', '28 %'], ['33 %', '180', '100 %']],
    ['counts', ['1', '30', '12', '8', '50'], ['60', '60', '180']]
  ] as const)('with shares of the %s', async (show, first, end) => {
    const [table] = tablesOf(await shown(tabulated(THREE, { show, letters: false })));
    expect(rowsOf(table)[0]).toEqual(first);
    expect(rowsOf(table).at(-1)?.slice(-3)).toEqual(end);
  });
});

// R: b <- matrix(c(30, 12, 20, 28), 2, byrow = TRUE)
describe('two by two', () => {
  // chisq.test(b, correct = FALSE); chisq.test(b); fisher.test(b)
  // d <- dhyper(0:42, 50, 40, 42); o <- dhyper(30, 50, 40, 42); sum(d[d < o * (1 - 1e-7)]) + o / 2
  test('has Yates’ correction, and the exact test that is asked for', () => {
    const result = tabulated(TWO, { exact: 'fisher' });
    near(
      (['pearson', 'yates'] as const).map((method) => testOf(result, method)?.p),
      [0.00458639208025, 0.00873824689367]
    );
    near([testOf(result, 'fisher')?.p], [0.00586436313145]);
    expect(result.decisive).toBe('fisher');
    const mid = tabulated(TWO, { exact: 'mid-p' });
    near([testOf(mid, 'mid-p')?.p], [0.0043188287163282]);
    expect(mid.decisive).toBe('mid-p');
  });

  // psych::phi(b, digits = 15); Katz and Woolf by exp(log(x) ± qnorm(.975) * se); Newcombe from prop.test(…)$conf.int;
  // fisher.test(b)$estimate and $conf.int, which stop early
  test('has phi, and the risks of the last group against the first', () => {
    const result = tabulated(TWO, { exact: 'fisher' });
    expect(result.contrast).toEqual({ side: 'columns', event: '2', group: 'b', against: 'a' });
    near([effectOf(result, 'phi')?.estimate], [0.298807152333598]);
    const ends = (measure: CrosstabMeasure) => {
      const found = effectOf(result, measure);
      return [found?.estimate, found?.low, found?.high];
    };
    near(ends('risk-difference'), [0.3, 0.0928676405164912, 0.4719771267848461]);
    near(ends('risk-ratio'), [1.75, 1.17837755866835, 2.59891235832838]);
    near(ends('odds-ratio'), [3.5, 1.44923882172337, 8.45271311834777]);
    near(ends('odds-ratio-exact'), [3.44889217411487, 1.33467686619243, 9.34489807371354], 2);
  });

  // (28 / 48) / (12 / 42): of those with answer 2, and with answer 1, the share in town b
  test('takes rows for the groups where shares are of rows', async () => {
    const result = tabulated(TWO, { show: 'row' });
    near([effectOf(result, 'risk-ratio')?.estimate, effectOf(result, 'odds-ratio')?.estimate], [49 / 24, 3.5]);
    const notes = tablesOf(await shown(result))
      .at(-1)
      ?.notes.join(' ');
    expect(notes).toContain('«b»: «2» mot «1»');
  });

  test('with an empty cell has an infinite ratio, and says so', async () => {
    const result = tabulated(
      [
        [6, 11],
        [0, 13]
      ],
      { exact: 'fisher' }
    );
    expect(effectOf(result, 'odds-ratio')).toMatchObject({ estimate: null, low: null, high: null });
    const blocks = await shown(result);
    const effects = tablesOf(blocks).at(-1);
    expect(rowsOf(effects).find(([name]) => name === 'Oddsratio, eksakt')?.[3]).toBe('∞');
    expect(noticesOf(blocks).map(({ title }) => title)).toContain('En celle er tom');
  });
});

describe('the study', () => {
  // R: t <- table(lou >= 5, kommune); chisq.test(t, correct = FALSE); fisher.test(t)$p.value
  test('outcome and grouping are crossed as coded, where no other variables are chosen', async () => {
    const result = crosstab.compute(spec({ exact: 'fisher' }), inputOf(asDescribed));
    expect(result).toMatchObject({ rowVariable: 'lou', columnVariable: 'kommune', n: 31 });
    near([testOf(result, 'pearson')?.statistic], [6.16743697479]);
    near([testOf(result, 'fisher-freeman-halton')?.p], [0.343270074074448]);
    near([effectOf(result, 'cramers-v-corrected')?.estimate], [0.182746045285573]);
    const [table] = tablesOf(crosstab.present(result, await presentationOf(asDescribed)));
    expect(table?.title).toBe('Ingen klar sammenheng mellom Levels of Use og kommune (V = 0,45, p = 0,343)');
    expect(table?.notes).toContain('Levels of Use: 1–4 er lav, 5–8 er høy.');
    expect(table?.groups?.[1]?.label).toBe('Kommune 1');
  });

  test('or as read', () => {
    const result = crosstab.compute(spec({ coded: false }), inputOf(asDescribed));
    expect(result.rows.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '8']);
  });

  test('few answers ask for an exact test, unless there is one', () => {
    const codes = (exact: CrosstabSpec['exact']) =>
      crosstab.compute(spec({ exact }), inputOf(asDescribed)).notices.map(({ code }) => code);
    expect(codes('none')).toContain('low-expected');
    expect(codes('fisher')).not.toContain('low-expected');
    expect(codes('mid-p')).toContain('no-mid-p');
  });
});

describe('exact tests of larger tables', () => {
  // So many that all cannot be gone through.
  const large = Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (__, j) => 14 + ((i * 5 + j * 3) % 7)));

  test('are by random tables where there are too many, with a seed', async () => {
    const result = tabulated(large, { exact: 'fisher', seed: 7 });
    const found = testOf(result, 'monte-carlo');
    expect(found && (found.low ?? 1) < found.p && found.p < (found.high ?? 0)).toBe(true);
    expect(Math.abs((found?.p ?? 0) - (testOf(result, 'pearson')?.p ?? 1))).toBeLessThan(0.03);
    expect(testOf(tabulated(large, { exact: 'fisher', seed: 8 }), 'monte-carlo')?.p).not.toBe(found?.p);
    const table = tablesOf(await shown(result)).find(({ id }) => id === 'crosstab-tests');
    expect(table?.notes.join(' ')).toContain('frø 7');
    expect(table?.columns).toHaveLength(6);
  });

  test('round weighted counts, and the table counts by weights', async () => {
    const input = surveyOf(THREE);
    const weighted = { ...input, weights: new Float64Array(input.table.rows).fill(0.51) };
    const result = crosstab.compute(spec({ exact: 'fisher', coded: false }), weighted);
    expect(result.n).toBeCloseTo(180 * 0.51, 9);
    expect(result.rounded).toBe(true);
    const halved = THREE.map((row) => row.map((n) => Math.floor(n * 0.51 + 0.5)));
    near([result.tests.at(-1)?.p], [tabulated(halved, { exact: 'fisher' }).tests.at(-1)?.p ?? 0]);
    const notes = tablesOf(await shown(result)).flatMap((table) => table.notes);
    expect(notes).toContain('Antallene er summer av vekter.');
  });
});

describe('what too few answered', () => {
  test('is hidden with the next smallest, and every number is of what remains', async () => {
    const counts = [
      [20, 14, 1, 3],
      [15, 22, 1, 2],
      [11, 13, 2, 2]
    ];
    const result = tabulated(counts, {}, 5);
    // Column c holds 4; d, with 7, is hidden so that c cannot be subtracted.
    expect(result.columns.map(({ value, n }) => [value, n])).toEqual([
      ['a', 46],
      ['b', 49]
    ]);
    expect(result.rows.map(({ n }) => n)).toEqual([34, 37, 24]);
    expect(result.n).toBe(95);
    const part = counts.map((row) => row.slice(0, 2));
    expect({ ...tabulated(part, {}, 5), notices: [] }).toEqual({ ...result, notices: [] });
    for (const number of [4, 7, 28, 38, 40, 106]) expect(numbersIn({ ...result, notices: [] })).not.toContain(number);
    const notices = noticesOf(await shown(result));
    expect(notices.map(({ title }) => title)).toEqual(['C og d vises ikke']);
    expect(tablesOf(await shown(result))[0]?.notes).toContain(
      'Prosent og tester gjelder bare radene og kolonnene som vises.'
    );
  });

  test('nothing is shown where two rows and two columns are not left', async () => {
    const result = tabulated(
      [
        [9, 8],
        [2, 1]
      ],
      {},
      5
    );
    expect(numbersIn({ ...result, notices: [], level: null, seed: null })).toEqual([]);
    const blocks = await shown(result, 'en');
    expect(tablesOf(blocks)).toEqual([]);
    expect(noticesOf(blocks).map(({ title }) => title)).toEqual(['The table is too small to be shown']);
  });
});

describe('what cannot be tabulated', () => {
  test('says why', () => {
    const codes = (over: Partial<CrosstabSpec>, input = surveyOf(TWO)) =>
      crosstab.compute(spec(over), input).notices.map(({ code }) => code);
    expect(codes({ rows: 'town' })).toEqual(['by-itself']);
    expect(codes({ rows: 'gone' })).toEqual(['no-such-variable']);
    const many = survey(
      { answer: Array.from({ length: 40 }, (_, row) => String(row)), town: new Array<string>(40).fill('a') },
      book
    );
    expect(codes({}, many)).toEqual(['many-levels']);
    expect(codes({}, survey({ answer: ['1', ''], town: ['', 'a'] }, book))).toEqual(['left-out', 'nobody']);
    expect(codes({}, surveyOf([[5, 4]]))).toEqual(['constant']);
  });

  test('an untestable table is shown as it is', async () => {
    const [table, ...more] = tablesOf(await shown(tabulated([[5, 4]])));
    expect(table?.title).toBe('Answer etter town');
    expect(more).toEqual([]);
  });
});
