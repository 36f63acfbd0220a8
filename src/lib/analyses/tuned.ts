import type { Paint, Scene } from '#lib/figures/scene.ts';
import { restyled, type Repaint, type Restyle } from '#lib/figures/restyled.ts';
import type { Say } from '#lib/messages/say.ts';
import type { Block } from './block.ts';
import type { Presentation } from './contract.ts';
import { isPale, type Look, type SeriesColour, type Tuning } from './look.ts';

/** The paints of scales and signs, under other colours. Signs are told by dashes too: paler, they share a paint. */
export const SCALES: Readonly<Record<Exclude<Look['colours'], undefined | 'house'>, Repaint>> = {
  'violet-green': {
    'lik-lo2': 'vg-lo2',
    'lik-lo': 'vg-lo',
    'lik-hi': 'vg-hi',
    'lik-hi2': 'vg-hi2',
    'lik-hi3': 'vg-hi3',
    'div-3': 'led',
    'div-2': 'vg-lo',
    'div-1': 'led-tint',
    div1: 'komp-tint',
    div2: 'vg-hi',
    div3: 'vg-hi2',
    pos: 'vg-hi2',
    neg: 'led',
    'pos-ns': 'line-strong',
    'neg-ns': 'line-strong'
  },
  grey: {
    'lik-lo2': 'gr-lo2',
    'lik-lo': 'gr-lo',
    'lik-hi': 'gr-hi',
    'lik-hi2': 'gr-hi2',
    'lik-hi3': 'gr-hi3',
    'div-3': 'gr-hi2',
    'div-2': 'gr-lo',
    'div-1': 'line',
    div1: 'line',
    div2: 'gr-lo',
    div3: 'gr-hi2',
    pos: 'ink2',
    neg: 'ink2',
    'pos-ns': 'line-strong',
    'neg-ns': 'line-strong'
  }
};

/** The paints of bars and dots. */
export const MARKED = ['komp', 'org', 'led', 'utf', 'plain'] as const;
const MARK: Readonly<Record<Exclude<Look['mark'], undefined | 'own'>, readonly [solid: Paint, tint: Paint]>> = {
  blue: ['lik-hi2', 'lik-hi'],
  teal: ['komp', 'komp-tint'],
  violet: ['led', 'led-tint'],
  ochre: ['org', 'org-tint']
};

/** The paint of a series, and of text on it. */
export const SERIES: Readonly<Record<SeriesColour, { readonly solid: Paint; readonly on: Paint }>> = {
  blue: { solid: 'lik-hi2', on: 'surface' },
  teal: { solid: 'komp', on: 'surface' },
  green: { solid: 'vg-hi2', on: 'surface' },
  violet: { solid: 'led', on: 'surface' },
  ochre: { solid: 'org', on: 'surface' },
  grey: { solid: 'plain', on: 'surface' },
  ink: { solid: 'utf', on: 'surface' },
  'pale-blue': { solid: 'lik-hi', on: 'on-lik-hi' },
  'pale-green': { solid: 'vg-hi', on: 'on-lik-hi' },
  'pale-violet': { solid: 'vg-lo', on: 'on-lik-lo' },
  'pale-ochre': { solid: 'lik-lo', on: 'on-lik-lo' },
  'pale-grey': { solid: 'gr-lo', on: 'on-lik-lo' }
};

function marksOf(mark: Look['mark'] = 'own'): Repaint {
  const paints: Partial<Record<Paint, Paint>> = {};
  if (mark === 'own') return paints;
  for (const each of MARKED) {
    [paints[each]] = MARK[mark];
    paints[`${each}-tint`] = MARK[mark][1];
  }
  return paints;
}

/** The colours that the series of a scene have been given; a line is too thin for a pale one. */
function ownOf({ series = [] }: Scene, chosen: Look['series'] = {}): Restyle['own'] {
  return new Map(
    series.flatMap(({ id, area }) => {
      const colour = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
      return colour === undefined || (isPale(colour) && !area) ? [] : [[id, SERIES[colour]] as const];
    })
  );
}

/** Blocks as somebody has tuned them: their own titles, and figures in other paints or without values. */
export function tuned(blocks: readonly Block[], { figure = {}, titles = {} }: Tuning, say: Say): readonly Block[] {
  const { colours = 'house', mark, series, values = true } = figure;
  const style = { paints: colours === 'house' ? {} : SCALES[colours], marks: marksOf(mark), values };
  return blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'figure') return block;
    const own = titles[block.id];
    const title = own === undefined ? block.title : say.local(own);
    if (block.kind === 'table') return { ...block, title };
    const scene = restyled(block.scene, { ...style, own: ownOf(block.scene, series) });
    return { ...block, title, scene: { ...scene, title } };
  });
}

/** The same presentation with the variables under their own names of this cell: the one in force for every length. */
export function relabelled(presentation: Presentation, { figure }: Tuning): Presentation {
  const { labels } = figure ?? {};
  if (!labels) return presentation;
  const { say, codebook, format } = presentation;
  const variables = codebook.variables.map((variable) => {
    const label = labels[variable.name];
    return label === undefined ? variable : { ...variable, label, short: label, tiny: label };
  });
  return {
    say,
    codebook: { ...codebook, variables },
    format,
    // Read only where it is asked for, as before: who asks is presented anew with every cut-off.
    get steps() {
      return presentation.steps;
    }
  };
}
