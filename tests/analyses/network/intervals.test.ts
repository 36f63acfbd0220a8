import { describe, expect, it } from 'vitest';
import type { Block, FigureBlock } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { network } from '#lib/analyses/network/index.ts';
import { work } from '#lib/analyses/network/intervals.ts';
import { isFound, type NetworkResult } from '#lib/analyses/network/result.ts';
import type { NetworkSpec } from '#lib/analyses/network/spec.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { specOf, study } from './study.ts';

const asked: Partial<NetworkSpec> = { via: 'oving', interval: 'bootstrap' };

function intervalOf(result: NetworkResult, from: string, to: string) {
  const found = result.panels[0]?.edges.find((edge) => edge.from === from && edge.to === to)?.found;
  return found && isFound(found) ? found.interval : undefined;
}

async function figureOf(spec: Partial<NetworkSpec>, input: Input): Promise<FigureBlock> {
  const say = await loadSpeaker('nb');
  const { codebook, steps } = input;
  const blocks: Block[] = network.present(network.compute(specOf(spec), input), {
    say,
    codebook,
    steps,
    format: 'wide'
  });
  const figure = blocks.find((block) => block.kind === 'figure');
  if (!figure) throw new Error('no figure');
  return figure;
}

describe('intervals of a network’s arrows', () => {
  const input = study('described');
  const result = network.compute(specOf(asked), input);

  // R 4.2.2, boot 1.3: boot(d, function(d, i) cor(d$x[i], d$y[i], method = "spearman"), 20000), quantile(t, c(.025, .975))
  it.each([
    ['erfaringsdeling', 'oving', 0.4472, 1],
    ['oving', 'lou', 0.25, 0.6447],
    ['tilpasset_mal', 'oving', -0.3948, -0.1195]
  ])('are those of R, as near as a thousand resamples come, for %s to %s', (from, to, low, high) => {
    const interval = intervalOf(result, from, to);
    expect(Math.abs((interval?.low ?? 9) - low)).toBeLessThan(0.02);
    expect(Math.abs((interval?.high ?? 9) - high)).toBeLessThan(0.02);
  });

  it('are there only when asked for, the same with the same seed, others with another', () => {
    expect(intervalOf(network.compute(specOf({ via: 'oving' }), input), 'plan', 'lou')).toBeUndefined();
    expect(network.compute(specOf(asked), input)).toEqual(result);
    expect(intervalOf(network.compute(specOf({ ...asked, seed: 2 }), input), 'plan', 'lou')).not.toEqual(
      intervalOf(result, 'plan', 'lou')
    );
    expect(network.long?.isAsked(specOf(asked))).toBe(true);
    expect(network.long?.isAsked(specOf())).toBe(false);
  });

  it('come piece by piece, with the share done rising to 1', () => {
    const shares: number[] = [];
    const drawing = work(specOf(asked), input);
    for (let step = drawing.next(); !step.done; step = drawing.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('are drawn as bands, named in the legend, and stand in the table and by the arrow', async () => {
    const figure = await figureOf(asked, input);
    const arrow = figure.scene.nodes.find(
      (node) => node.kind === 'group' && node.part?.kind === 'detail' && node.part.id === 'spesielt_ansvar-oving'
    );
    if (arrow?.kind !== 'group' || arrow.part?.kind !== 'detail') throw new Error('no arrow');
    const widths = arrow.nodes.flatMap((node) => (node.kind === 'path' && node.stroke ? [node.stroke.width] : []));
    // |rho| .354 and its upper limit .802, at 8 px for 1.
    expect(widths.slice(0, 2)).toEqual([6.4, 2.8]);
    expect(arrow.part.lines).toContain('95\u00a0%-intervall: −0,13 til 0,80');
    expect(figure.scene.nodes).toContainEqual(expect.objectContaining({ kind: 'text', text: '95\u00a0%-intervall' }));
    expect(figure.data.columns.map(({ csv }) => csv)).toEqual(expect.arrayContaining(['low', 'high']));
    for (const { cells } of figure.data.rows) expect(cells).toHaveLength(figure.data.columns.length);
    expect(figure.notes.join(' ')).toMatch(/1\s?000 trekninger av svarene, frø 1/u);
  });

  it('are left out, and it is said, where few answers leave rho undefined, or answers have weights', async () => {
    const bySector = await figureOf({ ...asked, by: 'sektor' }, input);
    expect(bySector.notes.join(' ')).toMatch(/piler er uten felt, for rho kan ikke regnes ut/u);
    const weights = new Float64Array(input.table.rows).fill(1.5);
    const weighted = await figureOf(asked, { ...input, weights });
    expect(weighted.notes).toContain('Pilene er uten felt: når svarene har vekter, regnes det ikke ut.');
  });
});
