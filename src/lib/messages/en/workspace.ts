// The words of the notebook's page.
export { cells } from './cells.ts';
export { commands } from './commands.ts';
export { inspector } from './inspector.ts';
export { keeping } from './keeping.ts';
export { notebook } from './notebook.ts';
