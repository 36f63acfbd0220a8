import type { commands as nb } from '../nb/commands.ts';

export const commands: typeof nb = {
  title: 'What do you want to do?',
  find: 'Find a command, analysis, cell or variable',
  none: (wanted) => `Nothing is called anything with “${wanted}”.`,
  open: 'Commands',
  groups: {
    notebook: 'The notebook',
    cell: 'The chosen cell',
    view: 'View',
    cells: 'Go to cell',
    variables: 'Go to variable',
    analyses: 'Add an analysis'
  },
  addAnalysis: 'Add an analysis below',
  addText: 'Add text below',
  addTemplate: 'Add from a template',
  glossary: 'Glossary',
  tour: 'A tour in five minutes',
  help: 'Help and keyboard shortcuts',
  saveR: 'Save R script',
  saveSpss: 'Save SPSS syntax',
  next: 'Next cell',
  previous: 'Previous cell',
  language: (language) => `Language: ${language}`,
  keys: {
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
  },
  key: { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', delete: 'Delete', escape: 'Esc' }
};
