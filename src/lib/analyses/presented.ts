import type { Block } from './block.ts';
import type { Presentation } from './contract.ts';
import type { AnyAnalysis } from './index.ts';
import { isTuned, type Tuning } from './look.ts';
import { tuningLoaded } from './kinds.ts';

/**
 * What a kind of cell shows of its result. What somebody has set by hand is seen to here, for all kinds alike.
 *
 * @param weighted  whether the notebook has a weight: a kind that has no use for it is followed by a notice of that
 */
export function presented(
  analysis: AnyAnalysis,
  result: object,
  presentation: Presentation,
  weighted: boolean,
  tuning: Tuning = {}
): readonly Block[] {
  const order = tuning.figure?.order ?? 'data';
  // The result is of the kind's own compute: whoever kept them together knows.
  const inOrder = order === 'data' ? result : (analysis.arrange?.(result as never, order) ?? result);
  const hand = isTuned(tuning) ? tuningLoaded() : undefined;
  const shown = analysis.present(inOrder as never, hand?.relabelled(presentation, tuning) ?? presentation);
  const blocks = hand?.tuned(shown, tuning, presentation.say) ?? shown;
  if (!(weighted && analysis.unweighted)) return blocks;
  return [...blocks, { kind: 'notice', tone: 'warn', ...presentation.say.messages.common.unweighted }];
}
