import { describe, expect, it } from 'vitest';
import { compute } from '#lib/analyses/correlation/compute.ts';
import { correlation } from '#lib/analyses/correlation/index.ts';
import { isFound, type Association, type CorrelationResult, type Panel } from '#lib/analyses/correlation/result.ts';
import type { CorrelationSpec } from '#lib/analyses/correlation/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { expectClose } from '../../reference/close.ts';
import { asDescribed, asPrinted, inputFrom, inputOf } from '../study.ts';

const run = (from: Partial<CorrelationSpec>, input: Input): CorrelationResult =>
  compute(readSpec<CorrelationSpec>(correlation.fields, from), input);

const only = ({ panels }: CorrelationResult): Panel => {
  expect(panels).toHaveLength(1);
  return panels[0] as Panel;
};

const foundIn = (panel: Panel | undefined, variable: string): Association => {
  const found = panel?.rows.find((row) => row.variable === variable)?.found;
  if (!found || !isFound(found)) throw new Error(`no rho for ${variable}: ${JSON.stringify(found)}`);
  return found;
};

/** A table of ordinal columns from rows of texts; '' is no answer, role by the order: outcome, drivers, the last a group. */
function small(rows: readonly (readonly string[])[], names: readonly string[]): [Input['table'], Codebook] {
  const codebook: Codebook = {
    title: 'small',
    note: null,
    driverGroups: [],
    invited: null,
    variables: names.map((name, index) => ({
      name,
      label: name,
      level: index === names.length - 1 ? 'nominal' : 'ordinal',
      categories: ['1', '2', '3'].map((value) => ({ value, label: value })),
      missing: [{ value: '', kind: 'no-answer', label: 'none' }],
      role: index === 0 ? 'outcome' : index === names.length - 1 ? 'group' : 'driver',
      driverGroup: null
    }))
  };
  const columns = names.map((name, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    const values = [...new Set(texts)];
    return { name, values, codes: Uint8Array.from(texts, (text) => values.indexOf(text)) };
  });
  return [tabulate({ rows: rows.length, columns }, codebook), codebook];
}

const fewer = (): Input => {
  const rows = Array.from({ length: 12 }, (_, index) => [
    String(1 + (index % 3)),
    String(1 + ((index * 2) % 3)),
    index < 6 ? '1' : '2'
  ]);
  return inputFrom(...small(rows, ['y', 'x', 'g']));
};

describe('correlation with the outcome, coded as described', () => {
  // R 4.2.2: cor.test(x, y, method = "spearman", exact = FALSE), t = rho·sqrt(df / (1 − rho²)),
  // fisher.test(table(x, y)), p.adjust(p, "holm"); x and y dichotomised as the method chapter says.
  it.each([
    ['erfaringsdeling', 29, 0.289217700848055, 1.56991203803598, 0.12808213954584, 0.18336070060208, 1],
    ['oving', 30, 0.437237316097603, 2.5725827135744, 0.0156868879917798, 0.0237328954570334, 0.172555767909578],
    ['opplaering_veiledning', 30, 0.239045721866879, 1.30267789455786, 0.2032975553154, 0.335887611749681, 1],
    ['ledelse_oppmuntrer', 29, -0.139251662974004, -0.730691980066578, 0.471260896585441, 0.632183908045977, 1],
    ['okte_ressurser', 28, 0.0731272424127131, 0.373878250552983, 0.711526509400829, 1, 1],
    ['tydelige_forventninger', 31, 0.28050574573323, 1.57375212553868, 0.126392674663588, 0.184773204795452, 1],
    ['plan', 27, 0.373001923296126, 2.01007563051842, 0.0553304815016539, 0.105982905982906, 0.553304815016539],
    ['tilpasset_mal', 29, 0.0127827498141228, 0.0664265436424162, 0.947527676986577, 1, 1],
    ['spesielt_ansvar', 30, 0.170346285967312, 0.914757677855399, 0.368129742568159, 0.601532567049808, 1],
    ['fellestid', 27, -0.25298221281347, -1.30744090092123, 0.202960155248482, 0.487179487179487, 1],
    ['stotte_ledelse_viktig', 29, 0.090941604658569, 0.474512712411764, 0.638949809766386, 0.696818257537898, 1]
  ])('gives R’s numbers for %s', (variable, n, rho, t, p, pFisher, pHolm) => {
    const found = foundIn(only(run({}, inputOf(asDescribed))), variable);
    expect([found.n, found.df]).toEqual([n, n - 2]);
    for (const [name, expected] of Object.entries({ rho, t, p, pFisher, pHolm })) {
      expectClose(found[name as 'rho'], expected, name, { relative: 1e-11 });
    }
  });

  it('sorts from the strongest positive to the strongest negative, or as the codebook stands', () => {
    const byRho = run({}, inputOf(asDescribed)).variables;
    expect([byRho[0], byRho[1], byRho.at(-1)]).toEqual(['oving', 'plan', 'fellestid']);
    const asBook = run({ sort: 'codebook' }, inputOf(asDescribed)).variables;
    expect(asBook.slice(0, 3)).toEqual(['erfaringsdeling', 'oving', 'opplaering_veiledning']);
  });

  it('tells where the outcome is split', () => {
    expect(run({}, inputOf(asDescribed)).target).toEqual({ variable: 'lou', split: ['4', '5'] });
    expect(run({}, inputOf(asPrinted)).target).toEqual({ variable: 'lou', split: null });
  });

  it('is plain JSON', () => {
    const result = run({ by: 'sektor' }, inputOf(asDescribed));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('the variables', () => {
  it('may be any; the target among them is left out and said', () => {
    const result = run({ target: 'oving', variables: ['oving', 'kommune', 'lou'] }, inputOf(asPrinted));
    expect(result.variables).toEqual(['lou', 'kommune']);
    expect(result.notices).toEqual([{ code: 'target-among', about: { variable: 'oving' } }]);
    expect(result.unordered).toEqual(['kommune']);
    expect(foundIn(only(result), 'kommune').pFisher).toBeNull();
  });

  it('that the data lack, or that are free text, are said', () => {
    const result = run({ variables: ['plan', 'nowhere', 'id'] }, inputOf(asPrinted));
    expect(result.variables).toEqual(['plan']);
    expect(result.notices.map(({ about }) => about.variable)).toEqual(['nowhere', 'id']);
  });

  it('without an outcome give nothing but the notice', () => {
    const [table, codebook] = small([['1', '2', '1']], ['y', 'x', 'g']);
    const without = { ...codebook, variables: codebook.variables.map((each) => ({ ...each, role: 'none' as const })) };
    const result = run({}, inputFrom(table, without));
    expect(result.panels).toEqual([]);
    expect(result.notices).toEqual([{ code: 'no-target', about: {} }]);
  });
});

describe('rho is undefined', () => {
  it('where everyone who answered both answered alike, or fewer than three did', () => {
    const rows = [
      ['1', '2', '1', ''],
      ['2', '2', '2', ''],
      ['3', '2', '', ''],
      ['3', '2', '', '']
    ];
    const { rows: found } = only(run({ sort: 'codebook' }, inputFrom(...small(rows, ['y', 'same', 'few', 'g']))));
    expect(found).toEqual([
      { variable: 'same', found: { why: 'constant', n: 4 } },
      { variable: 'few', found: { why: 'too-few', n: 2 } }
    ]);
  });

  it('of a constant target, which is said once', () => {
    const rows = ['1', '2', '3', '1'].map((x) => ['2', x, '']);
    const result = run({}, inputFrom(...small(rows, ['y', 'x', 'g'])));
    expect(result.notices).toEqual([{ code: 'target-constant', about: { variable: 'y' } }]);
  });

  it('but not of a driver equal to the outcome: rho is 1, t infinite, p 0', () => {
    const rows = ['1', '2', '3', '1', '2'].map((x) => [x, x, '']);
    const found = foundIn(only(run({}, inputFrom(...small(rows, ['y', 'x', 'g'])))), 'x');
    expect(found).toMatchObject({ rho: 1, t: null, p: 0, n: 5, strength: 'strong', stars: 2 });
  });
});

describe('groups', () => {
  it('of too few pairs are named and left out', () => {
    const result = run({ by: 'sektor' }, inputOf(asDescribed));
    expect(result.panels.map(({ group, n }) => [group, n])).toEqual([
      ['skole', 13],
      ['barnehage', 15]
    ]);
    expect(result.notices).toEqual([
      { code: 'group-few-pairs', about: { group: 'helsestasjon' } },
      { code: 'group-few-pairs', about: { group: 'administrasjon' } }
    ]);
  });

  it('give the numbers printed for school and kindergarten', () => {
    const [school, kindergarten] = run({ by: 'sektor', target: 'oving' }, inputOf(asDescribed)).panels;
    expect(foundIn(school, 'erfaringsdeling').rho).toBeCloseTo(0.822, 3);
    expect(foundIn(school, 'tydelige_forventninger').rho).toBeCloseTo(0.778, 3);
    const withUse = run({ by: 'sektor' }, inputOf(asDescribed)).panels[1];
    expect(foundIn(withUse, 'oving').rho).toBeCloseTo(0.471, 3);
    expect(foundIn(withUse, 'oving').p).toBeCloseTo(0.089, 3);
    expect(kindergarten?.n).toBe(15);
  });

  it('below the smallest size are hidden, and the next with a single one', () => {
    const result = run({ by: 'kommune' }, inputOf(asDescribed, { smallestGroup: 4 }));
    expect(result.panels.map(({ group }) => group)).not.toContain('1');
    expect(result.notices.slice(0, 2)).toEqual([
      { code: 'group-small', about: { group: '1' } },
      { code: 'group-complement', about: { group: '5' } }
    ]);
  });

  it('do not tell how many pairs a hidden number has', () => {
    const result = run({ by: 'kommune', target: 'oving' }, inputOf(asDescribed));
    const hidden = result.panels
      .flatMap(({ rows }) => rows)
      .filter(({ found }) => !isFound(found) && found.why === 'few-pairs');
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ found }) => found.n === null)).toBe(true);
  });

  it('hide a second cell where only one has fewer pairs than the smallest group', () => {
    const input = fewer();
    const [table, codebook] = [input.table, input.codebook];
    const x = table.columns.find(({ name }) => name === 'x') as Input['table']['columns'][number];
    // Three of the six in group 1 get no answer on x: 3 pairs there, 6 in group 2.
    const sparse = {
      ...x,
      missing: ['no-answer' as const],
      codes: x.codes.map((code, row) => (row < 3 ? x.levels.length : code))
    };
    const columns = table.columns.map((column) => (column === x ? sparse : column));
    const result = (smallestGroup: number) =>
      run({ by: 'g', minPairs: 3 }, inputFrom({ ...table, columns }, codebook, [], { smallestGroup }));
    expect(result(1).panels).toHaveLength(2);
    expect(result(5).panels).toEqual([]);
    expect(result(5).notices.map(({ code }) => code)).toEqual(['group-few-pairs', 'group-complement']);
  });
});
