import type { cells as nb } from '../nb/cells.ts';
import { common } from './common.ts';

const { quoted } = common;

export const cells: typeof nb = {
  text: 'Text',
  textHere: 'Add text here',
  analysis: 'Analysis',
  analysisHere: 'Add an analysis here',
  tools: (title) => `Tools for ${quoted(title)}`,
  move: 'Move: drag, or use the arrow keys',
  up: 'Move up',
  down: 'Move down',
  duplicate: 'Duplicate',
  fold: 'Fold',
  unfold: 'Unfold',
  remove: 'Delete',
  editText: 'Edit the text',
  quote: 'Insert number',
  picking: 'Choose a number in a table. It goes into the text and follows the data. Esc cancels.',
  keepDerivation: 'Add to the notebook',
  moved: (title, place, of) => `${quoted(title)} moved to place ${place} of ${of}.`,
  duplicated: (title) => `A copy of ${quoted(title)} stands below.`,
  removed: (title) => `${quoted(title)} was deleted. You can undo.`,
  textTitle: 'Text',
  menu: {
    title: 'What do you want to compute?',
    find: 'Find an analysis',
    none: (wanted) => `No analysis is called anything with ${quoted(wanted)}.`,
    example: (text) => `Example: ${text}`,
    groups: {
      describe: 'Describe',
      relate: 'Associations',
      compare: 'Compare groups',
      scales: 'Scales',
      model: 'Models',
      check: 'Check',
      report: 'In the report'
    },
    refused: {
      'no-outcome': 'Choose an outcome first: a variable with the role “outcome”.',
      'no-drivers': 'Choose at least one driver first: a variable with the role “driver”.',
      'no-groups':
        'No variable divides the answers into groups. Give a variable the level “nominal” or the role “group”.',
      'one-variable': 'This needs a variable whose answers stand in order.',
      'two-variables': 'At least two variables that can be ordered are needed.',
      'three-variables': 'At least three variables that can be ordered are needed.',
      'two-countable': 'At least two variables that are not free text are needed.',
      'no-published': 'The study has no printed numbers to compare with.'
    }
  }
};
