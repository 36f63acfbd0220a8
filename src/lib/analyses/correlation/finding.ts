import { variableOf, type Codebook } from '#lib/data/codebook.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { foundRows, type CorrelationResult, type Panel } from './result.ts';

const MANY_LEVELS = 5;

/** True where every variable is a driver, so that the words may call them that. */
export function areDrivers(result: CorrelationResult, codebook: Codebook): boolean {
  return result.variables.every((name) => variableOf(codebook, name)?.role === 'driver');
}

/** Names of variables as one list inside a sentence. */
export function nameList(variables: readonly string[], { say, codebook }: Presentation): string {
  return say.list(variables.map((name) => inSentence(variableLabel(codebook, name, say, 'tiny'))));
}

/** A group's name, as it stands alone. */
export function groupName(by: string, group: string, { say, codebook }: Presentation): string {
  return capitalised(categoryLabel(codebook, by, group, say));
}

/** Names of groups as one list that begins a sentence. */
export function groupList(by: string, groups: readonly string[], { say, codebook }: Presentation): string {
  return capitalised(say.list(groups.map((group) => inSentence(categoryLabel(codebook, by, group, say)))));
}

/** The last low and the first high answer: labels where they are few, codes where labels would be many words. */
function splitWords(variable: string, split: readonly [string, string], { say, codebook }: Presentation): string {
  const many = (variableOf(codebook, variable)?.categories.length ?? 0) > MANY_LEVELS;
  return split.map((value) => (many ? value : categoryLabel(codebook, variable, value, say, 'short'))).join(' | ');
}

/** The title of one panel of all respondents: which rows have p below .05. */
export function finding(result: CorrelationResult, panel: Panel, presentation: Presentation): string {
  const words = presentation.say.messages.correlation.finding;
  const drivers = areDrivers(result, presentation.codebook);
  const rows = foundRows(panel);
  const tested = rows.length;
  const significant = rows.filter(({ found }) => found.stars > 0).map(({ variable }) => variable);
  const names = (): string => nameList(significant, presentation);
  const [only] = rows;
  if (!only) return words.undefined;
  if (tested === 1) return words.single(capitalised(nameList([only.variable], presentation)), significant.length > 0);
  if (significant.length === 0) return words.none(tested, drivers);
  if (significant.length === tested) return words.every(tested, drivers);
  if (significant.length === 1) return words.only(names(), tested, drivers);
  if (significant.length <= 3) return words.some(capitalised(names()), tested, drivers);
  return words.many(significant.length, tested, drivers);
}

/** The title of groups side by side: who has p below .05 in each. */
export function groupFinding(
  result: CorrelationResult,
  panels: readonly Panel[],
  by: string,
  presentation: Presentation
): string {
  const { say, codebook } = presentation;
  const words = say.messages.correlation.groups;
  const drivers = areDrivers(result, codebook);
  const significant = panels.map((panel) => foundRows(panel).filter(({ found }) => found.stars > 0));
  if (panels.every((panel) => foundRows(panel).length === 0)) return say.messages.correlation.finding.undefined;
  if (significant.every((rows) => rows.length === 0)) return words.none(drivers);
  return panels
    .map((panel, index) => {
      const rows = significant[index] ?? [];
      const group = groupName(by, panel.group ?? '', presentation);
      const who =
        rows.length === 0
          ? words.nobody
          : rows.length <= 2
            ? nameList(
                rows.map((row) => row.variable),
                presentation
              )
            : words.count(rows.length, drivers);
      return words.found(group, who);
    })
    .join('. ');
}

/** What is measured: each variable with the target, where the target is split, and by which groups. */
export function subtitle(result: CorrelationResult, presentation: Presentation): string {
  const { say, codebook } = presentation;
  if (result.target === null) return '';
  const { variable, split } = result.target;
  return say.messages.correlation.subtitle(
    inSentence(variableLabel(codebook, variable, say, 'short')),
    split && splitWords(variable, split, presentation),
    result.by && inSentence(variableLabel(codebook, result.by, say, 'short')),
    areDrivers(result, codebook)
  );
}
