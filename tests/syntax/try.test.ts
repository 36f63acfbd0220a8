import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { dataCsv } from '#lib/syntax/data-csv.ts';
import { rScript } from '#lib/syntax/r/script.ts';
import { spssSyntax } from '#lib/syntax/spss/script.ts';
import { shippedSource } from './notebooks.ts';
import { ownSource } from './own.ts';
test('try', async () => {
  for (const [d, n] of [['bti-agder', 'as-described'], ['bti-agder', 'as-printed'], ['tibir-guide', 'evaluation'], ['own','own']] as const) {
    const s = d === 'own' ? await ownSource() : await shippedSource(d, n);
    writeFileSync(`/tmp/syn/${n}.R`, rScript(s));
    writeFileSync(`/tmp/syn/${n}.sps`, spssSyntax(s));
    writeFileSync(`/tmp/syn/${d}.csv`, dataCsv(s.raw));
  }
});
