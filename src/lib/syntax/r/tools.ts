import { answersTools } from './tools/answers.ts';
import { associationTools } from './tools/association.ts';
import { checkTools } from './tools/check.ts';
import { compareMeansTools } from './tools/compare-means.ts';
import { compareTools } from './tools/compare.ts';
import { countingTools } from './tools/counting.ts';
import { crosstabTools } from './tools/crosstab.ts';
import { descriptionTools } from './tools/description.ts';
import { groupTools } from './tools/groups.ts';
import { ordinalTools } from './tools/ordinal.ts';
import { pairedTools } from './tools/paired.ts';
import { pairsTools } from './tools/pairs.ts';
import { powerTools } from './tools/power.ts';
import { proportionalTools } from './tools/proportional.ts';
import { regressionModelTools } from './tools/regression-models.ts';
import { regressionTools } from './tools/regression.ts';
import { scaleTools } from './tools/scale.ts';
import { sensitivityTools } from './tools/sensitivity.ts';
import type { Tool } from './tools/tool.ts';

/** Every function that a script may bring along, in the order in which they stand there. */
export const TOOLS: readonly Tool[] = [
  ...answersTools,
  ...groupTools,
  ...associationTools,
  ...countingTools,
  ...descriptionTools,
  ...powerTools,
  ...crosstabTools,
  ...compareTools,
  ...compareMeansTools,
  ...scaleTools,
  ...ordinalTools,
  ...pairsTools,
  ...pairedTools,
  ...regressionTools,
  ...regressionModelTools,
  ...proportionalTools,
  ...sensitivityTools,
  ...checkTools
];

/** The functions that a script uses, and those that these use, in the order of `TOOLS`. */
export function toolsFor(script: string): Tool[] {
  const used = new Set<Tool>();
  const waiting = [script];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    const words = new Set(
      text
        .replace(/^\s*#.*$/gm, '')
        .replace(/"(?:[^"\\]|\\.)*"/g, '""')
        .match(/[A-Za-z_][A-Za-z0-9_.]*/g)
    );
    for (const tool of TOOLS) {
      if (used.has(tool) || !words.has(tool.name)) continue;
      used.add(tool);
      waiting.push(tool.code);
    }
  }
  return TOOLS.filter((tool) => used.has(tool));
}
