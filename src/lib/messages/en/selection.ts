import type { selection as nb } from '../nb/selection.ts';

export const selection: typeof nb = {
  title: 'Selection and weight',
  everyone: 'All answers are in. Select a variable to keep only some of its answers.',
  filter: (label, answers) => `${label}: ${answers}`,
  remove: (label) => `Remove the selection by ${label}`,
  weight: 'Weight',
  noWeight: 'none, each answer counts once',
  weightHelp:
    'A number for each answer: how many it counts for. Variables measured as “number” can be a weight. Answers without a weight are left out.',
  who: 'Who takes part',
  whoHelp: 'Untick the answers to leave out of the whole notebook.',
  whoSome: 'Only those ticked are in the notebook. Those who did not answer are left out too.',
  from: 'From',
  to: 'To',
  all: 'Include everyone',
  make: 'New variable from several',
  makeHelp: 'Combines questions that measure the same. First reverse those that were asked the other way round.',
  name: 'Name',
  how: 'Compute',
  hows: { mean: 'Mean', sum: 'Sum' },
  least: 'Answered at least',
  items: 'Questions',
  pickTwo: 'Choose at least two questions.',
  done: 'Make the variable',
  made: (label) => `${label} has been made. You can undo it.`,
  taken: 'Delete the variable'
};
