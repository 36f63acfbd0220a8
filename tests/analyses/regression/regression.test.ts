import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { work } from '#lib/analyses/regression/compute.ts';
import { regression } from '#lib/analyses/regression/index.ts';
import { fields, type RegressionSpec } from '#lib/analyses/regression/spec.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { labelFaults } from '../../figures/label-boxes.ts';
import { expectClose } from '../../reference/close.ts';
import { asDescribed, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<RegressionSpec> = {}): RegressionSpec => ({
  ...readSpec<RegressionSpec>(fields, {}),
  on: ['plan', 'oving'],
  ...over
});
const input = inputOf(asDescribed);
const found = (over: Partial<RegressionSpec> = {}) => regression.compute(spec(over), input);
const shown = async (over: Partial<RegressionSpec> = {}) =>
  regression.present(found(over), await presentationOf(asDescribed));

type Deep = number | null | undefined | readonly Deep[];

/** Each number agrees with the reference to a relative error. */
function close(actual: Deep, expected: Deep, relative: number, what = 'number'): void {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    expect(actual, what).toHaveLength(expected.length);
    actual.forEach((each: Deep, place) => close(each, expected[place] as Deep, relative, `${what} ${place}`));
  } else if (typeof actual === 'number' && typeof expected === 'number') {
    expectClose(actual, expected, what, { relative });
  } else expect(actual, what).toEqual(expected);
}

/** Some of the coefficients' numbers, in their order. */
const of = (
  over: Partial<RegressionSpec>,
  ...names: readonly ('estimate' | 'se' | 'statistic' | 'p' | 'low' | 'high')[]
) => found(over).coefficients.map((row) => names.map((name) => row[name]));

/*
 * R 4.2.2; lou as read, plan and oving cut in two, of the 26 who have all three:
 *   f <- ordinal::clm(factor(lou) ~ plan + oving, control = clm.control(gradTol = 1e-12)); coef(summary(f))
 *   confint(f, type = "Wald"); logLik(f); AIC(f); anova(clm(factor(lou) ~ 1), f); MASS::polr gives the same to 1e-4
 */
describe('ordinal, of the study', () => {
  test('has the coefficients, thresholds and fit of clm', () => {
    const result = found();
    expect(result).toMatchObject({ family: 'ordinal', automatic: true, outcome: 'lou', n: 26, separation: null });
    close(
      of({}, 'estimate', 'se', 'statistic', 'p', 'low', 'high'),
      [
        [0.853817583287336, 1.11064843559374, 0.768755941056085, 0.44203820877964, -1.32301334996215, 3.03064851653682],
        [0.916926441258488, 1.02133197455062, 0.897775125136884, 0.36930544870085, -1.08484744511992, 2.91870032763689]
      ],
      1e-8
    );
    close(
      result.coefficients.map(({ oddsRatio }) => oddsRatio),
      [Math.exp(0.853817583287336), Math.exp(0.916926441258488)],
      1e-8
    );
    close(
      result.thresholds.map(({ estimate, se }) => [estimate, se]),
      [
        [-2.01060222668177, 1.22150586652835],
        [-0.790208118111002, 0.940244013205157],
        [-0.166544083870799, 0.888667961494109],
        [1.74806346523563, 0.969108296660761],
        [4.80345034619094, 1.40607160928543]
      ],
      1e-8
    );
    expect(result.thresholds.map(({ below, above }) => `${below}|${above}`)).toEqual([
      '1|2',
      '2|3',
      '3|4',
      '4|5',
      '5|8'
    ]);
    const { fit } = result;
    close(
      [fit?.logLikelihood, fit?.aic, fit?.test?.statistic, fit?.test?.df],
      [-34.4235413860618, 82.8470827721235, 2.92535604076, 2],
      1e-10
    );
  });

  // R: as confint(f), but by uniroot to 1e-12 of clm(y ~ offset(b * plan) + oving), where confint interpolates (4e-5 away)
  test('has the tests and intervals of the profile where these are asked for', () => {
    close(
      of({ inference: 'profile' }, 'statistic', 'p', 'low', 'high'),
      [
        [0.591882479811915, 0.441692097322129, -1.35970579791952, 3.11498198532879],
        [0.809686238795948, 0.368213030543297, -1.10885502122388, 3.00582844298324]
      ],
      1e-7
    );
    expect(regression.long?.isAsked(spec({ inference: 'profile' }))).toBe(true);
    expect(regression.long?.isAsked(spec())).toBe(false);
  });

  test.each(['ordinal', 'logistic'] as const)(
    'of a model that is %s is had piece by piece, the shares rising',
    (family) => {
      const over = { family, inference: 'profile' } as const;
      const shares: number[] = [];
      const doing = work(spec(over), input);
      let step = doing.next();
      for (; !step.done; step = doing.next()) shares.push(step.value);
      // One before, one after, and two for each slope.
      expect(shares.length).toBeGreaterThanOrEqual(6);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
      expect(step.value).toEqual(found(over));
    }
  );

  // R: predict(f, data.frame(plan = 0, oving = mean(oving), y = levels(y)), interval = TRUE)
  test('predicts the chance of each answer', () => {
    const [first, , , , fifth] = found().predictions;
    expect(first).toMatchObject({ variable: 'plan', level: 'low', outcome: '1' });
    close(
      [first?.estimate, first?.low, first?.high],
      [0.0600191028775174, 0.00464067996083761, 0.466512600525829],
      1e-6
    );
    close([fifth?.estimate, fifth?.low, fifth?.high], [0.250566461437976, 0.0455749372709078, 0.700685505741651], 1e-6);
  });

  test('is told in a figure, and in tables of coefficients, fit, proportional odds and predictions', async () => {
    const blocks = await shown();
    const [figure] = blocks;
    expect(figure).toMatchObject({
      kind: 'figure',
      title: 'Ingen av de to variablene har p under 0,05 når de andre holdes fast',
      subtitle: 'Ordinal regresjon av Levels of Use på to variabler samtidig, n = 26.'
    });
    const tables = tablesOf(blocks);
    expect(tables.map(({ title }) => title)).toEqual([
      'Oddsratioer for Levels of Use',
      'Samlet har variablene ingen klar sammenheng med Levels of Use (p = 0,232)',
      'Forutsetningen om proporsjonale odds er ikke avvist (p = 0,618)',
      'Størst forskjell for øving i veilederen: sannsynligheten for «rutine» går fra 25\u00A0% til 43\u00A0%',
      'Terskler mellom nivåene av Levels of Use'
    ]);
    expect(tables[0] && textsOf(tables[0])[0]?.slice(1)).toEqual([
      '2,35',
      '0,27',
      '20,71',
      '0,85',
      '1,11',
      '0,77',
      '0,442',
      '1,35'
    ]);
  });
});

/*
 * R: m <- lm(lou ~ plan + oving); lmtest::coeftest(m, vcov. = sandwich::vcovHC(m, "HC3")); lmtest::coefci(…)
 *   car::vif(m); lmtest::waldtest(m, vcov = …); lm(scale(lou) ~ scale(plan) + scale(oving)); all as read
 */
describe('linear, of the study', () => {
  const linear = { family: 'linear', coded: false } as const;

  test('has HC3 standard errors, beta and VIF', () => {
    const { coefficients, fit } = found(linear);
    close(
      of(linear, 'estimate', 'se', 'p', 'low', 'high'),
      [
        [2.1970669110907, 1.309322198415, 0.107494496925987, -0.518301133411094, 4.91243495559258],
        [-0.4023831347388, 0.6074206718279, 0.51456627435017, -1.66209650693087, 0.857330237453331],
        [1.4958753437214, 0.9085852099863, 0.113897937994738, -0.388415053165057, 3.38016574060777]
      ],
      1e-11
    );
    close(of(linear, 'se').slice(1), [[0.6074206718279], [0.9085852099863]], 1e-12);
    close(
      coefficients.map(({ beta }) => beta),
      [null, -0.185588625696225, 0.544973631069522],
      1e-12
    );
    close(
      coefficients.map(({ vif }) => vif),
      [null, 1.25257561869844, 1.25257561869844],
      1e-12
    );
    close([fit?.test?.statistic, fit?.test?.p], [1.4895222569025, 0.247352012237892], 1e-11);
  });

  // R: sqrt(diag(sandwich::vcovHC(m, "HC1"))); mean and interval at plan = 1 from the same matrix and qt(.975, df)
  test.each([
    ['HC0', 0.49051135320279, 0.65449742604966],
    ['HC1', 0.522886859416972, 0.697696600433454],
    ['HC2', 0.544227292431132, 0.769681185605692]
  ] as const)('has %s where it is asked for', (robust, plan, oving) => {
    close(of({ ...linear, robust }, 'se').slice(1), [[plan], [oving]], 1e-12);
  });

  test('predicts means with the same standard errors', () => {
    const [first] = found(linear).predictions;
    expect(first).toMatchObject({ variable: 'plan', level: '1', value: 1, outcome: null });
    close([first?.estimate, first?.low, first?.high], [4.66676443629697, 3.12253751525895, 6.21099135733499], 1e-11);
  });

  // R: m <- lm(lou ~ plan + oving + sektor); coef(summary(m)); car::vif(m)[, 3]^2; anova(update(m, . ~ . - sektor), m); AIC(m)
  test('has dummies of categories, tested together, and says where HC3 cannot be had', async () => {
    const result = found({ ...linear, on: ['plan', 'oving', 'sektor'] });
    expect(result.coefficients.map(({ term }) => term)).toEqual([
      '(intercept)',
      'plan',
      'oving',
      'sektor=barnehage',
      'sektor=administrasjon'
    ]);
    close(
      result.coefficients.map(({ estimate, se }) => [estimate, se]),
      [
        [1.84637473079684, 1.1411943578442],
        [-0.421392677674085, 0.446864641295217],
        [1.51615218951902, 0.564496845469998],
        [0.76094759511845, 0.510770960719401],
        [-1.03589375448672, 1.27772765153501]
      ],
      1e-12
    );
    expect(result.terms[2]).toMatchObject({ variable: 'sektor', reference: 'skole', df: [2, 19] });
    close(
      [result.terms[2]?.statistic, result.terms[2]?.p, result.terms[2]?.vif],
      [1.81377295956704, 0.190153090161164, 1.00274056784476 ** 2],
      1e-11
    );
    close([result.fit?.r2, result.fit?.aic], [0.364698917743763, 83.7458209067576], 1e-12);
    // One respondent alone has a sector, so that the variance cannot be had there.
    expect(result.robust).toBe('classical');
    const notices = noticesOf(regression.present(result, await presentationOf(asDescribed)));
    expect(notices.map(({ title }) => title)).toContain('Standardfeilene er de klassiske');
  });
});

/*
 * R: brglm2: glm(y ~ plan + oving, binomial, method = "brglmFit", type = "AS_mean", epsilon = 1e-14); all cut in two.
 * The profile by the definition of logistf, the penalised log-likelihood maximised with optim.
 */
describe('logistic, of the study', () => {
  const logistic = { family: 'logistic' } as const;

  test('is Firth’s, finite although the outcomes are separated, and says so', async () => {
    const result = found(logistic);
    expect(result).toMatchObject({
      event: 'high',
      method: 'firth',
      separation: { kind: 'quasi-complete', variables: ['plan', 'oving'] }
    });
    close(
      of(logistic, 'estimate', 'se'),
      [
        [-2.82076806066768, 1.92296709026756],
        [1.25252856610925, 1.87466350156283],
        [1.74162954789443, 1.67509544880362]
      ],
      1e-7
    );
    const notices = noticesOf(await shown(logistic));
    expect(notices.map(({ title }) => title)).toContain('Noen svar skiller utfallene helt fra hverandre');
  });

  test('has the profile of the penalised likelihood', () => {
    const { fit } = found({ ...logistic, inference: 'profile' });
    close(
      of({ ...logistic, inference: 'profile' }, 'statistic', 'p', 'low', 'high').slice(1),
      [
        [0.674959731653662, 0.411327744482039, -1.71260441779086, 6.23226116124188],
        [1.65536322567211, 0.198230536491933, -0.840418854496921, 6.62601203752729]
      ],
      1e-5
    );
    close(
      [fit?.logLikelihood, fit?.test?.statistic, fit?.test?.p],
      [-14.8234130521288, 4.58168835806349, 0.101181010903192],
      1e-7
    );
  });

  test('by maximum likelihood has no numbers at all where the outcomes are separated', async () => {
    const result = found({ ...logistic, penalty: 'none' });
    expect(result).toMatchObject({ coefficients: [], fit: null, separation: { variables: ['plan', 'oving'] } });
    const blocks = await shown({ ...logistic, penalty: 'none' });
    expect(blocks.every(({ kind }) => kind === 'notice')).toBe(true);
    expect(noticesOf(blocks).at(-1)?.text).toBe(
      'Da finnes det ingen endelige tall for «Plan med mål og ansvar» og «Øving i veilederen» (separasjon). Velg færre variabler, eller Firths metode.'
    );
  });
});

test('all drivers of so few are separated, which is told without a number', () => {
  const result = found({ on: null });
  expect(result.separation?.variables.length).toBeGreaterThan(3);
  expect(Math.max(...numbersIn(result).map(Math.abs))).toBeLessThan(100);
});

describe('the model meant', () => {
  const book = codebook([
    variable('y', { role: 'outcome', level: 'interval' }),
    variable('x', { role: 'driver', level: 'interval' })
  ]);
  const familyOf = (levels: number) => {
    const rows = Array.from({ length: 60 }, (_, row) => row);
    return regression.compute(
      spec({ on: null }),
      survey({ y: rows.map((row) => String(row % levels)), x: rows.map((row) => String((row * 7) % 4)) }, book)
    );
  };

  test('is by how many answers the outcome has', () => {
    expect([2, 3, 10, 11].map((levels) => familyOf(levels).family)).toEqual([
      'logistic',
      'ordinal',
      'ordinal',
      'linear'
    ]);
  });

  test('as chosen, with another note than when it is automatic', async () => {
    const notes = async (family: RegressionSpec['family']) => tablesOf(await shown({ family }))[0]?.notes.join(' ');
    expect(await notes('automatic')).toContain('Modellen er valgt etter hvor mange nivåer utfallet har.');
    expect(await notes('ordinal')).not.toContain('Modellen er valgt');
    expect(found({ family: 'ordinal' }).coefficients).toEqual(found().coefficients);
  });

  test('weights count respondents more than once', () => {
    const y = ['1', '2', '3', '1', '2', '3', '2', '1'];
    const x = ['1', '1', '2', '2', '3', '3', '1', '3'];
    const plain = survey({ y, x }, book);
    const weighted = regression.compute(spec({ on: null }), {
      ...plain,
      weights: Float64Array.from([1, 1, 1, 1, 1, 1, 1, 3])
    });
    const copied = regression.compute(spec({ on: null }), survey({ y: [...y, '1', '1'], x: [...x, '3', '3'] }, book));
    close(
      weighted.coefficients.map(({ estimate, se }) => [estimate, se]),
      copied.coefficients.map(({ estimate, se }) => [estimate, se]),
      1e-9
    );
    expect(weighted).toMatchObject({ n: 10, respondents: 8, weighted: true });
  });
});

describe('small groups', () => {
  const book = codebook([
    variable('y', { role: 'outcome', level: 'interval' }),
    variable('x', { role: 'driver', level: 'interval' }),
    variable('town', { role: 'group', level: 'nominal' })
  ]);
  const compute = (town: readonly string[], smallestGroup: number) =>
    regression.compute(
      spec({ on: ['x', 'town'], family: 'linear' }),
      survey(
        {
          y: town.map((_, row) => String((row * 5) % 7)),
          x: town.map((_, row) => String((row * 3) % 4)),
          town: [...town]
        },
        book,
        { smallestGroup }
      )
    );
  const dummies = ({ coefficients }: ReturnType<typeof compute>) => coefficients.flatMap(({ level }) => level ?? []);

  test('have no dummy, nor the next smallest that would give them away', async () => {
    const town = times({ a: 20, b: 9, c: 7, d: 3 });
    expect(dummies(compute(town, 1))).toEqual(['b', 'c', 'd']);
    const result = compute(town, 5);
    expect(dummies(result)).toEqual(['b']);
    expect(result.predictions.map(({ level }) => level)).not.toContain('d');
    expect(result).toMatchObject({ n: 29, respondents: 29 });
    const [notice] = noticesOf(regression.present(result, await presentationOf([], { book })));
    expect(notice?.title).toBe('Små grupper er holdt utenfor');
  });

  test('nor is a model of fewer than the smallest group shown', () => {
    const result = compute(times({ a: 4, b: 4 }), 9);
    expect(result).toMatchObject({ coefficients: [], n: 0, respondents: 0 });
    expect(result.notices.map(({ code }) => code)).toContain('too-few');
  });
});

describe('the figure has no labels that touch', () => {
  test.each([
    ['ordinal', {}],
    ['logistic, separated', { family: 'logistic' }],
    ['linear with dummies', { family: 'linear', coded: false, on: ['plan', 'oving', 'fellestid', 'kommune'] }]
  ] as const)('%s', async (_, over) => {
    for (const language of LANGUAGES)
      for (const format of ['wide', 'compact', 'paper'] as const) {
        const blocks = regression.present(found(over), await presentationOf(asDescribed, { language, format }));
        const [figure] = blocks.filter((block): block is FigureBlock => block.kind === 'figure');
        expect(figure && labelFaults(figure.scene), `${language} ${format}`).toEqual([]);
      }
  });
});
