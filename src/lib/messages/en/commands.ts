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
  help: 'Help and keyboard shortcuts',
  saveR: 'Save R script',
  saveSpss: 'Save SPSS syntax',
  next: 'Next cell',
  previous: 'Previous cell',
  language: (language) => `Language: ${language}`,
  key: { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', delete: 'Delete', escape: 'Esc' }
};
