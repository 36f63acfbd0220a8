import type { Core } from '../say.ts';
import { cells } from './cells.ts';
import { coding } from './coding.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { inspector } from './inspector.ts';
import { keeping } from './keeping.ts';
import { notebook } from './notebook.ts';
import { report } from './report.ts';
import { start } from './start.ts';

export const messages: Core = {
  cells,
  coding,
  commands,
  common,
  inspector,
  keeping,
  notebook,
  report,
  start
};
