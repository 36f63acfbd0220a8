/** Measures every distribution function and writes the table into docs/accuracy.md: `npm run accuracy`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { accuracyTable } from '../tests/reference/accuracy.ts';

const path = new URL('../docs/accuracy.md', import.meta.url);
const [start, end] = ['<!-- distributions -->', '<!-- end of distributions -->'];
const text = readFileSync(path, 'utf8');
const [from, to] = [text.indexOf(start), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`docs/accuracy.md has no ${start} … ${end}`);
writeFileSync(path, `${text.slice(0, from + start.length)}\n\n${accuracyTable()}\n\n${text.slice(to)}`);
