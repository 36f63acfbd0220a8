import { describe, expect, it } from 'vitest';
import type { LocalText } from '#lib/data/codebook.ts';
import type { Published, PublishedNumber, Quantity, Where } from '#lib/data/published.ts';
import { columnOf, type Table } from '#lib/data/table.ts';
import { tabulate, unknownValues } from '#lib/data/tabulate.ts';
import { recode } from '#lib/recode/recode.ts';
import { isDefined, type Correlation } from '#lib/stats/result.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { shippedPackage, shippedRows, shippedText } from './shipped.ts';

const { codebook, codings, defaultCoding } = shippedPackage('bti-agder');
const raw = shippedRows('bti-agder');
const table = tabulate(raw, codebook);
const published = JSON.parse(shippedText('bti-agder', 'published.json')) as Published;
const printed = recode(table, codings.printed ?? []);
const described = recode(table, codings.described ?? []);

function answers(name: string, where?: Where): string[] {
  const { codes, levels, missing } = columnOf(table, name);
  return rowsWhere(where).map((row) => {
    const code = codes[row] as number;
    return levels[code]?.value ?? `<${missing[code - levels.length]}>`;
  });
}

function rowsWhere(where?: Where): number[] {
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  if (!where) return rows;
  const { codes, levels } = columnOf(table, where.variable);
  return rows.filter((row) => levels[codes[row] as number]?.value === where.value);
}

function correlation(of: Extract<Quantity, { kind: 'rho' }>, main: Table): Correlation {
  const coded = { main, split: described, levels: printed }[of.coding];
  const [x, y] = [columnOf(coded, of.x), columnOf(coded, of.y)];
  const result = spearman(jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, rowsWhere(of.where)));
  if (!isDefined(result)) throw new Error(`no rho of ${of.x} and ${of.y}`);
  return result;
}

function value(of: Quantity, main: Table): number {
  switch (of.kind) {
    case 'count':
      return answers(of.variable, of.where).filter((answer) => of.values.includes(answer)).length;
    case 'missing':
      return answers(of.variable, of.where).filter((answer) => of.kinds.some((kind) => answer === `<${kind}>`)).length;
    case 'respondents':
      return rowsWhere(of.where).length;
    case 'response-percent': {
      const counts = codebook.invited?.counts ?? {};
      const invited = of.where ? counts[of.where.value] : Object.values(counts).reduce((sum, count) => sum + count, 0);
      return (100 * rowsWhere(of.where).length) / (invited ?? NaN);
    }
    case 'percent': {
      const all = answers(of.variable);
      const base = of.base === 'all' ? all.length : all.filter((answer) => !answer.startsWith('<')).length;
      return (100 * all.filter((answer) => of.values.includes(answer)).length) / base;
    }
    case 'mean': {
      const numbers = answers(of.variable, of.where).map(Number).filter(Number.isFinite);
      return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    }
    case 'mode': {
      const all = answers(of.variable, of.where).filter((answer) => !answer.startsWith('<'));
      const often = (answer: string) => all.filter((other) => other === answer).length;
      return Number(all.reduce((best, answer) => (often(answer) > often(best) ? answer : best)));
    }
    case 'rho':
      return correlation(of, main).estimate;
  }
}

/** To the printed decimals, halves away from zero. */
function agrees(number: PublishedNumber, computed: number): boolean {
  const scale = 10 ** number.decimals;
  const rounded = (Math.sign(computed) * Math.floor(Math.abs(computed) * scale + 0.5 + 1e-7)) / scale;
  return Math.abs(rounded - number.printed) < 1e-9;
}

const byId = (id: string) => {
  const found = published.numbers.find((number) => number.id === id);
  if (!found) throw new Error(`no number ${id}`);
  return found;
};

describe('BTI Agder', () => {
  it('has 33 respondents whose every answer is in the codebook', () => {
    expect(table.rows).toBe(33);
    expect(unknownValues(raw, codebook)).toEqual([]);
    expect(codebook.variables.map(({ name }) => name)).toEqual(raw.columns.map(({ name }) => name));
  });

  it('gives 133 of the 135 printed numbers, and not the two slips', () => {
    expect(published.numbers).toHaveLength(135);
    const different = published.numbers.filter((number) => !agrees(number, value(number.of, printed)));
    expect(different.map(({ id }) => id)).toEqual(['5.1/kommune-4-svarprosent', '5.1/kommune-5-svarprosent']);
    expect(different.every(({ remark }) => remark !== undefined)).toBe(true);
  });

  it('gives the printed significance, but for the two remarked claims of kindergarten', () => {
    const different = published.numbers.filter(({ of, stars, calledSignificant }) => {
      if (of.kind !== 'rho') return false;
      const { p } = correlation(of, printed);
      if (calledSignificant) return p >= 0.05;
      return stars !== undefined && stars !== (p < 0.01 ? 2 : p < 0.05 ? 1 : 0);
    });
    expect(different.map(({ id }) => id)).toEqual(['5.5.1/barnehage-lou-oving', '5.5.1/barnehage-lou-erfaringsdeling']);
    expect(different.every(({ remark }) => remark !== undefined)).toBe(true);
    expect(published.numbers.filter(({ stars, calledSignificant }) => stars !== undefined || calledSignificant)).toHaveLength(27);
  });

  it('gives none of the 23 correlations of tables 5.8 and 5.9 when coded as described', () => {
    const rhos = published.numbers.filter(({ table: id }) => id === '5.8' || id === '5.9');
    expect(rhos).toHaveLength(23);
    expect(rhos.filter((number) => agrees(number, value(number.of, described)))).toEqual([]);
  });

  // R 4.2.2: cor.test(x, y, method = "spearman", exact = FALSE), x and y dichotomised as the method chapter says.
  it.each([
    ['oving', 30, 0.4372, 0.0157],
    ['plan', 27, 0.373, 0.0553],
    ['erfaringsdeling', 29, 0.2892, 0.1281],
    ['tydelige_forventninger', 31, 0.2805, 0.1264],
    ['opplaering_veiledning', 30, 0.239, 0.2033],
    ['spesielt_ansvar', 30, 0.1703, 0.3681],
    ['stotte_ledelse_viktig', 29, 0.0909, 0.6389],
    ['okte_ressurser', 28, 0.0731, 0.7115],
    ['tilpasset_mal', 29, 0.0128, 0.9475],
    ['ledelse_oppmuntrer', 29, -0.1393, 0.4713]
  ])('gives R’s numbers for %s and Levels of Use under the described coding', (x, n, rho, p) => {
    const result = correlation({ kind: 'rho', x, y: 'lou', coding: 'main' }, described);
    expect(result.n).toBe(n);
    expect(result.estimate).toBeCloseTo(rho, 4);
    expect(result.p).toBeCloseTo(p, 4);
  });

  it('has an outcome, eleven drivers in three groups, and two grouping variables', () => {
    const named = (role: string) => codebook.variables.filter((variable) => variable.role === role);
    expect(named('outcome').map(({ name }) => name)).toEqual(['lou']);
    expect(named('group').map(({ name }) => name)).toEqual(['kommune', 'sektor']);
    expect(named('driver').map(({ driverGroup }) => driverGroup)).toEqual([
      ...Array<string>(2).fill('komp'),
      ...Array<string>(4).fill('org'),
      ...Array<string>(5).fill('led')
    ]);
    expect(defaultCoding).toBe('described');
  });

  it('has a step for the outcome and every driver in both codings', () => {
    const coded = codebook.variables.filter(({ role }) => role === 'outcome' || role === 'driver').map(({ name }) => name);
    for (const steps of Object.values(codings)) expect(steps.map(({ variable }) => variable)).toEqual(coded);
  });

  it('says everything in three languages', () => {
    const inAll = (text: LocalText | null | undefined) =>
      text !== null && text !== undefined && typeof text !== 'string' && Boolean(text.nb && text.nn && text.en);
    for (const variable of codebook.variables) {
      expect([variable.name, inAll(variable.label)]).toEqual([variable.name, true]);
      for (const { label, value: code } of [...variable.categories, ...variable.missing]) {
        expect([variable.name, code, inAll(label)]).toEqual([variable.name, code, true]);
      }
      if (variable.role === 'driver') expect(inAll(variable.short) && inAll(variable.tiny)).toBe(true);
    }
    expect([codebook.title, codebook.note, published.source].every(inAll)).toBe(true);
    for (const { label, remark } of published.numbers) {
      expect(inAll(label)).toBe(true);
      if (remark) expect(inAll(remark)).toBe(true);
    }
  });

  it('names each printed number once, in a table that is named', () => {
    expect(new Set(published.numbers.map(({ id }) => id)).size).toBe(135);
    const tables = published.tables.map(({ id }) => id);
    expect(published.numbers.every(({ table: id }) => tables.includes(id))).toBe(true);
    expect(byId('5.8/oving').printed).toBe(0.422);
  });
});
