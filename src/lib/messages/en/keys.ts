import type { keys as nb } from '../nb/keys.ts';

export const keys: typeof nb = {
  title: 'Keyboard shortcuts',
  lead: 'Single keys work when a cell has the focus.',
  single: 'Use single keys',
  singleHelp: 'Turn them off if you steer by voice or press them by accident.',
  elsewhere: 'Elsewhere on the page',
  handle: 'Move a cut-off by one level',
  numbers: 'Walk from number to number in a table',
  derivation: 'See how a number is worked out',
  box: 'Move a box in the network',
  arrows: 'arrow keys'
};
