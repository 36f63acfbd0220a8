import type { Presentation } from '../contract.ts';
import { presentDiscrimination } from './present-discrimination.ts';
import { presentJoint, presentRatio } from './present-joint.ts';
import { presentBrant, presentLines } from './present-parallel.ts';
import { presentProfile } from './present-profile.ts';
import type { Body } from './present.ts';
import type { ModelWorking } from './result-model.ts';
import type { TestPart } from './result-tests.ts';

/** What a test of a model is of, whichever it is. */
export function presentTest(part: TestPart, working: ModelWorking, presentation: Presentation): Body {
  switch (part.kind) {
    case 'joint':
      return presentJoint(part, working, presentation);
    case 'ratio':
      return presentRatio(part, working.firth, presentation);
    case 'profile':
      return presentProfile(part, working, presentation);
    case 'discrimination':
      return presentDiscrimination(part, working, presentation);
    case 'lines':
      return presentLines(part, working, presentation);
    case 'brant':
      return presentBrant(part, working, presentation);
  }
}
