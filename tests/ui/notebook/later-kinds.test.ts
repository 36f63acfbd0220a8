import { expect, test, vi } from 'vitest';
import { SAMPLE } from '../../notebook/sample.ts';

// Test files share what they load: here no kind may have been loaded before.
vi.resetModules();
const { kindOf } = await import('#lib/analyses/kinds.ts');
const { laterKinds } = await import('#lib/ui/notebook/later-kinds.ts');
const { NOTHING, waitingFor, withoutKinds } = await import('#lib/ui/notebook/results-in-hand.ts');

const told = () => ({
  compute: vi.fn<() => void>(),
  loaded: vi.fn<() => void>(),
  failed: vi.fn<(kinds: readonly string[]) => void>()
});

test('kinds are fetched once the first screen stands, and not before', async () => {
  const { compute, loaded, failed } = told();
  const later = laterKinds(compute, loaded, failed);
  later.want(['power']);
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(kindOf('power')).toBeUndefined();
  later.begin();
  later.want(['power']);
  await vi.waitFor(() => expect(loaded).toHaveBeenCalledOnce(), { timeout: 20_000 });
  expect(kindOf('power')?.kind).toBe('power');
  expect(compute).toHaveBeenCalledBefore(loaded);
  expect(failed).not.toHaveBeenCalled();
});

test('a page that has been left is told of nothing', async () => {
  const { compute, loaded, failed } = told();
  const later = laterKinds(compute, loaded, failed);
  later.begin();
  later.want(['check']);
  later.end();
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(kindOf('check')).toBeUndefined();
  expect(compute).not.toHaveBeenCalled();
  expect(loaded).not.toHaveBeenCalled();
});

test('kinds that cannot be fetched fail alone', () => {
  const [one, other] = [...new Set(SAMPLE.cells.map(({ kind }) => kind))].filter((kind) => kind !== 'text');
  if (one === undefined || other === undefined) throw new Error('the sample needs two kinds');
  const id = SAMPLE.cells.find(({ kind }) => kind === other)?.id ?? '';
  const before = waitingFor([one], SAMPLE, { ...NOTHING, results: [{ id, kind: other, result: { n: 3 } }] });
  const after = withoutKinds([one], new Error('no network'), SAMPLE, before);
  expect(after.pending.size).toBe(0);
  expect(after.results).toContainEqual({ id, kind: other, result: { n: 3 } });
  expect(after.results.filter((result) => 'failed' in result).map(({ kind }) => kind)).toEqual(
    SAMPLE.cells.filter(({ kind }) => kind === one).map(() => one)
  );
});
