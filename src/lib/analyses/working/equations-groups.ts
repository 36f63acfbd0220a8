import type { EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { means, twoMeans } from './equations-group-means.ts';
import { severalRanks, twoRanks } from './equations-group-ranks.ts';
import { pairMeans, pairRanks } from './equations-group-pairs.ts';
import type { GroupsWorking } from './result-groups.ts';

/** From the groups to the test of them. */
export function groupsEquations({ groups, n, test }: GroupsWorking, presentation: Presentation): EquationsBlock {
  switch (test.by) {
    case 'two-means':
      return { kind: 'equations', items: twoMeans(groups, test, presentation) };
    case 'means':
      return { kind: 'equations', items: means(groups, test, presentation) };
    case 'two-ranks':
      return { kind: 'equations', items: twoRanks(groups, test, presentation) };
    case 'games-howell':
    case 'welch':
      return { kind: 'equations', items: pairMeans(groups, test, presentation) };
    case 'dunn':
      return { kind: 'equations', items: pairRanks(groups, n, test, presentation) };
    case 'ranks':
      return { kind: 'equations', items: severalRanks(n, test, presentation) };
  }
}
