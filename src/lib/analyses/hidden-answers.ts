import type { Group } from './groups.ts';

/** How many respondents there are, and how many of them answered what is measured. */
export interface Answered {
  readonly n: number;
  readonly answered: number;
}

/**
 * Why each group's numbers must not be shown, in the order given. Hidden are groups with too few answers, those whose
 * size no cell may count (`countedGroupsOf`), and the next smallest until those unseen (the hidden groups, and those
 * without a group) are nobody or enough: the total minus what is shown then gives no one away.
 *
 * @param total  everyone, also those without a group
 */
export function hiddenAnswers(
  groups: readonly (Answered & Pick<Group, 'hidden'>)[],
  smallest: number,
  total: Answered
): Group['hidden'][] {
  // Nobody's answers cannot be given away where groups of one may be shown.
  const small = smallest > 1 ? groups.filter(({ answered }) => answered < smallest) : [];
  const large = groups.filter((group) => !small.includes(group));
  const complement = new Set<Answered>(large.filter(({ hidden }) => hidden !== null));
  const rest = large.filter((group) => !complement.has(group)).toSorted((a, b) => a.answered - b.answered);
  const unseen = {
    n: total.n - rest.reduce((sum, { n }) => sum + n, 0),
    answered: total.answered - rest.reduce((sum, { answered }) => sum + answered, 0)
  };
  const few = (count: number) => count > 0 && count < smallest;
  for (const group of rest) {
    // How many have no group may be told; what they answered, or how small a hidden group is, may not.
    if (!few(unseen.answered) && !(small.length > 0 && few(unseen.n))) break;
    complement.add(group);
    unseen.n += group.n;
    unseen.answered += group.answered;
  }
  return groups.map((group) => (small.includes(group) ? 'small' : complement.has(group) ? 'complement' : null));
}
