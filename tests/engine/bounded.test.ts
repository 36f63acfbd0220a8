import { describe, expect, it } from 'vitest';
import { Bounded } from '#lib/engine/bounded.ts';

describe('Bounded', () => {
  it('keeps the entries used last, and no more', () => {
    const made: string[] = [];
    const bounded = new Bounded<string, string>(2);
    const use = (key: string) => bounded.of(key, () => (made.push(key), key.toUpperCase()));
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(use)).toStrictEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toStrictEqual(['a', 'b', 'c', 'b']);
    expect(bounded.size).toBe(2);
  });

  it('keeps undefined, and nothing where making it fails', () => {
    const bounded = new Bounded<string, undefined>(2);
    let made = 0;
    const make = () => void (made += 1);
    bounded.of('a', make);
    bounded.of('a', make);
    expect(made).toBe(1);
    expect(() =>
      bounded.of('b', () => {
        throw new Error('no');
      })
    ).toThrow('no');
    expect(bounded.size).toBe(1);
  });

  it('refuses to keep nothing', () => {
    expect(() => new Bounded(0)).toThrow('Bounded requires a limit of 1 or more (got 0)');
  });
});
