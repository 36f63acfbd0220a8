/**
 * One row of the statistics benchmark as a library for JavaScript computes it: `node scripts/bench/libraries.js <library>
 * <row> <folder>`. Prints JSON as ours.js does, with the library's version.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { op, table } from 'arquero';
import jStat from 'jstat';
import { sampleRankCorrelation } from 'simple-statistics';
import { FILE_OF, FILES } from './data.js';
import { measure, readColumns } from './measure.js';
import { rowNamed } from './rows.js';

const [library, name, folder] = process.argv.slice(2);
const columns = () => readColumns(join(folder, `${FILE_OF[name]}.bin`), FILES[FILE_OF[name]], 2);
const arrays = () => columns().map((column) => Array.from(column));
const asTable = () => {
  const [x, y] = columns();
  return table({ x, y });
};

const measured = {
  'pair jStat': [arrays, ([x, y]) => jStat.spearmancoeff(x, y)],
  'pair simple-statistics': [arrays, ([x, y]) => sampleRankCorrelation(x, y)],
  'pair arquero': [
    asTable,
    (data) =>
      data
        .orderby('x')
        .derive({ rankX: op.avg_rank() })
        .orderby('y')
        .derive({ rankY: op.avg_rank() })
        .rollup({ rho: op.corr('rankX', 'rankY') })
        .get('rho', 0)
  ],
  'table arquero': [
    asTable,
    (data) =>
      data
        .groupby('x', 'y')
        .count()
        .params({ level: 50 })
        .filter((row, $) => row.x === $.level && row.y === $.level)
        .get('count', 0)
  ]
};

const [load, run] = measured[`${name} ${library}`];
const { version } = JSON.parse(readFileSync(`node_modules/${library.toLowerCase()}/package.json`, 'utf8'));
console.log(JSON.stringify({ version, ...measure(rowNamed(name).peers[library], load, run) }));
