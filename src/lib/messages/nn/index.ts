import { common } from './common.ts';
import { correlation } from './correlation.ts';
import { explorer } from './explorer.ts';
import { frequencies } from './frequencies.ts';
import { inspector } from './inspector.ts';
import { means } from './means.ts';
import { methods } from './methods.ts';
import { network } from './network.ts';
import { notebook } from './notebook.ts';
import { published } from './published.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';
import { response } from './response.ts';
import { start } from './start.ts';
import { summary } from './summary.ts';

import type { Messages } from '../say.ts';

export const messages: Messages = {
  common,
  correlation,
  explorer,
  frequencies,
  inspector,
  means,
  methods,
  network,
  notebook,
  published,
  reading,
  report,
  response,
  start,
  summary
};
