import { describe, expect, it } from 'vitest';
import { FORMAT, migrate, MIGRATIONS, type Migration } from '#lib/notebook/migrations.ts';

const renamings: readonly Migration[] = [
  { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { from: 2, migrate: ({ cells, ...rest }) => ({ ...rest, cells: [cells].flat() }) }
];

describe('migrate', () => {
  it('has one migration for each format before the present one, in order', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toStrictEqual(
      Array.from({ length: FORMAT - 1 }, (_, index) => index + 1)
    );
  });

  it('walks from any older format to the newest, and counts the formats itself', () => {
    const first = Object.freeze({ format: 1, name: 'x', cells: 'a', unknown: { stays: true } });
    const last = { format: 3, title: 'x', cells: ['a'], unknown: { stays: true } };
    expect(migrate(first, 1, 3, renamings)).toStrictEqual(last);
    expect(migrate({ format: 2, title: 'x', cells: 'a', unknown: { stays: true } }, 2, 3, renamings)).toStrictEqual(
      last
    );
    expect(migrate(last, 3, 3, renamings)).toBe(last);
  });

  it('refuses a way with a gap', () => {
    expect(() => migrate({}, 1, 3, renamings.slice(0, 1))).toThrow(
      'migrate requires a migration from format 2 (got none)'
    );
  });
});
