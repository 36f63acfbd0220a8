import type { NetworkFigure, NetworkPanel } from '#lib/figures/network/figure.ts';

/** A network with the shape of the study's, for the tests of the drawing. */
export function sampleFigure(change: Partial<NetworkFigure> = {}): NetworkFigure {
  return {
    format: 'wide',
    title: 'Drivernettverk',
    description: '',
    groups: [
      { id: 'k', label: 'Kompetanse', mark: 'komp' },
      { id: 'o', label: 'Organisasjon', mark: 'org' },
      { id: 'l', label: 'Ledelse', mark: 'led' }
    ],
    drivers: [
      driver('erfaringsdeling', 'Erfaringsdeling, workshops', 'k'),
      driver('opplaering', 'Opplæring, veiledning', 'o'),
      driver('oppmuntring', 'Ledelsen oppmuntrer', 'o'),
      driver('ressurser', 'Økte ressurser', 'o'),
      driver('forventninger', 'Tydelige forventninger', 'o'),
      driver('plan', 'Plan med mål og ansvar', 'l'),
      driver('tempo', 'Tilpassede mål og tempo', 'l'),
      driver('ansvar', 'Noen har særlig ansvar', 'l'),
      driver('fellestid', 'Fellestid til arbeidet', 'l'),
      driver('viktig', 'Støtten har vært viktig', 'l')
    ],
    via: driver('oving', 'Øving i selve veilederen', 'k'),
    outcome: driver('lou', 'Levels of Use', null),
    panels: [
      panel([
        ['erfaringsdeling', 'oving', 0.79, true],
        ['ressurser', 'oving', 0.36, false],
        ['forventninger', 'oving', 0.59, true],
        ['plan', 'oving', 0.61, true],
        ['ansvar', 'oving', 0.35, false],
        ['viktig', 'oving', 0.51, true],
        ['oving', 'lou', 0.44, true]
      ])
    ],
    thickness: 'continuous',
    layout: 'layered',
    links: [],
    legend: {
      scale: '|rho|',
      samples: [0.3, 0.5, 0.8].map((rho) => ({ rho, label: rho.toFixed(2).replace('.', ',') })),
      negative: 'negativ, stiplet',
      weak: 'p ≥ 0,05, åpen pilspiss',
      interval: null,
      undefined: null
    },
    places: new Map(),
    ...change
  };
}

function driver(id: string, label: string, group: string | null) {
  return { id, label, name: label, group };
}

/** A panel of arrows given as from, to, rho and whether p is below the threshold. */
export function panel(
  arrows: readonly (readonly [string, string, number, boolean])[],
  change: Partial<NetworkPanel> = {}
): NetworkPanel {
  return {
    heading: null,
    aside: null,
    arrows: arrows.map(([from, to, rho, solid]) => ({
      from,
      to,
      rho,
      solid,
      band: null,
      label: `${rho < 0 ? '−' : ''}${Math.abs(rho).toFixed(2).replace('.', ',')}${solid ? '**' : ''}`,
      detail: { kind: 'detail', id: `${from}-${to}`, label: `${from} til ${to}`, lines: [] }
    })),
    words: new Map(),
    facts: new Map([
      [
        'oving',
        [
          { what: 'noen eller stor grad:', count: '26 av 32' },
          { what: 'høy:', count: '26 av 32' }
        ]
      ],
      [
        'lou',
        [
          { what: 'nivå 5 eller høyere:', count: '14 av 31' },
          { what: 'høy:', count: '14 av 31' }
        ]
      ]
    ]),
    ...change
  };
}
