import { compute } from '#lib/analyses/paired/compute.ts';
import type { Comparison, PairedResult } from '#lib/analyses/paired/result.ts';
import { fields, type PairedSpec } from '#lib/analyses/paired/spec.ts';
import { columnOf } from '#lib/data/table.ts';
import { ADJUST } from '../r/adjust.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { byNumbers, numbersIn, weighted } from '../spss/levels.ts';
import { spssComment, spssWords } from '../spss/literal.ts';
import type { Context, KindSyntax, SpssContext } from '../syntax.ts';

/** The cell itself, which knows the tests that can be had; null where it shows nothing. */
function meant(spec: PairedSpec, { input }: Context): PairedResult | null {
  const result = compute(spec, input);
  return result.respondents === null ? null : result;
}

/** A test of all of the variables, in R. */
function testOf({ test, pExact }: Comparison, { convention }: PairedSpec, level: string | undefined): string {
  switch (test) {
    case 'wilcoxon': {
      const correct = convention === 'spss' ? 'FALSE' : undefined;
      return rCall('signed_rank', 'changed(data)', { correct, exact: pExact === null ? undefined : 'TRUE', level });
    }
    case 'sign':
      return rCall('sign_test', 'changed(data)', { correct: convention === 'spss' ? 'TRUE' : undefined, level });
    case 'mcnemar':
      return rCall('mcnemar', 'changed(data)', { level });
    case 'paired-t':
      return `${rCall('mean_change', 'changed(data)', { level })}[1:9]`;
    case 'friedman':
      return 'friedman(data)';
  }
}

const together = (tests: readonly string[]): string => `rbind(\n      ${tests.join(',\n      ')}\n    )`;

export const paired: KindSyntax<PairedSpec> = {
  fields,
  r: (spec, context) => {
    const result = meant(spec, context);
    if (!result) return null;
    const level = spec.level === 95 ? undefined : rValue(spec.level / 100);
    const data = rCall('repeated', rTexts(result.variables), {
      from: spec.coded ? 'coded' : undefined,
      words: result.numbered ? 'TRUE' : undefined
    });
    const tests = result.comparisons.map((comparison) => testOf(comparison, spec, level));
    const changes = rCall('changes', 'data', {
      method: spec.method === 'means' ? rText('means') : undefined,
      adjust: spec.adjust === 'holm' ? undefined : rText(ADJUST[spec.adjust]),
      correct: spec.method === 'ranks' && spec.convention === 'spss' ? 'FALSE' : undefined,
      level
    });
    const lines = [
      `    waves = ${rCall('waves', 'data', { level })}`,
      ...(tests.length === 0 ? [] : [`    tests = ${tests.length === 1 ? tests[0] : together(tests)}`]),
      `    changes = ${changes}`
    ];
    return ['local({', `  data <- ${data}`, '  list(', lines.join(',\n'), '  )', '})'].join('\n');
  },
  rNotes: (_, { say }) => [say.messages.syntax.notes.complete],
  spss: (spec, context) => {
    const result = meant(spec, context);
    if (!result) return [];
    const { variables, comparisons } = result;
    const words = context.say.messages.syntax.spss;
    const { made, of } = onOneScale(spec, result, context);
    const names = spssWords(of);
    const tests = new Set(comparisons.map(({ test }) => test));
    const some = variables.length === 2 ? `${of[0]} WITH ${of[1]} (PAIRED)` : names;
    const npar = (...tests: readonly string[]): string[] => [
      'NPAR TESTS',
      ...tests.map((test) => `  /${test}`),
      '  /MISSING=LISTWISE.'
    ];
    const two = [
      ...(tests.has('wilcoxon') ? [`WILCOXON=${some}`] : []),
      ...(tests.has('sign') ? [`SIGN=${some}`] : []),
      ...(tests.has('mcnemar') ? [`MCNEMAR=${some}`] : [])
    ];
    // T-TEST takes the first less the second.
    const means = ['T-TEST', `  PAIRS=${variables.length === 2 ? `${of[1]} WITH ${of[0]} (PAIRED)` : names}`];
    return [
      ...made,
      ...spssComment(words.paired),
      ...(variables.length > 2 && spec.adjust !== 'none' ? spssComment(words.adjusted) : []),
      ...weighted(context, [
        `EXAMINE VARIABLES=${names}`,
        '  /PLOT=NONE',
        '  /STATISTICS=DESCRIPTIVES',
        `  /CINTERVAL ${spec.level}`,
        '  /MISSING=LISTWISE.',
        ...(tests.has('friedman') ? npar(`FRIEDMAN=${names}`, `KENDALL=${names}`) : []),
        ...(two.length > 0 ? npar(...two) : []),
        ...(variables.length > 2 && spec.method === 'ranks' ? npar(`WILCOXON=${names}`) : []),
        ...(variables.length === 2 || spec.method === 'means'
          ? [...means, `  /CRITERIA=CI(${spec.level / 100})`, '  /MISSING=LISTWISE.']
          : [])
      ])
    ];
  }
};

/** The variables as numbers of one scale; new ones where some lack an answer in words that others have. */
function onOneScale({ coded }: PairedSpec, { variables, numbered }: PairedResult, context: SpssContext) {
  const own = variables.map((name) => byNumbers(context, name, coded));
  const table = coded ? context.coded : context.table;
  const values = variables.map((name) => columnOf(table, name).levels.map(({ value }) => value));
  const longest = values.reduce((most, those) => (those.length > most.length ? those : most), []);
  if (!numbered || values.every((those) => those.length === longest.length)) return { made: [], of: own };
  const of = variables.map((name) => context.names.made(name, 'scale'));
  const made = variables.flatMap((name, at) => {
    const pairs = (values[at] ?? []).map((value) => {
      const [from] = numbersIn(context, name, [value], coded);
      return `(${from}=${longest.indexOf(value) + 1})`;
    });
    return [`RECODE ${own[at]}`, `    ${spssWords(pairs)}`, `    (ELSE=SYSMIS) INTO ${of[at]}.`];
  });
  return { made, of };
}
