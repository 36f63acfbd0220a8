import { capitalised } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { alphaEquations, itemEquations } from './equations-alpha.ts';
import { inside } from './names.ts';
import { coefficientBody } from './present-coefficient.ts';
import { itemTable } from './present-items.ts';
import type { Body } from './present.ts';
import type { AlphaWorking } from './result-scale.ts';
import type { WorkingResult } from './result.ts';

/** The items with what they have in common, and from it alpha, how one of them stands to the others, or another coefficient. */
export function presentAlpha({ weighted }: WorkingResult, working: AlphaWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { items, coefficient, missing, matrix, smoothed } = working;
  const { scale } = message;
  const { blocks, conventions } =
    coefficient === null ? alphaBody(working, presentation) : coefficientBody(working, coefficient, presentation);
  return {
    blocks,
    conventions: [
      matrix === 'numbers' ? message.alpha.convention : scale.convention.polychoric,
      ...(smoothed ? [scale.convention.smoothed] : []),
      ...(missing === 'pairwise' ? [scale.convention.pairwise] : []),
      ...conventions,
      ...(items.some(({ turned }) => turned) ? [message.alpha.turned] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

function alphaBody(working: AlphaWorking, presentation: Presentation): Body {
  const { item } = working;
  return {
    blocks: [
      itemTable(working, titleOf(working, presentation), presentation),
      item ? itemEquations(working, item, presentation) : alphaEquations(working, presentation)
    ],
    conventions: []
  };
}

function titleOf({ items, alpha, item, matrix }: AlphaWorking, presentation: Presentation): string {
  const { say } = presentation;
  const { alpha: message, scale } = say.messages.working;
  if (item === null)
    return (matrix === 'numbers' ? message : scale).finding(say.number(items.length, 0), say.number(alpha.estimate, 3));
  const name = inside(item.variable, presentation);
  return capitalised(
    item.itemRest === null ? message.constant(name) : message.itemFinding(name, say.number(item.itemRest, 3))
  );
}
