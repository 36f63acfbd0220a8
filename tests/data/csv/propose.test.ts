import { describe, expect, it } from 'vitest';
import type { Codebook } from '#lib/data/codebook.ts';
import { tabulate, unknownValues } from '#lib/data/tabulate.ts';
import { shippedRows, shippedText } from '../../datasets/shipped.ts';
import { column, open, variable } from './columns.ts';

const many = (...answers: string[]) => Array.from({ length: 40 }, (_, row) => answers[row % answers.length] ?? '');
const order = (codebook: Codebook, name = 'x') => variable(codebook, name).categories.map(({ value }) => value);
const kinds = (codebook: Codebook) =>
  Object.fromEntries(variable(codebook, 'x').missing.map(({ value, kind }) => [value, kind]));

function propose(...answers: string[]) {
  return open(column('x', many(...answers)));
}

describe('proposeCodebook', () => {
  it.each([
    ['i svært liten grad', 'i liten grad', 'i noen grad', 'i stor grad', 'i svært stor grad'],
    ['ikkje i det heile', 'i nokon grad', 'i stor grad'],
    ['To no extent', 'To some extent', 'To a large extent'],
    ['Helt uenig', 'Delvis uenig', 'Verken enig eller uenig', 'Delvis enig', 'Helt enig'],
    ['svært ueinig', 'ueinig', 'nøytral', 'einig', 'svært einig'],
    ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    ['aldri', 'sjelden', 'av og til', 'ofte', 'alltid'],
    ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    ['sjeldnere enn månedlig', 'månedlig', 'ukentlig', 'daglig'],
    ['svært misfornøyd', 'misfornøyd', 'verken fornøyd eller misfornøyd', 'fornøyd', 'svært fornøyd'],
    ['Ikke nyttig', 'Litt nyttig', 'Nyttig', 'Veldig nyttig', 'Avgjørende'],
    ['nei', 'delvis', 'ja'],
    ['Nei', 'Ja, litt', 'Ja, ganske mye', 'Ja, absolutt'],
    ['1 – helt uenig', '2', '3', '4', '5 – helt enig'],
    ['under 20 år', '20–29 år', '30–39 år', '40–100 år', 'over 100 år']
  ])('puts words of a scale in order: %s …', (...answers) => {
    const { codebook } = propose(...[...answers].reverse());
    expect(variable(codebook, 'x').level).toBe('ordinal');
    expect(order(codebook)).toEqual(answers);
  });

  it('takes numbers of a short scale as ordinal, with the steps that nobody chose', () => {
    const { codebook } = propose('5', '1', '2', '4');
    expect(variable(codebook, 'x').level).toBe('ordinal');
    expect(order(codebook)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('takes other numbers as interval', () => {
    expect(variable(propose('23', '45', '67', '88').codebook, 'x').level).toBe('interval');
    expect(variable(propose('1,5', '2', '3').codebook, 'x').level).toBe('interval');
    expect(variable(propose('1', '1,0', '2').codebook, 'x').level).toBe('interval');
  });

  it('takes words without an order as nominal, and few of them as a grouping', () => {
    const { codebook } = propose('skole', 'barnehage', 'helsestasjon');
    expect(variable(codebook, 'x')).toMatchObject({ level: 'nominal', role: 'group' });
    expect(order(codebook)).toEqual(['barnehage', 'helsestasjon', 'skole']);
  });

  it('takes numbers under a grouping’s name as nominal', () => {
    const { codebook } = open(column('Kommune', many('1', '2', '3', '10')));
    expect(variable(codebook, 'Kommune')).toMatchObject({ level: 'nominal', role: 'group' });
    expect(order(codebook, 'Kommune')).toEqual(['1', '2', '3', '10']);
  });

  it('finds words for missing, each of its kind, and says so', () => {
    const { codebook, remarks } = propose('1', '2', '3', 'Vet ikke', 'Ikke aktuelt', 'ikke besvart', 'Don’t know', '-');
    expect(kinds(codebook)).toEqual({
      '': 'no-answer',
      'Vet ikke': 'dont-know',
      'Don’t know': 'dont-know',
      'Ikke aktuelt': 'not-applicable',
      'ikke besvart': 'no-answer',
      '-': 'no-answer'
    });
    expect(order(codebook)).toEqual(['1', '2', '3']);
    expect(remarks).toContainEqual({
      code: 'missing-words',
      about: { variable: 'x', more: 0, values: 'Vet ikke, Ikke aktuelt, ikke besvart, Don’t know, -' }
    });
  });

  it.each([
    [['1', '2', '3', '8', '9'], { '8': 'dont-know', '9': 'no-answer' }],
    [['1', '2', '3', '4', '5', '99'], { '99': 'no-answer' }],
    [['0', '1', '-1'], { '-1': 'no-answer' }],
    [['1', '2', '3', '4', '5', '6', '7', '8', '9'], {}],
    [['1', '2', '3', '4', '5', '6', '8', '9'], {}],
    [['0', '5', '7', '8', '9', '10'], {}],
    [['23', '35', '61', '88'], {}],
    [['-2', '-1', '0', '1', '2'], {}],
    [['1,5', '2,5', '9'], {}],
    [['1', '9'], {}],
    [['1', '2', '3', '4', '5', '8'], {}],
    [['1', '2', '3', '4', '5', '8', '9'], { '8': 'dont-know', '9': 'no-answer' }],
    [['1', '2', '3', '4', '5', '6', '7', '9'], { '9': 'no-answer' }],
    [['1', '2', '3', '4', '5', '9', '99'], { '9': 'no-answer', '99': 'no-answer' }],
    [['1', '2', '3', '4', '5', '6', '7', '999'], { '999': 'no-answer' }],
    [['1', '2', '4', '5', '6', '7', '9'], {}],
    [['1', '2', '3', '4', '5', '6', '7', '9', '10'], {}],
    [['0', '1', '2', '3', '4', '5', '6', '7', '9'], {}],
    [['71', '76', '84', '92', '99', '103'], {}]
  ])('takes codes for missing only when they stand apart: %j', (answers, codes) => {
    const { codebook, remarks } = propose(...answers);
    expect(kinds(codebook)).toEqual({ '': 'no-answer', ...codes });
    expect(remarks.some(({ code }) => code === 'missing-codes')).toBe(Object.keys(codes).length > 0);
  });

  it.each([
    [['skole', 'barnehage', '99'], { '99': 'no-answer' }],
    [['i liten grad', 'i stor grad', '9', '88', '999'], { '9': 'no-answer', '88': 'dont-know', '999': 'no-answer' }],
    [['18–24 år', '25–64 år', '65+ år', '99'], { '99': 'no-answer' }],
    [['1 – helt uenig', '2', '3', '4', '5 – helt enig', '99'], { '99': 'no-answer' }],
    [['1 – helt uenig', '8', '9', '10 – helt enig'], {}],
    [['under 20', '20–100', 'over 100', '99'], {}],
    [['skole', 'barnehage', '9'], {}],
    [['skole', '99'], {}],
    [['Vg1', 'Vg2', '9', '10'], {}]
  ])('takes a lone code among worded answers for missing, and says so: %j', (answers, codes) => {
    const { codebook, remarks } = propose(...answers);
    const values = Object.keys(codes).toSorted((a, b) => Number(a) - Number(b));
    expect(kinds(codebook)).toEqual({ '': 'no-answer', ...codes });
    expect(remarks.filter(({ code }) => code === 'codes-among-words')).toEqual(
      values.length === 0
        ? []
        : [{ code: 'codes-among-words', about: { variable: 'x', more: 0, values: values.join(', ') } }]
    );
    expect(order(codebook).filter((value) => values.includes(value))).toEqual([]);
  });

  it('puts the words of a scale in order where a code stands among them', () => {
    const { codebook } = propose('99', 'i stor grad', 'i noen grad', 'i liten grad');
    expect(variable(codebook, 'x')).toMatchObject({ level: 'ordinal', role: 'none' });
    expect(order(codebook)).toEqual(['i liten grad', 'i noen grad', 'i stor grad']);
  });

  it('takes a running number, or different values under an identifier’s name, as text', () => {
    const { codebook, remarks } = open(`Respondent;${column('x', many('1', '2')).replace(/^(\d+)/gm, 'k$1;$1')}`);
    expect(variable(codebook, 'Respondent').level).toBe('text');
    expect(variable(codebook, 'nr').level).toBe('text');
    expect(remarks).toContainEqual({ code: 'identifier', about: { variable: 'Respondent', more: 1 } });
  });

  it('takes ages that happen to count up as numbers, not as an identifier', () => {
    const ages = Array.from({ length: 40 }, (_, row) => 20 + row);
    expect(variable(open(column('Alder', ages)).codebook, 'Alder').level).toBe('interval');
  });

  it('takes a few comments among many empty cells as text, not as a grouping', () => {
    const comments = Array.from({ length: 60 }, (_, row) => (row % 9 === 0 ? `Bra opplegg ${row}` : ''));
    expect(variable(open(column('x', comments)).codebook, 'x')).toMatchObject({ level: 'text', role: 'none' });
  });

  it('takes what was written, and dates, as text', () => {
    const written = Array.from({ length: 40 }, (_, row) => `Kommentar nummer ${row}, med egne ord`);
    expect(variable(open(column('x', written)).codebook, 'x').level).toBe('text');
    expect(variable(propose('31.01.2024 10:20', '01.02.2024 11:00').codebook, 'x').level).toBe('text');
  });

  it('says of a column without answers that it has none', () => {
    const { codebook, remarks } = propose('', 'vet ikke');
    expect(variable(codebook, 'x').categories).toEqual([]);
    expect(remarks).toContainEqual({ code: 'nothing-answered', about: { variable: 'x', more: 0 } });
  });

  it('says the same guess of several columns once', () => {
    const { remarks } = open(`a;b\n${many('1;vet ikke', 'usikker;2').join('\n')}\n`);
    expect(remarks).toEqual([
      { code: 'missing-words', about: { variable: 'a', more: 1, values: 'usikker, vet ikke' } }
    ]);
  });

  it('chooses no outcome and no drivers', () => {
    const { codebook } = open(shippedText('bti-agder', 'data.csv'));
    expect(codebook.variables.filter(({ role }) => role === 'outcome' || role === 'driver')).toEqual([]);
  });

  it('proposes for BTI Agder what its own codebook says of level, order and missing', () => {
    const { raw, codebook } = open(shippedText('bti-agder', 'data.csv'));
    expect(unknownValues(shippedRows('bti-agder'), codebook)).toEqual([]);
    expect(tabulate(raw, codebook).rows).toBe(33);
    expect(order(codebook, 'lou')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(order(codebook, 'oving')).toEqual(['1', '2', '3']);
    expect(variable(codebook, 'oving').missing.map(({ kind }) => kind)).toEqual([
      'no-answer',
      'dont-know',
      'no-answer'
    ]);
    expect(variable(codebook, 'id').level).toBe('text');
    expect(codebook.variables.filter(({ role }) => role === 'group').map(({ name }) => name)).toEqual([
      'kommune',
      'sektor',
      'stilling'
    ]);
  });
});
