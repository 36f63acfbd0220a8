import type { Block } from './block.ts';
import type { Presentation } from './contract.ts';
import type { AnyAnalysis } from './index.ts';

/**
 * What a kind of cell shows of its result.
 *
 * @param weighted  whether the notebook has a weight: a kind that has no use for it is followed by a notice of that
 */
export function presented(
  analysis: AnyAnalysis,
  result: object,
  presentation: Presentation,
  weighted: boolean
): readonly Block[] {
  // The result is of the kind's own compute: whoever kept them together knows.
  const blocks = analysis.present(result as never, presentation);
  if (!(weighted && analysis.unweighted)) return blocks;
  return [...blocks, { kind: 'notice', tone: 'warn', ...presentation.say.messages.common.unweighted }];
}
