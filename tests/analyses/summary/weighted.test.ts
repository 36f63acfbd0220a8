import { expect, test } from 'vitest';
import { compute } from '#lib/analyses/summary/compute.ts';
import { present } from '#lib/analyses/summary/present.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Step } from '#lib/recode/step.ts';
import { expectClose } from '../../reference/close.ts';
import { inputFrom, presentationOf } from '../study.ts';
import { codebook, rows, variable } from '../survey.ts';

const BOOK = codebook([variable('y', { role: 'outcome' }), variable('a', { role: 'driver' })]);
const RAW = rows({ y: '1 2 3 4 5 3 2 1 4 5'.split(' '), a: '1 1 3 4 4 2 2 2 5 5'.split(' ') });
const WEIGHTS = Float64Array.of(0.5, 1.5, 2, 1, 0.25, 3, 1, 2.5, 1.25, 0.75);
const CUT: readonly Step[] = ['y', 'a'].map((name) => ({
  kind: 'code',
  variable: name,
  coding: { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false }
}));

const run = (steps: readonly Step[], smallestGroup = 1) =>
  compute({}, { ...inputFrom(tabulate(RAW, BOOK), BOOK, steps), weights: WEIGHTS, smallestGroup });

test('the outcome and its drivers are weighted, people are counted', () => {
  const { respondents, outcome, findings } = run([]);
  expect([respondents, outcome?.answered]).toEqual([10, 13.75]);
  // R 4.2: cov.wt of weighted midranks, as in the test of correlations
  expectClose(findings[0]?.rho ?? 0, 0.7905505438746312, 'rho');
  expect(findings[0]).toMatchObject({ n: 13.75, respondents: 10, fisher: null });
});

test('high answers are sums of weights, with no Fisher', async () => {
  const result = run(CUT);
  // 2 + 1 + 0.25 + 3 + 1.25 + 0.75 of 13.75
  expect(result.outcome?.cut).toMatchObject({ high: 8.25, of: 13.75 });
  expect(result.findings.every(({ fisher }) => fisher === null)).toBe(true);
  const [block] = present(result, await presentationOf(CUT, { language: 'en', book: BOOK }));
  const text = block?.kind === 'text' ? block.runs.map((run) => ('text' in run ? run.text : '')).join('') : '';
  expect(text).toContain('8.3 (60%)');
  expect(text).toContain('. Answers are weighted: n and the counts on the outcome are sums of weights. ');
  expect(text).not.toContain('  ');
});

test('too few answers are too few whatever they weigh', () => {
  expect(run([], 11).outcome?.answered).toBeNull();
});
