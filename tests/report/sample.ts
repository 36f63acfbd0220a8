import { readFileSync } from 'node:fs';
import type {
  Block,
  CellBar,
  FigureBlock,
  NoticeBlock,
  TableBlock,
  TableCell,
  TableRow,
  TextBlock
} from '#lib/analyses/block.ts';
import { markdownToBlocks } from '#lib/analyses/markdown.ts';
import type { MarkShape } from '#lib/figures/marks.ts';
import type { Paint, Scene, SceneNode } from '#lib/figures/scene.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { assembleReport, type ReportFacts } from '#lib/report/assemble.ts';
import type { FontFiles } from '#lib/report/render.ts';
import type { Report } from '#lib/report/report.ts';

export const NB = await loadSpeaker('nb');
export const EN = await loadSpeaker('en');

const FONTS = 'node_modules/@expo-google-fonts/source-sans-3';

export function fonts(): FontFiles {
  const read = (name: string) => new Uint8Array(readFileSync(`${FONTS}/${name}`));
  return {
    regular: read('400Regular/SourceSans3_400Regular.ttf'),
    semibold: read('600SemiBold/SourceSans3_600SemiBold.ttf'),
    italic: read('400Regular_Italic/SourceSans3_400Regular_Italic.ttf')
  };
}

export const FACTS: ReportFacts = {
  title: 'Hva henger sammen med bruk av handlingsveilederen?',
  subtitle: 'BTI Agder, slik beskrevet. 33 svar fra seks kommuner.',
  date: '2026-11-22',
  source: 'BTI Agder, 33 svar.',
  note: 'Konstruert slik at de gir studiens trykte tall. Ikke originaldataene.',
  madeFor: 'Regionteamet i Agder',
  madeWith: 'Drivkraft 1.0',
  notebookHash: '7f3a91',
  coverScene: stripes()
};

export function text(content: string, value: number | string | null = content): TableCell {
  return { text: content, value };
}

const DRIVERS: readonly [string, MarkShape, number][] = [
  ['Øving i selve handlingsveilederen', 'komp', 0.437],
  ['Ledelsen har en plan med tidslinje, mål, oppgaver og tydelig plassert ansvar', 'led', 0.373],
  ['Erfaringsdeling i kollegiet og workshops', 'komp', 0.289],
  ['Ledelsen oppmuntrer, støtter og legger til rette for en lærende kultur', 'org', -0.139],
  ['Støtte i form av økte ressurser', 'org', 0.073]
];

function bar(value: number): CellBar {
  return { value, min: -0.5, max: 1, solid: Math.abs(value) > 0.4, paint: value < 0 ? 'neg' : 'pos' };
}

export function correlations(): TableBlock {
  const rows = DRIVERS.map(([label, mark, rho], index): TableRow => {
    const cell: TableCell = { text: NB.number(rho, 3), value: rho };
    return {
      cells: [
        { ...text(label), mark: { shape: mark, paint: mark as Paint } },
        index === 0 ? { ...cell, stars: '*' } : cell,
        { text: '', value: null, bar: bar(rho) },
        text('0,016', 0.0157),
        text('0,024', 0.0237),
        text('30', 30),
        text(rho > 0.3 ? 'moderat' : 'svak')
      ],
      ...(index === 0 ? { emphasis: true } : {})
    };
  });
  return {
    kind: 'table',
    id: 'correlations',
    title: 'Øving i veilederen henger sammen med bruk',
    subtitle: 'Spearmans rho mellom hver driver og Levels of Use delt ved 4 | 5',
    columns: [
      { label: 'Driver', align: 'left', compact: true, csv: 'driver' },
      { label: 'rho', align: 'right', compact: true, csv: 'rho' },
      { label: '', align: 'left', compact: false, csv: null },
      { label: 'p', align: 'right', compact: true, csv: 'p' },
      { label: 'p, Fisher', align: 'right', compact: false, csv: 'p_fisher' },
      { label: 'n', align: 'right', compact: true, csv: 'n' },
      { label: 'styrke', align: 'left', compact: false, csv: 'styrke' }
    ],
    rows,
    notes: ['* p < 0,05, ** p < 0,01, tosidig. Svak under 0,30, moderat til 0,50, sterk over.', '']
  };
}

export function longTable(rows = 60): TableBlock {
  return {
    ...correlations(),
    id: 'long',
    title: `En tabell med ${rows} rader`,
    subtitle: 'Bruk per enhet, med trykte tall ved siden av',
    columns: [
      { label: 'Enhet', align: 'left', compact: true, csv: 'enhet' },
      { label: 'trykt', align: 'right', compact: true, csv: 'trykt' },
      { label: 'regnet', align: 'right', compact: true, csv: 'regnet' },
      { label: 'likt?', align: 'left', compact: true, csv: 'likt' }
    ],
    rows: Array.from({ length: rows }, (_, index): TableRow => {
      if (index % 20 === 0) return { heading: true, cells: [text(`Kommune ${index / 20 + 1}`)] };
      const differs = index % 13 === 0;
      return {
        cells: [
          text(`Enhet ${index}`),
          text(NB.number(index / 7, 2), index / 7),
          text(NB.number(index / 7, 2), index / 7),
          { ...text(differs ? 'avvik' : 'likt'), check: differs ? 'differ' : 'match' }
        ],
        ...(differs ? { tint: 'warn' } : {})
      };
    }),
    notes: ['Rader med avvik er tonet.']
  };
}

/** Groups side by side: `groups` sectors with rho, p and n each. */
export function wideTable(groups: number): TableBlock {
  const names = ['Skole', 'Barnehage', 'Helsestasjon', 'Administrasjon', 'PPT', 'Barnevern', 'Kultur', 'NAV'];
  const numbers = ['rho', 'p', 'n'].map((label) => ({ label, align: 'right' as const, compact: true, csv: label }));
  return {
    ...correlations(),
    id: `wide-${groups}`,
    title: `${groups} sektorer side ved side`,
    subtitle: 'Spearmans rho mellom hver driver og øving, per sektor',
    groups: [
      { label: '', span: 1 },
      ...Array.from({ length: groups }, (_, index) => ({ label: names[index % names.length] ?? '', span: 3 }))
    ],
    columns: [
      { label: 'Driver', align: 'left', compact: true, csv: 'driver' },
      ...Array.from({ length: groups }, () => numbers).flat()
    ],
    rows: DRIVERS.map(([label, mark, rho]) => ({
      cells: [
        { ...text(label), mark: { shape: mark, paint: mark as Paint } },
        ...Array.from({ length: groups }, () => [
          { ...text(NB.number(rho, 3), rho), stars: rho > 0.3 ? '**' : '' },
          text('0,016', 0.0157),
          text('13', 13)
        ]).flat()
      ]
    }))
  };
}

function stripes(): Scene {
  const paints: Paint[] = ['komp', 'org', 'org', 'org', 'org', 'led', 'led', 'led', 'led', 'led'];
  const nodes: SceneNode[] = paints.map((paint, index) => {
    const [from, to] = [29 + index * 48, 162 + index * 19];
    return {
      kind: 'path',
      d: `M0 ${from}C280 ${from} 280 ${to} 560 ${to}`,
      fill: 'none',
      stroke: { paint, width: 8 + ((index * 7) % 18) }
    };
  });
  nodes.push({ kind: 'path', d: 'M558 105L730 245L558 385Z', fill: 'utf' });
  return {
    width: 794,
    height: 490,
    title: 'Drivere',
    description: 'Hver stripe er en driver. Bredden viser hvor sterkt den henger sammen med øving.',
    nodes
  };
}

/** Bars with labels: `rows` of 30 px. */
export function bars(rows: number): Scene {
  const nodes = Array.from({ length: rows }, (_, index): SceneNode[] => [
    {
      kind: 'text',
      x: 190,
      y: index * 30 + 20,
      text: `Påstand ${index + 1} <æøå & co>`,
      size: 12,
      weight: 400,
      anchor: 'end',
      fill: 'ink'
    },
    { kind: 'rect', x: 200, y: index * 30 + 6, width: 20 + ((index * 37) % 380), height: 20, fill: 'lik-hi2' }
  ]).flat();
  nodes.push({
    kind: 'line',
    x1: 200,
    y1: 0,
    x2: 200,
    y2: rows * 30,
    stroke: { paint: 'ink', width: 1, dash: [3, 2] }
  });
  return { width: 620, height: rows * 30, title: 'Søyler', description: 'Søyler per påstand.', nodes };
}

export function figure(rows: number, headline = false): FigureBlock {
  return {
    kind: 'figure',
    id: `bars-${rows}`,
    title: `${rows} påstander, de fleste over skillet`,
    subtitle: 'Andel i noen eller stor grad',
    ...(headline
      ? {
          headline: {
            value: '0,44',
            stars: '*',
            facts: [
              { term: 'p', value: '0,016' },
              { term: 'n', value: '30' }
            ]
          }
        }
      : {}),
    scene: bars(rows),
    data: { columns: [], rows: [] },
    notes: ['Pilene viser sammenheng, ikke årsak.']
  };
}

export function notice(tone: NoticeBlock['tone']): NoticeBlock {
  return {
    kind: 'notice',
    tone,
    title: 'Helsestasjon og administrasjon er utelatt.',
    text: 'De har to svar hver, og rho trenger minst fem par. Slå sammen sektorer for å få dem med.'
  };
}

export const NOTE: TextBlock = {
  kind: 'text',
  style: 'note',
  runs: [
    { text: 'Slik er det regnet. ', strong: true },
    {
      text: 'Levels of Use er delt ved 4 | 5 og driverne ved liten | noen grad. «Vet ikke» er regnet som lav, «ikke svart» er utelatt parvis. Spearmans rho med midtranger, p fra t-tilnærmingen.'
    }
  ]
};

const PROSE = `Av 31 enheter er 14 (45 %) på nivå 5 eller høyere. **Øving i selve veilederen** er den eneste av elleve drivere
med p under 0,05 (*rho* = 0,44, n = 30, p = 0,016). Av de seks som svarte liten grad eller vet ikke på øving, er
ingen på nivå 5 eller høyere. Av de 24 andre er 13 der.

- Kompetanse: opplæring og øving
- Organisasjon: støtte og ressurser
- Ledelse: plan og forventninger

1. Først
2. Så`;

/** About ten pages with every kind of block. */
export function sampleReport(): Report {
  const cell = (id: string, ...blocks: Block[]) => ({ id, kind: 'text', blocks });
  return assembleReport(
    [
      cell('intro', ...markdownToBlocks(`# Drivere og bruk\n\n${PROSE}`)),
      cell('correlations', correlations(), NOTE),
      cell('network', figure(12, true), notice('info')),
      cell('empty'),
      cell('sectors', ...markdownToBlocks('# Sektorer hver for seg\n\n## To sektorer'), wideTable(2), notice('warn')),
      cell('more', wideTable(5), wideTable(8), notice('error')),
      cell('long', ...markdownToBlocks(`# Sammenlignet med trykk\n\n${PROSE}`), longTable()),
      cell('tall', ...markdownToBlocks('### En høy figur'), figure(55)),
      cell('half', figure(18), figure(18), ...markdownToBlocks(PROSE))
    ],
    FACTS,
    NB
  );
}
