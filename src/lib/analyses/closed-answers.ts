import { variableOf } from '#lib/data/codebook.ts';
import type { Input } from './contract.ts';
import { countedGroupsOf } from './groups.ts';

/** Whether a variable tells who somebody is rather than what they think: its answers are groups, and hidden where few gave them. */
export function isClosed(name: string, { codebook }: Pick<Input, 'codebook'>): boolean {
  const { level, role } = variableOf(codebook, name) ?? {};
  return level === 'nominal' || role === 'group';
}

/** The answers of such a variable that must not be shown; none of others. */
export function closedAnswers(name: string, input: Input): string[] {
  if (!isClosed(name, input)) return [];
  return countedGroupsOf(input.table, name, input.smallestGroup).flatMap(({ value, hidden }) =>
    hidden === null ? [] : [value]
  );
}
