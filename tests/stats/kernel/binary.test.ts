import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileKernel } from '../../../scripts/build-kernel.js';
import { WASM } from './wasm.ts';

test('counts.wasm is what its source compiles to: after a change, npm run kernel', () => {
  const committed = readFileSync(WASM);
  expect(Buffer.from(compileKernel()).equals(committed)).toBe(true);
}, 60_000);
