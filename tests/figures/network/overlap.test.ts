import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowWidth } from '#lib/figures/network/arrow.ts';
import type { NetworkArrow, NetworkFigure, NetworkPanel, NetworkVariable } from '#lib/figures/network/figure.ts';
import { networkScene } from '#lib/figures/network/network.ts';
import { inspect, shaftsThrough, shaftsThroughBoxes, touching, type Inspected } from './inspect.ts';
import { panel, sampleFigure } from './sample.ts';

const word = fc.constantFrom(
  'Ledelsen',
  'tilpasningsdyktighet',
  'i',
  'og',
  'handlingsveilederen',
  'oppmuntrer',
  'samarbeidsorganisasjonene',
  'mål',
  'Øving',
  'erfaringsdeling/workshops',
  'tverrfaglig',
  'veiledning',
  'kommunesammenslåingsprosessen'
);
const labelText = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const rho = fc.double({ min: -1, max: 1, noNaN: true });

const variable = (id: string): fc.Arbitrary<NetworkVariable> =>
  fc.record({ id: fc.constant(id), label: labelText, name: labelText, group: fc.constantFrom('k', 'o', 'l', null) });

/** Limits some way from a size. */
const bandRound = (size: number, apart: number): NetworkArrow['band'] => ({
  low: Math.max(0, size - apart),
  high: Math.min(1, size + apart)
});

const arrow = (from: string, to: string): fc.Arbitrary<NetworkArrow> =>
  fc
    .record({
      value: rho,
      solid: fc.boolean(),
      apart: fc.option(fc.double({ min: 0, max: 0.3, noNaN: true }), { nil: null })
    })
    .map(({ value, solid, apart }) => ({
      from,
      to,
      rho: value,
      solid,
      band: apart === null ? null : bandRound(Math.abs(value), apart),
      label: `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2).replace('.', ',')}${solid ? '**' : ''}`,
      detail: { kind: 'detail', id: `${from}-${to}`, label: `${from} til ${to}`, lines: [] }
    }));

function panelOf(
  drivers: readonly NetworkVariable[],
  via: boolean,
  heading: string | null
): fc.Arbitrary<NetworkPanel> {
  const pairs = drivers.flatMap(
    ({ id }) =>
      (via
        ? [
            [id, 'via'],
            [id, 'out']
          ]
        : [[id, 'out']]) as [string, string][]
  );
  if (via) pairs.push(['via', 'out']);
  return fc
    .record({
      arrows: fc.tuple(...pairs.map(([from, to]) => fc.option(arrow(from, to), { nil: null }))),
      worded: fc.subarray(drivers.map(({ id }) => id))
    })
    .map(({ arrows, worded }) => {
      const shown = arrows.filter((each) => each !== null);
      // A driver's words stand for the arrow that it does not have.
      const first = via ? 'via' : 'out';
      const free = worded.filter((id) => !shown.some((each) => each.from === id && each.to === first));
      return {
        heading,
        aside: heading === null ? null : 'n = 13',
        arrows: shown,
        words: new Map(free.map((id) => [id, 'alle likt'])),
        facts: new Map([
          [
            'via',
            [
              { what: 'i noen eller stor grad:', count: '26 av 32' },
              { what: 'høy:', count: '26 av 32' }
            ]
          ],
          ['out', [{ what: 'høy:', count: '14 av 31' }]]
        ])
      };
    });
}

const figure: fc.Arbitrary<NetworkFigure> = fc
  .record({
    drivers: fc
      .integer({ min: 1, max: 25 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => variable(`d${i}`)))),
    via: fc.option(variable('via'), { nil: null }),
    outcome: variable('out'),
    format: fc.constantFrom('wide' as const, 'compact' as const, 'paper' as const),
    thickness: fc.constantFrom('continuous' as const, 'banded' as const),
    panels: fc.integer({ min: 1, max: 3 }),
    grouped: fc.boolean()
  })
  .chain(({ drivers, via, outcome, format, thickness, panels, grouped }) =>
    fc
      .tuple(
        ...Array.from({ length: panels }, (_, i) => panelOf(drivers, via !== null, panels > 1 ? `Gruppe ${i}` : null))
      )
      .map((made) => ({
        format,
        title: 't',
        description: 'd',
        groups: grouped
          ? [
              { id: 'k', label: 'Kompetanse', mark: 'komp' as const },
              { id: 'o', label: 'Organisasjon og støttesystemer i kommunen', mark: 'org' as const },
              { id: 'l', label: 'Ledelse', mark: 'led' as const }
            ]
          : [],
        drivers,
        via,
        outcome,
        panels: made,
        thickness,
        layout: 'layered' as const,
        links: made.flatMap(({ arrows }) => arrows.map(({ from, to, rho }) => ({ from, to, strength: Math.abs(rho) }))),
        legend: {
          scale: '|rho|',
          samples: [0.3, 0.5, 0.8].map((value) => ({ rho: value, label: value.toFixed(2) })),
          negative: 'negativ, stiplet',
          weak: 'p ≥ 0,05, åpen pilspiss',
          interval: '95 %-intervall',
          undefined: 'rho kan ikke regnes ut'
        },
        places: new Map()
      }))
  );

/** Every way in which the drawing can be unreadable, in words; empty where it is not. */
function faults(seen: Inspected): string[] {
  return [
    ...touching(seen.numbers, seen.numbers, 'number on number'),
    ...touching(seen.numbers, seen.otherTexts, 'number on text'),
    ...touching(seen.numbers, seen.boxes, 'number on box'),
    ...touching(seen.numbers, seen.heads, 'number on head'),
    ...touching(seen.otherTexts, seen.otherTexts, 'text on text'),
    ...touching(seen.otherTexts, seen.boxes, 'text on box'),
    ...touching(seen.otherTexts, seen.heads, 'text on head'),
    ...touching(seen.boxes, seen.boxes, 'box on box'),
    ...touching(seen.heads, seen.boxes, 'head on box'),
    ...seen.outsideBox,
    ...seen.outsideScene,
    ...seen.small
  ];
}

describe('the network as it is laid out', () => {
  it('lets no text touch another, a box or a head, for 1 to 25 drivers, long names, any arrows', () => {
    fc.assert(
      fc.property(figure, (input) => {
        const seen = inspect(networkScene(input));
        expect(faults(seen)).toEqual([]);
      }),
      { numRuns: 150, seed: 20210601 }
    );
  });

  it('draws every number, and no shaft runs through one', () => {
    fc.assert(
      fc.property(figure, (input) => {
        const seen = inspect(networkScene(input));
        const arrows = input.panels.reduce((sum, panel) => sum + panel.arrows.length, 0);
        expect(seen.numbers).toHaveLength(arrows);
        expect(shaftsThrough(seen)).toEqual([]);
      }),
      { numRuns: 80, seed: 20210602 }
    );
  });

  it('keeps every box and thickness the same from panel to panel', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom('layered' as const, 'circle' as const, 'force' as const), (input, layout) => {
        const seen = inspect(networkScene({ ...input, layout }));
        const perPanel = seen.boxes.length / input.panels.length;
        const [first] = seen.boxes;
        seen.boxes.forEach((box, index) => {
          const twin = seen.boxes[index % perPanel];
          const origin = seen.boxes[Math.floor(index / perPanel) * perPanel];
          if (!twin || !origin || !first) throw new Error('a box is missing');
          expect(box.x - origin.x).toBeCloseTo(twin.x - first.x, 6);
          expect(box.y - origin.y).toBeCloseTo(twin.y - first.y, 6);
        });
        const drawn = input.panels.flatMap((panel) =>
          panel.arrows.map((each) => arrowWidth(each.rho, input.thickness))
        );
        expect(seen.shafts.map((shaft) => shaft.width)).toEqual(drawn.map((width) => Math.round(width * 10) / 10));
      }),
      { numRuns: 40, seed: 20210603 }
    );
  });

  it('still keeps numbers clear of everything when boxes are dragged anywhere', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true })
    });
    fc.assert(
      fc.property(
        figure,
        fc.dictionary(fc.constantFrom('d0', 'd1', 'd2', 'via', 'out'), place, { minKeys: 1 }),
        (input, places) => {
          const seen = inspect(networkScene({ ...input, places: new Map(Object.entries(places)) }));
          expect([
            ...touching(seen.numbers, seen.numbers, 'number on number'),
            ...touching(seen.numbers, seen.boxes, 'number on box'),
            ...touching(seen.numbers, seen.heads, 'number on head'),
            ...seen.outsideScene
          ]).toEqual([]);
          expect(seen.heads).toHaveLength(input.panels.reduce((sum, panel) => sum + panel.arrows.length, 0));
        }
      ),
      { numRuns: 100, seed: 20210604 }
    );
  });
});

describe.each(['circle', 'force'] as const)('the network as a %s', (layout) => {
  const drawn = figure.map((input) => ({ ...input, layout }));

  it('lets no text touch another, a box or a head, nor a shaft a number, for 1 to 25 drivers, long names, any arrows', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const seen = inspect(networkScene(input));
        expect([...faults(seen), ...shaftsThrough(seen)]).toEqual([]);
        expect(seen.heads).toHaveLength(input.panels.reduce((sum, panel) => sum + panel.arrows.length, 0));
      }),
      { numRuns: 30, seed: 20210605, endOnFailure: true }
    );
  });

  it('leads the arrows of a network like the study’s round the boxes, with every number by them', () => {
    const input = sampleFigure({ layout });
    const links = input.panels.flatMap(({ arrows }) => arrows.map((each) => ({ ...each, strength: each.rho })));
    const seen = inspect(networkScene({ ...input, links }));
    expect(shaftsThroughBoxes(seen)).toEqual([]);
    expect(seen.numbers).toHaveLength(7);
  });

  it('is the same each time, and keeps a dragged box where it was put', () => {
    const once = networkScene(sampleFigure({ layout }));
    expect(networkScene(sampleFigure({ layout }))).toEqual(once);
    const places = new Map([['tempo', { x: 0.02, y: 0.9 }]]);
    const box = inspect(networkScene(sampleFigure({ layout, places }))).boxes.find(({ what }) => what === 'box tempo');
    expect(box?.x).toBeCloseTo(0.02 * once.width, 6);
  });
});

describe.each(['layered', 'circle', 'force'] as const)('25 drivers with long questions for labels (%s)', (layout) => {
  const text =
    'I hvilken grad oppmuntrer ledelsen i samarbeidsorganisasjonene til tverrfaglig erfaringsdeling og veiledning?';
  const drivers = Array.from({ length: 25 }, (_, index) => {
    const label = `${index} ${text}`;
    return { id: `d${index}`, label, name: label, group: ['k', 'o', 'l'][index % 3] ?? null };
  });
  const arrows = drivers.flatMap(({ id }, index) => [
    [id, 'oving', Math.sin(index) * 0.9, index % 2 === 0] as const,
    ...(index % 6 === 0 ? [[id, 'lou', 0.4, false] as const] : [])
  ]);
  const links = arrows.map(([from, to, rho]) => ({ from, to, strength: Math.abs(rho) }));

  it.each(['wide', 'compact', 'paper'] as const)('can be read (%s)', (format) => {
    const panels = [panel(arrows), panel(arrows)];
    const seen = inspect(networkScene(sampleFigure({ layout, format, drivers, links, panels })));
    expect([...faults(seen), ...shaftsThrough(seen)]).toEqual([]);
    expect(seen.boxes).toHaveLength(54);
  });
});

it('stands panels under each other on paper where half a page would cut a name, beside each other where not', () => {
  const panels = [panel([['plan', 'oving', 0.5, true]]), panel([['plan', 'oving', 0.4, true]])];
  const leftEdges = (from: NetworkFigure) =>
    inspect(networkScene({ ...from, format: 'paper', panels }))
      .boxes.filter(({ what }) => what === 'box plan')
      .map(({ x }) => x);
  const [first, second] = leftEdges(sampleFigure());
  expect(second).toBeGreaterThan(first ?? 0);
  const question =
    'I hvilken grad har dere en plan med mål, ansvar og tidsfrister for samarbeidet om veiledningen av familiene?';
  const drivers = sampleFigure().drivers.map((each) => (each.id === 'plan' ? { ...each, label: question } : each));
  const [above, below] = leftEdges(sampleFigure({ drivers }));
  expect(below).toBe(above);
});
