import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accuracies } from './accuracy.ts';

test('every distribution function is as close to its reference as the documentation says', () => {
  const documented = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8');
  for (const { name, cases, worst } of accuracies()) {
    const row = documented.split('\n').find((line) => line.startsWith(`| ${name} |`));
    expect(row?.split(' | ')[3], name).toBe(String(cases));
    // Another processor may round a last digit in another way.
    expect(worst, name).toBeLessThanOrEqual(2 * Number(row?.split(' | ')[5]) + 1e-15);
    expect(worst, name).toBeLessThan(1e-11);
  }
});
