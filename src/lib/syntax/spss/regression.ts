import type { RegressionSpec } from '#lib/analyses/regression/spec.ts';
import type { MeantModel } from '../kinds/regression.ts';
import type { SpssContext } from '../syntax.ts';
import { byNumbers, inOrder, numbersIn, weighted } from './levels.ts';
import { spssComment, spssLabel, spssWords } from './literal.ts';

/** A model; what SPSS has not of it is told. */
export function regressionCommands(spec: RegressionSpec, model: MeantModel, context: SpssContext): string[] {
  const { family, method, robust } = model.result;
  const words = context.say.messages.syntax.spss;
  const on = model.entering.map((entering) => entered(entering, spec.coded, context));
  const made = on.flatMap((each) => each.made);
  const x = on.flatMap((each) => each.of);
  const listed = spssWords(x);
  const run = (before: readonly string[], outcome: string, after: readonly string[]): string[] => [
    ...made,
    ...before,
    ...weighted(context, commandOf(outcome, after))
  ];
  const commandOf = (outcome: string, after: readonly string[]): string[] => {
    switch (family) {
      case 'linear':
        return [
          'REGRESSION',
          `  /VARIABLES=${listed}`,
          `  /STATISTICS=COEFF CI(${spec.level}) R ANOVA`,
          `  /DEPENDENT=${outcome}`,
          '  /METHOD=ENTER.',
          ...after
        ];
      case 'logistic':
        return [
          'LOGISTIC REGRESSION',
          `  VARIABLES=${spssWords([outcome, 'WITH', ...x])}`,
          `  /PRINT=CI(${spec.level}).`
        ];
      case 'ordinal':
        return [
          `PLUM ${spssWords([outcome, 'WITH', ...x])}`,
          `  /CRITERIA=CIN(${spec.level})`,
          '  /LINK=LOGIT',
          '  /PRINT=FIT PARAMETER SUMMARY TPARALLEL.'
        ];
    }
  };
  if (family === 'ordinal') {
    const { made: ordered, of } = inOrder(context, model.outcome, false);
    return [...ordered, ...run(spssComment(words.ordinal), of, [])];
  }
  if (family === 'logistic')
    return run(
      [
        ...(method === 'firth' ? spssComment(words.firth) : []),
        ...(spec.inference === 'profile' ? spssComment(words.profile) : [])
      ],
      byNumbers(context, model.outcome, true),
      []
    );
  const isRobust = robust !== null && robust !== 'classical';
  const outcome = byNumbers(context, model.outcome, false);
  return run(isRobust ? spssComment(words.robust) : [], outcome, isRobust ? robustly(outcome, x, robust, spec) : []);
}

/** The same with robust standard errors, from SPSS 25. */
function robustly(outcome: string, x: readonly string[], robust: string, { level }: RegressionSpec): string[] {
  return [
    `UNIANOVA ${spssWords([outcome, 'WITH', ...x])}`,
    `  /ROBUST=${robust}`,
    '  /PRINT=PARAMETER',
    `  /CRITERIA=ALPHA(${(100 - level) / 100})`,
    `  /DESIGN=${spssWords(x)}.`
  ];
}

/** A variable as it enters a model: its numbers, or a variable of 0 and 1 for each answer but the first. */
function entered({ name, groups }: MeantModel['entering'][number], coded: boolean, context: SpssContext) {
  if (groups === null) return { made: [], of: [byNumbers(context, name, coded)] };
  const numbers = numbersIn(context, name, groups, false);
  const { read } = context.names.of(name);
  const dummies = groups.slice(1).map((value, at) => {
    const into = context.names.made(name, `d${at + 2}`);
    const words = numbers.map((number, place) => `(${number}=${Number(place === at + 1)})`);
    return {
      into,
      lines: [
        `RECODE ${read}`,
        `    ${spssWords(words)}`,
        `    (ELSE=SYSMIS) INTO ${into}.`,
        `VARIABLE LABELS ${into} ${spssLabel(`${name} = ${value}`, 250)}.`
      ]
    };
  });
  return { made: dummies.flatMap(({ lines }) => lines), of: dummies.map(({ into }) => into) };
}
