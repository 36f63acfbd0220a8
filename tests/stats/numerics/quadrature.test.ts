import { expect, test } from 'vitest';
import { gaussLegendre, integralOf } from '#lib/stats/numerics/quadrature.ts';
import { expectClose } from '../../reference/close.ts';

test('Gauss–Legendre is exact for polynomials of its degree, and not beyond', () => {
  for (const count of [1, 2, 5, 16, 40]) {
    const { nodes, weights } = gaussLegendre(count);
    const sum = (degree: number): number =>
      nodes.reduce((total, node, i) => total + (weights[i] as number) * node ** degree, 0);
    for (let degree = 0; degree < 2 * count; degree++) {
      expectClose(sum(degree), degree % 2 === 0 ? 2 / (degree + 1) : 0, `${count} nodes, degree ${degree}`, {
        relative: 1e-13,
        absolute: 1e-15
      });
    }
    if (count < 10) expect(Math.abs(sum(2 * count) - 2 / (2 * count + 1))).toBeGreaterThan(1e-7);
  }
});

test('integrals keep their relative precision, however uneven the function', () => {
  const near = { relative: 1e-13 };
  expectClose(
    integralOf((x) => Math.exp(-x), [0, 700]),
    1,
    'e^(−x), nearly all of it at one end',
    near
  );
  expectClose(
    integralOf((x) => 1e-200 / (1 + (x * x) / 1e-10), [-1, 0, 1]),
    2e-205 * Math.atan(1e5),
    'a peak',
    near
  );
  expect(integralOf((x) => x, [2, 2])).toBe(0);
  expect(integralOf(() => 0, [0, 1, 2])).toBe(0);
});
