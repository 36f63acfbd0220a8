import { capitalised } from '#lib/messages/sentence.ts';
import type { Headline, NoticeBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import type { Names } from './names.ts';
import { isLight, respondentsOf } from '../weighed.ts';
import { isCut, type Explored, type Unexplored } from './result.ts';

/** The finding, in one sentence. */
export function verdictWords(result: Explored, names: Names, { say }: Presentation): string {
  const words = say.messages.explorer.verdict;
  const { verdict, cut, present, current, outcomeSplits } = result;
  const { driver } = names;
  const Driver = capitalised(driver);
  const here = result.points.find((point) => point.outcome === current.outcome && point.driver === current.driver);
  // Stars come from t, the verdict from Fisher: where they disagree, the sentence says whose it is.
  const byFisher = here !== undefined && here.fisher !== null && here.p < 0.05 !== here.fisher < 0.05;
  const twoByTwo = here !== undefined && isCut(here);
  switch (verdict) {
    case 'only': {
      const cutoff = outcomeSplits[current.outcome]?.cutoff;
      const stop = result.histogram.stops.find((candidate) => candidate.cutoff === cutoff);
      return stop ? words.only(driver, names.between(stop)) : words.uncutOnly(driver);
    }
    case 'uncut-only':
      return words.uncutOnly(driver);
    case 'always':
      return words.always(driver);
    case 'some':
      return (twoByTwo ? words.some : words.someUncut)(driver, cut.significant, cut.of);
    case 'not-here':
      return words.notHere(Driver, cut.significant, cut.of - Number(twoByTwo), byFisher);
    case 'none':
      return words.none(Driver, byFisher);
    case 'signs':
      return words.signs(driver);
    case 'single':
      return 'why' in present && !here
        ? words.undefined(driver)
        : words.single(Driver, here?.significant === true, byFisher);
  }
}

export function headlineOf({ present }: Explored, { say }: Presentation): Headline | null {
  if ('why' in present) return null;
  const { facts } = say.messages.explorer;
  const { respondents } = present;
  return {
    value: say.number(present.estimate, 2),
    stars: '*'.repeat(present.stars),
    ref: 'rho',
    facts: [
      { term: facts.measure, value: facts.rho },
      { term: facts.n, value: say.count(present.n), ref: 'n' },
      ...(respondents === undefined
        ? []
        : [{ term: say.messages.common.weighted.column, value: say.count(respondents) }]),
      { term: facts.p, value: say.p(present.p), ref: 'p' },
      ...(present.fisher === null ? [] : [{ term: facts.fisher, value: say.p(present.fisher), ref: 'pFisher' }]),
      { term: facts.strength, value: say.messages.common.strength[present.strength] }
    ]
  };
}

/** What the points are, what they say together, and what is not drawn. */
export function notesOf(result: Explored, names: Names, { say }: Presentation): string[] {
  const words = say.messages.explorer.notes;
  const { weighted } = say.messages.common;
  const { cut, uncut, outcomeSplits, points, published } = result;
  const tried =
    new Set(result.driverSplits.filter(({ same }) => same === null).map(({ dontKnow }) => dontKnow)).size > 1;
  const columns = new Set(points.filter((point) => isCut(point) && point.significant).map((point) => point.outcome));
  const [only] = columns;
  const where = columns.size === 1 ? names.outcomeSplit(outcomeSplits[only ?? 0]?.cutoff ?? null) : null;
  return [
    ...(points.length > 1 ? [words.points(names.outcome, names.driver, tried)] : []),
    ...(result.weighted ? [weighted.note] : []),
    ...(points.some(({ noFisher }) => noFisher) ? [weighted.noFisher] : []),
    [
      ...(cut.of > 1 ? [words.twoByTwo(cut.significant, cut.of, where, !result.weighted)] : []),
      ...(uncut.of > 0 ? [words.uncut(uncut.significant, uncut.of)] : [])
    ].join(' '),
    alike(result, names, say),
    ...(points.length > 1 ? [words.chance] : []),
    ...(published ? [words.published(published.table, say.number(published.rho, published.decimals))] : []),
    ...(result.picked ? [words.picked(capitalised(names.driver))] : [])
  ].filter((note) => note !== '');
}

/** Cut-offs that sort the answers as another does. */
function alike({ outcomeSplits }: Explored, names: Names, say: Presentation['say']): string {
  const words = say.messages.explorer.strip;
  const groups = new Map<number, number[]>();
  for (const { same, cutoff, constant } of outcomeSplits) {
    if (same === null || cutoff === null || constant) continue;
    groups.set(same, [...(groups.get(same) ?? []), cutoff]);
  }
  return [...groups]
    .map(([same, cutoffs]) =>
      words.same(
        say.list(cutoffs.map(names.outcomeSplit)),
        cutoffs.length,
        names.outcomeSplit(outcomeSplits[same]?.cutoff ?? null)
      )
    )
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** Why rho is missing under the present coding. */
export function presentNotice({ present }: Explored, { say }: Presentation): NoticeBlock[] {
  if (!('why' in present)) return [];
  const words = say.messages.explorer.notices;
  const { title, text } = isLight(present)
    ? words.light
    : present.why === 'constant'
      ? words.constant
      : words.tooFew(respondentsOf(present));
  return [{ kind: 'notice', tone: 'warn', title, text }];
}

export function unexploredNotice(result: Unexplored, { say, codebook }: Presentation): NoticeBlock {
  const words = say.messages.explorer.notices;
  const name = result.about === null ? '' : variableLabel(codebook, result.about, say, 'short');
  switch (result.why) {
    case 'no-outcome':
      return { kind: 'notice', tone: 'info', ...words['no-outcome'] };
    case 'no-driver':
      return { kind: 'notice', tone: 'info', ...words['no-driver'](name || null) };
    case 'same':
      return { kind: 'notice', tone: 'warn', ...words.same(name) };
    case 'no-scale':
      return { kind: 'notice', tone: 'warn', ...words['no-scale'](name) };
    case 'groups':
      return { kind: 'notice', tone: 'info', ...words.groups(name, result.n) };
    case 'small':
      return { kind: 'notice', tone: 'warn', ...words.small(name, result.n) };
  }
}
