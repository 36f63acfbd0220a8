import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#lib/analyses/index.ts';
import { KINDS } from '#lib/analyses/kinds.ts';
import { hasPspp } from '../../syntax/pspp.ts';
import { unprintable } from '../printable.ts';
import { codeOf } from '../study.ts';
import { CELLS, CLOSED, CLOSED_IN, WEIGHTED, WITHOUT } from './cells.ts';
import { comparedInPspp } from './lines-in-pspp.ts';
import { comparedInR, hasR } from './lines-in-r.ts';
import { blocksOf, derived, numbersOf } from './opened-cells.ts';
import type { OpenedLines } from './opened-lines.ts';

test('kinds whose numbers open no derivation are named, with the reason', () => {
  expect(KINDS.filter((kind) => ANALYSES[kind]?.working === undefined).toSorted()).toEqual(
    Object.keys(WITHOUT).toSorted()
  );
});

test.each(KINDS)('%s is written with the words of its kind alone', async (kind) => {
  const { blocks } = await blocksOf(kind, {});
  expect(blocks.length).toBeGreaterThan(0);
  expect(unprintable(JSON.stringify(blocks))).toEqual([]);
});

test.each(CLOSED_IN)('numbers of %s %o that open nothing are these: %o', async (kind, spec, names) => {
  const { open, closed } = await numbersOf([kind, spec]);
  expect(closed.toSorted()).toEqual([...names].sort());
  expect(open.length).toBeGreaterThan(0);
});

const NAMES = [...new Set(CELLS.map(([kind, , as = kind]) => as))];

test.each([
  ...NAMES.map((name) => [name, false] as const),
  ...NAMES.filter((name) => WEIGHTED.includes(name)).map((name) => [name, true] as const)
])('numbers of %s open a derivation, or are named with the reason, weighted: %s', async (name, weighted) => {
  const cells = CELLS.filter(([kind, , as = kind]) => as === name);
  const found = await Promise.all(cells.map(([kind, spec]) => numbersOf([kind, spec, weighted])));
  const reasons = CLOSED[name] ?? [];
  const [open, closed] = [found.flatMap((each) => each.open), found.flatMap((each) => each.closed)];
  const isReasoned = (ref: string): boolean => reasons.some(([pattern]) => pattern.test(ref));
  expect(closed.filter((ref) => !isReasoned(ref))).toEqual([]);
  for (const derivation of found.flatMap((each) => each.derivations)) {
    const { blocks } = await derived([derivation.spec, weighted]);
    expect(blocks.length).toBeGreaterThan(1);
    expect(unprintable(JSON.stringify(blocks))).toEqual([]);
  }
  // A reason that holds for more than it says would let a number that opens close unseen.
  expect(open.filter(isReasoned)).toEqual([]);
  // A reason that no number has any longer.
  for (const [pattern, why] of reasons) expect([why, closed.some((ref) => pattern.test(ref))]).toEqual([why, true]);
  expect(open.length).toBeGreaterThan(0);
});

/** Every derivation that the cells open, with its lines. */
async function openedLines(weighted: boolean): Promise<OpenedLines[]> {
  const all = new Map<string, OpenedLines>();
  for (const [kind, asked] of CELLS.filter(([each]) => !weighted || WEIGHTED.includes(each)))
    for (const { spec, numbers } of (await numbersOf([kind, asked, weighted])).derivations) {
      const key = JSON.stringify(spec);
      const { blocks } = await derived([spec, weighted]);
      const [R, SPSS] = [codeOf(blocks, 'R'), codeOf(blocks, 'SPSS')];
      const code = { ...(R === '' ? {} : { R }), ...(SPSS === '' ? {} : { SPSS }) };
      all.set(key, { spec: { ...spec }, numbers: [...(all.get(key)?.numbers ?? []), ...numbers], code });
    }
  return [...all.values()];
}

const told = (names: ReadonlyMap<string, number>): string => [...names].map(([name, n]) => `${name}: ${n}`).join('; ');

describe.each([
  [false, 2000, 6500, 1400],
  [true, 1050, 3300, 440]
])('the lines that derivations print give their numbers, weighted: %s', (weighted, inR, worked, inPspp) => {
  test.runIf(hasR)('in R', async () => {
    const found = comparedInR(await openedLines(weighted));
    const { skipped, derivations } = found;
    if (skipped.size > 0) console.warn(`Packages that R lacks, and how many derivations need them: ${told(skipped)}.`);
    expect(found.different).toEqual([]);
    expect(derivations + [...skipped.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(inR);
    // With every package: what R lacks takes its numbers with it.
    if (skipped.size === 0) expect(found.worked).toBeGreaterThan(worked);
    expect(found.given).toBeLessThan(found.worked / 2);
  });

  test.runIf(hasPspp)('in PSPP, as far as it has the commands of SPSS', async () => {
    const { derivations, different, skipped, replaced } = comparedInPspp(await openedLines(weighted));
    console.warn(`PSPP lacks, and does not run: ${told(skipped)}. It runs in part or otherwise: ${told(replaced)}.`);
    expect(different).toEqual([]);
    expect(derivations).toBeGreaterThan(inPspp);
  });
});
